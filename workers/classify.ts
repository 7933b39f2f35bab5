import type { Database } from '../db/open.ts';
import {
  type JudgedMention,
  type PostToJudge,
  postsToJudge,
  productsJudged,
  storeJudgements,
  storeLabels,
} from '../db/store/labels.ts';
import type { JudgedMinute } from '../db/store/series.ts';
import { storable } from '../db/store/storable.ts';
import type { App } from '../src/app.ts';
import { explainPost } from '../src/classify/judge.ts';
import { detectLanguage } from '../src/classify/language.ts';
import type { Model } from '../src/classify/model.ts';
import { CLASSIFY_BATCH, detectJobs, type JobPayload } from '../src/jobs.ts';
import type { Mention } from '../src/match/mention.ts';
import type { Post } from '../src/sources/item.ts';

/** The jobs that have these posts judged. */
export function classifyJobs(uris: readonly string[]): Array<JobPayload<'classify'>> {
  const jobs = [];
  for (let from = 0; from < uris.length; from += CLASSIFY_BATCH)
    jobs.push({ uris: uris.slice(from, from + CLASSIFY_BATCH) });
  return jobs;
}

/** Judges what waits for its label in these posts and wakes detection of what is judged in them. Returns the products. */
export async function classifyPosts(app: App, uris: readonly string[]): Promise<string[]> {
  const judged = judge(app, await postsToJudge(app.db, uris));
  await app.db.transaction((tx) => storeJudgements(tx, judged));
  tellLabels(app, judged);
  const products = await productsJudged(app.db, uris);
  await app.queue.add('detect', detectJobs(app.config.clock, products));
  return products;
}

export function tellLabels({ metrics }: App, judged: readonly JudgedMention[]): void {
  for (const { judgement } of judged) metrics.labels.inc({ label: judgement.label });
}

/** Judges posts by the text they have now, in the transaction that stores or edits them; what that changes is to be counted at its end. */
export async function judgeNow(app: App, tx: Database, uris: readonly string[]): Promise<JudgedMinute[]> {
  return storeLabels(tx, judge(app, await postsToJudge(tx, uris)));
}

function judge({ model }: App, posts: readonly PostToJudge[]): JudgedMention[] {
  return posts.flatMap((post) => judgeOne(model, post));
}

/** What a post that was just read says of each of its mentions: by what the database would give back. */
export function judgePost(model: Model, post: Post, mentions: readonly Mention[]): JudgedMention[] {
  const { langs, kind, bot } = post;
  const inOrder = mentions.length < 2 ? mentions : [...mentions].sort((a, b) => (a.product < b.product ? -1 : 1));
  return judgeOne(model, { uri: storable(post.uri), text: storable(post.text), langs, kind, bot, mentions: inOrder });
}

function judgeOne(model: Model, { mentions, ...post }: PostToJudge): JudgedMention[] {
  const lang = detectLanguage(post.text, post.langs);
  const judgements = explainPost(model, post, mentions);
  return mentions.flatMap(({ product }, index) => {
    const judgement = judgements[index];
    return judgement === undefined ? [] : [{ uri: post.uri, product, lang, judgement }];
  });
}
