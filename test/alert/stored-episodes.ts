import type { Database } from '../../db/open.ts';
import { changes, episodes, mentions, posts } from '../../db/schema.ts';
import type { Decision } from '../../src/alert/episode.ts';
import { minute } from './bulletins.ts';

/** Stores a decision as the detect worker does: the change, and the episode as it then stands. */
export async function storeDecision(
  db: Pick<Database, 'insert'>,
  episode: string,
  number: number,
  decision: Decision,
): Promise<void> {
  const { change } = decision;
  const at = new Date(change.at);
  await db.insert(changes).values({ episode, number, product: change.product, at, change: change.change, decision });
  const standing = {
    severity: change.severity,
    updatedAt: at,
    closedAt: change.change === 'close' ? at : null,
    groupedUnder: decision.details.groupedUnder,
    latest: decision,
  };
  await db
    .insert(episodes)
    .values({
      id: episode,
      product: change.product,
      kind: change.kind,
      onset: new Date(change.onset),
      openedAt: at,
      told: decision.telling.tell,
      ...standing,
    })
    .onConflictDoUpdate({ target: episodes.id, set: standing });
}

type PostParts = {
  readonly label?: 'report' | 'question' | 'relay';
  readonly textKey?: string;
  readonly text?: string;
};

export async function storePost(
  db: Pick<Database, 'insert'>,
  product: string,
  uri: string,
  parts: PostParts = {},
): Promise<void> {
  const observedAt = new Date(minute(3));
  const { label = 'report', textKey = uri, text = `text of ${uri}` } = parts;
  const common = { uri, network: 'bluesky', author: 'did:plc:a', observedAt };
  await db.insert(posts).values({ ...common, kind: 'post', text, langs: ['en'], url: null, bot: false });
  const match = { confidence: 1, why: 'alias', alias: product, spans: [], official: false };
  await db.insert(mentions).values({ ...common, product, ...match, textKey, label, signal: 0.9 });
}
