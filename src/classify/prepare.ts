import type { Mention } from '../match/mention.ts';
import type { PostKind } from '../sources/item.ts';
import { type Clause, splitClauses } from './clause.ts';
import { foldCodes } from './fold.ts';
import { cuesOf } from './lexicon.ts';
import { MASK_BASE, MASK_LIMIT, tokenize, type Word } from './word.ts';

/** What labelling needs to know of a post. */
export type JudgedPost = {
  readonly text: string;
  readonly langs: readonly string[];
  readonly kind: PostKind;
  readonly bot: boolean;
};

/** A stretch of a post, products masked by their index in `mentions`, cut into clauses. */
export type Stretch = {
  readonly post: JudgedPost;
  readonly mentions: readonly Mention[];
  readonly words: readonly Word[];
  readonly cues: Int32Array;
  readonly clauses: readonly Clause[];
  /** Share of the words that begin with a capital, 0..1: headlines have most. */
  readonly capitals: number;
  /** All letters are capitals. */
  readonly shouted: boolean;
};

/** How much of a text is read around a mention, in UTF-16 code units. */
export const WINDOW = 2_000;
const MASKED_MENTIONS = 64;
const NAME = /(?<![\p{L}\p{N}_])(?:@[\p{L}\p{N}_.]{2,40}|\p{Lu}[\p{L}\p{N}]{1,40})/gu;
export const NAME_MASK = MASK_LIMIT - 1;

/**
 * Reads the stretch of at most `WINDOW` code units that begins 600 before `anchor`; a short post is read whole.
 * `isKnown` serves posts that are about a product they do not name: capitalised words it does not know are taken
 * for that name.
 */
export function prepareStretch(
  post: JudgedPost,
  mentions: readonly Mention[],
  anchor: number,
  isKnown: ((word: string) => boolean) | null,
): Stretch {
  const start = post.text.length <= WINDOW ? 0 : Math.max(0, Math.min(anchor - 600, post.text.length - WINDOW));
  const end = Math.min(post.text.length, start + WINDOW);
  const codes = foldCodes(post.text, start, end);
  const original = post.text.slice(start, end);
  mask(codes, mentions, start);
  if (isKnown !== null) maskNames(codes, original, isKnown);
  const words = isKnown === null ? tokenize(maskedText(codes)) : joinNames(tokenize(maskedText(codes)));
  const cues = cuesOf(words);
  return { post, mentions, words, cues, clauses: splitClauses(words, cues), ...shape(original) };
}

const FILLER = 2;

function mask(codes: Uint16Array, mentions: readonly Mention[], start: number): void {
  const limit = Math.min(mentions.length, MASKED_MENTIONS);
  for (let index = 0; index < limit; index++) {
    for (const [from, to] of mentions[index]!.spans) place(codes, from - start, to - start, MASK_BASE + index);
  }
}

function place(codes: Uint16Array, from: number, to: number, code: number): void {
  if (!(from >= 0 && to <= codes.length && from < to)) return;
  // Of two overlapping names the first placed stays.
  if (codes[from]! >= MASK_BASE || codes[from] === FILLER) return;
  codes.fill(FILLER, from, to);
  codes[from] = code;
}

/** Names of several words count as one. */
function joinNames(words: readonly Word[]): Word[] {
  return words.filter((word, at) => !(word.kind === 'mask' && words[at - 1]?.mask === word.mask));
}

function maskNames(codes: Uint16Array, original: string, isKnown: (word: string) => boolean): void {
  for (const found of original.matchAll(NAME)) {
    const name = found[0];
    if (name.startsWith('@') || !isKnown(name))
      place(codes, found.index, found.index + name.length, MASK_BASE + NAME_MASK);
  }
}

function maskedText(codes: Uint16Array): string {
  let kept = 0;
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!;
    if (code === FILLER || code === 1) continue;
    codes[kept++] = code;
  }
  return String.fromCharCode(...codes.subarray(0, kept));
}

function shape(text: string): { capitals: number; shouted: boolean } {
  let words = 0;
  let capitals = 0;
  let upper = 0;
  let lower = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isUpper = code >= 65 && code <= 90;
    const isLower = (code >= 97 && code <= 122) || code > 0xbf;
    if (isUpper) upper++;
    if (isLower) lower++;
    if (!inWord && (isUpper || isLower)) {
      words++;
      if (isUpper) capitals++;
    }
    inWord = isUpper || isLower || code === 39;
  }
  return { capitals: words === 0 ? 0 : capitals / words, shouted: upper > 8 && lower < upper / 4 };
}
