import { createHmac, randomUUID } from 'node:crypto';
import type { SlackState } from './slack-methods.ts';
import type { SlackSocket } from './slack-socket.ts';

export type Press = { readonly ts: string; readonly action: string; readonly choice?: string; readonly user?: string };
export type Command = { readonly text: string; readonly user?: string; readonly channel?: string };
/** Where an app without Socket Mode listens, and the secret with which Slack signs what it sends there. */
export type Endpoint = { readonly url: string; readonly secret: string };

type Element = {
  readonly type: string;
  readonly action_id?: string;
  readonly value?: string;
  readonly options?: Option[];
};
type Option = { readonly value: string; readonly text: unknown };
type Block = { readonly block_id?: string; readonly elements?: Element[]; readonly accessory?: Element };

/** What people do at the local Slack, told to the app as Slack tells it. */
export function slackPeople(state: SlackState, socket: SlackSocket, endpoint: () => Endpoint | null) {
  async function tell(type: 'interactive' | 'slash_commands' | 'events_api', payload: object): Promise<unknown> {
    const to = endpoint();
    if (to === null) return socket.send(type, payload);
    const fields = type === 'interactive' ? { payload: JSON.stringify(payload) } : payload;
    const isJson = type === 'events_api';
    const body = isJson ? JSON.stringify(payload) : new URLSearchParams(fields as Record<string, string>).toString();
    const paths = { interactive: 'interactive', slash_commands: 'command', events_api: 'events' };
    const answer = await fetch(`${to.url}/${paths[type]}`, {
      method: 'POST',
      body,
      headers: signed(to.secret, body, isJson),
    });
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(`the app answered ${answer.status}: ${text.slice(0, 200)}`);
    return text === '' ? undefined : answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text;
  }
  const person = (user: string) => ({ id: user, username: state.users.get(user)?.name ?? user, team_id: 'T1' });
  const common = (user: string) => ({
    trigger_id: randomUUID(),
    response_url: `${state.url()}/respond/${user}`,
    api_app_id: 'A1',
  });

  return {
    /** Presses a button, or chooses in a menu, of a message. */
    async press({ ts, action, choice, user = 'U1' }: Press): Promise<unknown> {
      const message = state.store.messages.find((one) => one.ts === ts);
      const { element, block_id } = findElement((message?.blocks ?? []) as Block[], action);
      if (message === undefined || element === undefined) throw new Error(`no ${action} on the message ${ts}`);
      const selected = element.options?.find(({ value }) => value === choice);
      const { type, value } = element;
      return tell('interactive', {
        type: 'block_actions',
        user: person(user),
        container: { type: 'message', message_ts: ts, channel_id: message.channel, is_ephemeral: false },
        channel: { id: message.channel, name: state.names.get(message.channel) },
        message: { ts, text: message.text, thread_ts: message.thread_ts },
        actions: [{ type, action_id: action, block_id, value, selected_option: selected, action_ts: ts }],
        ...common(user),
      });
    },
    /** Presses a button of their App Home; `value` tells those of one action apart. */
    async pressHome({
      user = 'U1',
      action,
      value,
    }: {
      user?: string;
      action: string;
      value?: string;
    }): Promise<unknown> {
      const blocks = (state.store.homes.get(user)?.blocks ?? []) as Block[];
      const all = blocks.flatMap(({ elements = [], accessory }) => [...elements, ...(accessory ? [accessory] : [])]);
      const element = all.find((one) => one.action_id === action && (value === undefined || one.value === value));
      if (element === undefined) throw new Error(`no ${action} on the home of ${user}`);
      return tell('interactive', {
        type: 'block_actions',
        user: person(user),
        container: { type: 'view', view_id: 'V1' },
        view: { id: 'V1', type: 'home' },
        actions: [{ type: element.type, action_id: action, block_id: 'b', value: element.value, action_ts: '1' }],
        ...common(user),
      });
    },
    /** Writes `/outcry …`; what the app answers at once. */
    command({ text, user = 'U1', channel = 'C0LOCAL' }: Command): Promise<unknown> {
      return tell('slash_commands', {
        command: '/outcry',
        text,
        user_id: user,
        user_name: person(user).username,
        team_id: 'T1',
        channel_id: channel,
        channel_name: state.names.get(channel) ?? '',
        ...common(user),
      });
    },
    /** Something happened, such as somebody opened the App Home. */
    event(event: object): Promise<unknown> {
      return tell('events_api', {
        type: 'event_callback',
        team_id: 'T1',
        api_app_id: 'A1',
        event_id: randomUUID(),
        event,
      });
    },
  };
}

function findElement(blocks: readonly Block[], action: string): { element?: Element; block_id?: string } {
  for (const { elements = [], accessory, block_id } of blocks) {
    const element = [...elements, ...(accessory === undefined ? [] : [accessory])].find(
      (one) => one.action_id === action,
    );
    if (element !== undefined) return { element, ...(block_id === undefined ? {} : { block_id }) };
  }
  return {};
}

/** Headers with which Slack signs a request, by the wall clock unless told otherwise. */
export function signed(secret: string, body: string, isJson = false, at = Date.now()): Record<string, string> {
  const timestamp = String(Math.floor(at / 1000));
  const hash = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return {
    'content-type': isJson ? 'application/json' : 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': `v0=${hash}`,
  };
}
