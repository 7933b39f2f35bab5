import type { Mention } from '../match/mention.ts';
import { explainPlace, type JudgedPost, judgePlace } from './judge-place.ts';
import type { Explained, Judgement } from './label.ts';
import type { Model } from './model.ts';
import { newReading, PLACES, type Reading } from './read/reading.ts';
import { NO_NAME, readStretch, startOf } from './read/stretch.ts';

/** Stretches read of one post; mentions beyond share the last judgement. */
const MOST_STRETCHES = 4;
const UNREAD = -2;

/**
 * One judgement for each mention, in their order. A mention without spans is of a product that the post does not name.
 * Never throws; reads at most 4 stretches of 500 code units.
 */
export function judgePost(model: Model, post: JudgedPost, mentions: readonly Mention[]): Judgement[] {
  return judgeEach(model, post, mentions, judgePlace);
}

/** As `judgePost`, with what weighed most for each: for where it is stored or shown. */
export function explainPost(model: Model, post: JudgedPost, mentions: readonly Mention[]): Explained[] {
  return judgeEach(model, post, mentions, explainPlace);
}

let scratch: Reading | null = null;

function judgeEach<Judged>(
  model: Model,
  post: JudgedPost,
  mentions: readonly Mention[],
  judge: (model: Model, post: JudgedPost, reading: Reading, mentions: readonly Mention[], place: number) => Judged,
): Judged[] {
  const judgements: Judged[] = [];
  scratch ??= newReading(model.named.words);
  let read = UNREAD;
  let stretches = 0;
  /** What products share that are not told apart. */
  let beyond: Judged | null = null;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    const start = mention.spans.length === 0 ? NO_NAME : startOf(post.text, mention);
    if (start !== read && stretches < MOST_STRETCHES) {
      scratch.table = start === NO_NAME ? model.unnamed.words : model.named.words;
      readStretch(model.known, scratch, post.text, mentions, start);
      read = start;
      stretches++;
      beyond = null;
    }
    if (start !== read || (index >= PLACES && beyond !== null)) {
      judgements.push(beyond ?? judgements[index - 1]!);
      continue;
    }
    const place = start === NO_NAME ? -1 : Math.min(index, PLACES - 1);
    const judgement = judge(model, post, scratch, mentions, place);
    if (index >= PLACES - 1) beyond = judgement;
    judgements.push(judgement);
  }
  return judgements;
}
