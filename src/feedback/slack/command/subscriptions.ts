import {
  MOST_SUBSCRIPTIONS,
  type Subscription,
  subscribe,
  subscriptionsOf,
  unsubscribe,
} from '../../../../db/store/subscriptions.ts';
import { section } from '../../../alert/channels/slack-blocks.ts';
import { deliveryError } from '../../../alert/channels/slack-errors.ts';
import { SLACK } from '../../../alert/channels/slack-key.ts';
import type { EpisodeKind } from '../../../alert/episode.ts';
import { escapeSlack } from '../../../alert/escape-slack.ts';
import { list, name } from '../../../alert/message/words.ts';
import type { Catalogue } from '../../../catalog/product.ts';
import { plural } from '../../../plural.ts';
import { type Answer, answer, heading, plainAnswer } from './answer.ts';
import type { Asking } from './asking.ts';
import type { Command } from './parse.ts';

/** Lines that one answer shows. */
const MOST_SHOWN = 25;

/** What a subscription asks for, in words: "pages, outages only". */
export function wantedWords({ severity, kinds }: Pick<Subscription, 'severity' | 'kinds'>): string {
  const which = severity === 'page' ? 'pages only' : 'all that is told';
  return kinds.length === 1 ? `${which}, ${KIND_WORDS[kinds[0] ?? 'outage']} only` : which;
}

const KIND_WORDS: Readonly<Record<EpisodeKind, string>> = { outage: 'outages', wave: 'waves' };

export function subscribedName({ byId }: Catalogue, product: string | null): string {
  return product === null ? 'every product' : name(byId.get(product)?.name ?? product);
}

/** What this channel is told of beside the routes, escaped. */
export async function subscriptionLines({ db, catalogue, channel }: Asking): Promise<string[]> {
  const standing = await subscriptionsOf(db, channel.key);
  const routed = routedWords(catalogue, channel.key);
  const lines = standing.slice(0, MOST_SHOWN).map((one) => {
    const by = one.by === null ? '' : `, since ${one.at.toISOString().slice(0, 10)} by ${name(one.by, 40)}`;
    return escapeSlack(`🔔 ${subscribedName(catalogue, one.product)}: ${wantedWords(one)}${by}`);
  });
  const more = standing.length > MOST_SHOWN ? [`and ${standing.length - MOST_SHOWN} more`] : [];
  if (standing.length > 0 || routed !== null) return [...(routed === null ? [] : [routed]), ...lines, ...more];
  return ['Nothing is told here. `/outcry subscribe claude` begins it.'];
}

/** What the catalogue's routes tell here; null: nothing. */
export function routedWords({ products, routes = [] }: Catalogue, key: string): string | null {
  const own = products.filter(({ routes: mine }) => mine.length > 0);
  const named = own.filter(({ routes: mine }) => mine.some(({ channel }) => channel === key));
  const general = routes.some(({ channel }) => channel === key);
  const rest = routes.length === 0 && key === SLACK;
  if (rest) return own.length === 0 ? 'Told of everything.' : 'Told of everything but what has routes of its own.';
  if (general) return 'Told of what the routes of the catalogue say.';
  if (named.length === 0) return null;
  return escapeSlack(
    `Told of ${list(
      named.map((one) => one.name),
      5,
    )} by the routes of the catalogue.`,
  );
}

export async function subscriptionsAnswer(asking: Asking): Promise<Answer> {
  return answer([heading('What this channel is told of'), ...(await subscriptionLines(asking))]);
}

type Wanted = Extract<Command, { kind: 'subscribe' }>;

/**
 * Subscribes the channel, and says so in it for all to see: where that fails, nothing could be told there either, and nothing
 * is kept. `products` empty: every product.
 */
export async function subscribeChannel(
  asking: Asking,
  products: readonly string[],
  { severity, kinds }: Pick<Wanted, 'severity' | 'kinds'>,
): Promise<Answer> {
  const { db, catalogue, channel, client, user, wall } = asking;
  const wanted = products.length === 0 ? [null] : products;
  const named = list(
    wanted.map((product) => subscribedName(catalogue, product)),
    20,
  );
  const text = escapeSlack(
    `🔔 ${name(user.name)} subscribed this channel to ${named}: ${wantedWords({ severity, kinds: [...kinds] })}.`,
  );
  try {
    await client.post({ channel: channel.id, text, blocks: [section(text)], unfurl_links: false, parse: 'none' });
  } catch (error) {
    const { message } = deliveryError(error, channel.id);
    return plainAnswer('Nothing was subscribed: I cannot speak here.', message);
  }
  const done = { by: user.name, at: wall };
  for (const product of wanted) {
    if (await subscribe(db, { channel: channel.key, product, severity, kinds }, done)) continue;
    return plainAnswer(
      `A channel has at most ${MOST_SUBSCRIPTIONS} subscriptions: end one first, or subscribe to all.`,
    );
  }
  return plainAnswer(
    `Done: this channel is told of ${named} from now on, ${wantedWords({ severity, kinds: [...kinds] })}.`,
  );
}

export async function unsubscribeChannel(
  { db, catalogue, channel, user, wall }: Asking,
  products: readonly string[] | 'everything',
): Promise<Answer> {
  const ended = await unsubscribe(db, channel.key, products, { by: user.name, at: wall });
  if (ended.length === 0) {
    const routed = routedWords(catalogue, channel.key);
    const why =
      routed === null ? '' : ' What is told here is told by the routes of the catalogue; those are changed there.';
    return plainAnswer(`This channel has no such subscription.${why}`);
  }
  const named = list(
    ended.map(({ product }) => subscribedName(catalogue, product)),
    20,
  );
  return plainAnswer(
    `Done: ${plural(ended.length, 'subscription')} ended (${named}). What was told here is brought to its end.`,
  );
}
