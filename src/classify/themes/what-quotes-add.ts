import type { Label } from '../label.ts';
import { readThemes } from './read-themes.ts';
import { type SharedPhrase, sharedPhrases } from './shared-phrases.ts';
import { THEMES, type Theme } from './theme.ts';

/** A quote as it is kept. */
export type Quoted = {
  readonly author: string;
  readonly text: string;
  readonly label: Label | null;
  /** Equal for near-copies of one text; '' for one too short to be a copy. */
  readonly textKey: string;
};

/** What quotes of one post add. Shares of `read`; a quote may add several things, or nothing that is known here. */
export type WhatQuotesAdd = {
  /** Quotes read: one an author, copies of one text as one. */
  readonly read: number;
  /** Themes with how many quotes add them, most first; null: too few were read to say. */
  readonly themes: ReadonlyArray<{ readonly theme: Theme; readonly count: number }> | null;
  readonly phrases: readonly SharedPhrase[];
};

/** Shares of fewer say more of chance than of what people think. */
export const LEAST_QUOTES = 8;
const LEAST_COUNT = 2;
const PHRASES = 2;

/** Reads what quotes add to a post; `root` is its text, '' where that is not kept. The order of the quotes does not count. */
export function whatQuotesAdd(quotes: readonly Quoted[], root: string): WhatQuotesAdd {
  const counted = distinct(quotes);
  const read = counted.length;
  if (read < LEAST_QUOTES) return { read, themes: null, phrases: [] };
  const counts = new Map<Theme, number>();
  for (const { text, label } of counted)
    for (const theme of readThemes(text, label)) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  const themes = [...counts]
    .filter(([, count]) => count >= LEAST_COUNT)
    .map(([theme, count]) => ({ theme, count }))
    .sort((a, b) => b.count - a.count || THEMES.indexOf(a.theme) - THEMES.indexOf(b.theme));
  return {
    read,
    themes,
    phrases: sharedPhrases(
      counted.map(({ text }) => text),
      root,
      PHRASES,
    ),
  };
}

/** One quote an author, one a text: who says it twice, or passes a text on, adds nothing more. */
function distinct(quotes: readonly Quoted[]): Quoted[] {
  const seen = new Set<string>();
  return [...quotes]
    .sort((a, b) => (a.author < b.author ? -1 : a.author > b.author ? 1 : a.text < b.text ? -1 : 1))
    .filter(({ author, textKey }) => {
      const keys = [`a${author}`, ...(textKey === '' ? [] : [`t${textKey}`])];
      if (keys.some((key) => seen.has(key))) return false;
      for (const key of keys) seen.add(key);
      return true;
    });
}
