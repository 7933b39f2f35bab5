import { slackChannel } from '../../../src/alert/channels/slack.ts';
import { slackClient } from '../../../src/alert/channels/slack-client.ts';
import { loadCatalogue } from '../../../src/catalog/load.ts';
import { actsOnEpisode } from '../../../src/feedback/record-act.ts';
import { type AnsweringOptions, createAnswering } from '../../../src/feedback/slack/answering.ts';
import { productPicture } from '../../../src/web/picture/product-picture.ts';
import { digestNow } from '../../../workers/answer.ts';
import { decision, minute } from '../../alert/bulletins.ts';
import { EPISODE, type OutboxGround } from '../../alert/outbox-ground.ts';
import { emptyTables } from '../../setup/databases.ts';
import { startSlack } from '../../stand-ins/slack.ts';

/** An outage told at the local Slack, and all that takes what people press there. */
export async function answeringGround(
  ground: OutboxGround,
  mayMute: readonly string[] = [],
  more: Partial<AnsweringOptions> = {},
) {
  await emptyTables(ground.open.db);
  ground.clock = minute(8);
  const slack = await startSlack({ now: () => ground.clock });
  const { token, apiUrl, channel: id } = slack;
  const channel = slackChannel({ key: 'a', token, channel: id, apiUrl, interactive: true });
  const never = new AbortController().signal;
  const faults: unknown[] = [];
  const judged: string[] = [];
  const answering = createAnswering({
    db: ground.open.db,
    catalogue: loadCatalogue(),
    publicUrl: 'https://outcry.test',
    configuredChannel: id,
    configuredDigest: () => null,
    sendDigest: digestNow,
    drawProduct: (product, now) => productPicture(ground.open.db, loadCatalogue(), product, now),
    apiUrl,
    client: slackClient({ token, apiUrl }, never),
    now: async () => ground.now(),
    wallNow: ground.now,
    mayMute,
    judged: async ({ episode, verdict }) => judged.push(`${episode} ${verdict}`),
    onFault: (error) => faults.push(error),
    ...more,
  });
  await ground.decide(1, decision());
  await ground.deliver(channel);
  const [message] = slack.store.top();
  return {
    ground,
    slack,
    answering,
    faults,
    /** Verdicts that something was to follow from. */
    judged,
    ts: message!.ts,
    deliver: () => ground.deliver(channel),
    /** "act by" of everything done so far. */
    done: async () => (await actsOnEpisode(ground.open.db, EPISODE)).map(({ act, by }) => `${act} ${by}`),
    whispers: () => slack.store.whispers.map(({ user, text }) => `${user}: ${text}`),
    close: slack.close,
    [Symbol.asyncDispose]: slack.close,
  };
}
