import { type JudgedMention, postsToJudge, storeJudgements } from '../db/store/labels.ts';
import type { App } from '../src/app.ts';
import { judgePost } from '../src/classify/judge.ts';
import { detectLanguage } from '../src/classify/language.ts';

/** Judges every mention of these posts and wakes detection of what they name. Returns the products. */
export async function classifyPosts(app: App, uris: readonly string[]): Promise<string[]> {
  const posts = await postsToJudge(app.db, uris);
  const judged = posts.flatMap(({ mentions, ...post }): JudgedMention[] => {
    const lang = detectLanguage(post.text, post.langs);
    const judgements = judgePost(app.model, post, mentions);
    return mentions.flatMap(({ product }, index) => {
      const judgement = judgements[index];
      return judgement === undefined ? [] : [{ uri: post.uri, product, lang, judgement }];
    });
  });
  const products = await app.db.transaction((tx) => storeJudgements(tx, judged));
  for (const { judgement } of judged) app.metrics.labels.inc({ label: judgement.label });
  await app.queue.add(
    'detect',
    products.map((product) => ({ product })),
  );
  return products;
}
