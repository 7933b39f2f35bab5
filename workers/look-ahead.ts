import { setImmediate as turn } from 'node:timers/promises';
import type { JudgedMention } from '../db/store/labels.ts';
import type { Judge } from '../db/store/posts.ts';
import type { App } from '../src/app.ts';
import { type Found, type FoundByPost, findInPost } from '../src/match/found.ts';
import type { Post, StreamItem } from '../src/sources/item.ts';
import { judgePost } from './classify.ts';

/** What is known of a batch before anything of it is stored. */
export type Ahead = {
  readonly found: FoundByPost;
  /** Null where labels are another process's work. */
  readonly judge: Judge | null;
};

/** Between so many posts whatever else waits has its turn. */
const TURN = 25;

/** Finds what posts say of products, with their labels where this process judges too; needs no database. */
export async function lookAhead(app: App, items: readonly StreamItem[]): Promise<Ahead> {
  const { matcher, model, judgesAtOnce = false } = app;
  const found = new Map<Post, Found | null>();
  const labels = new Map<Post, readonly JudgedMention[]>();
  for (const item of items) {
    if (item.type !== 'post') continue;
    if (found.size % TURN === 0) await turn();
    const one = findInPost(matcher, item);
    found.set(item, one);
    if (judgesAtOnce && one !== null) labels.set(item, judgePost(model, item, one.mentions));
  }
  if (!judgesAtOnce) return { found, judge: null };
  return {
    found,
    judge(post, mentions) {
      const known = labels.get(post);
      // A post that came twice with other names in it is judged by all of them.
      return known?.length === mentions.length ? known : judgePost(model, post, mentions);
    },
  };
}
