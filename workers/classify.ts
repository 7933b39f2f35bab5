import type { Database } from '../db/open.ts';
import { type JudgedMention, type PostToJudge, postsToJudge, storeJudgements } from '../db/store/labels.ts';
import type { App } from '../src/app.ts';
import { judgePost } from '../src/classify/judge.ts';
import { detectLanguage } from '../src/classify/language.ts';

/** Judges every mention of these posts and wakes detection of what they name. Returns the products. */
export async function classifyPosts(app: App, uris: readonly string[]): Promise<string[]> {
  const judged = judge(app, await postsToJudge(app.db, uris));
  const products = await app.db.transaction((tx) => storeJudgements(tx, judged));
  for (const { judgement } of judged) app.metrics.labels.inc({ label: judgement.label });
  await app.queue.add(
    'detect',
    products.map((product) => ({ product })),
  );
  return products;
}

/** Judges posts by the text they have now, before an edit in the same transaction takes it away. */
export async function judgeBeforeEdit(app: App, tx: Database, uris: readonly string[]): Promise<void> {
  await storeJudgements(tx, judge(app, await postsToJudge(tx, uris)));
}

function judge({ model }: App, posts: readonly PostToJudge[]): JudgedMention[] {
  return posts.flatMap(({ mentions, ...post }) => {
    const lang = detectLanguage(post.text, post.langs);
    const judgements = judgePost(model, post, mentions);
    return mentions.flatMap(({ product }, index) => {
      const judgement = judgements[index];
      return judgement === undefined ? [] : [{ uri: post.uri, product, lang, judgement }];
    });
  });
}
