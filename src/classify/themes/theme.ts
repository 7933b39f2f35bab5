/** What a quote adds to the post that it quotes. */
export const THEMES = [
  'affected',
  'dependence',
  'joke',
  'refund',
  'leaving',
  'silence',
  'work',
  'works',
  'price',
  'doubt',
  'sympathy',
] as const;
export type Theme = (typeof THEMES)[number];

/** How a theme is told. */
export const THEME_WORDS: Readonly<Record<Theme, string>> = {
  affected: 'it fails for them too',
  dependence: 'dependence on one vendor',
  joke: 'jokes',
  refund: 'asks for a refund',
  leaving: 'leaves for something else',
  silence: 'the vendor says nothing',
  work: 'work stands still',
  works: 'it works for them',
  price: 'price and limits',
  doubt: 'doubts it',
  sympathy: 'sympathy for those who repair it',
};

/**
 * Phrases of one language by theme, `|` between them; case and accents do not matter. `*` at the end of a word stands for
 * any ending. In scripts without spaces they are found inside a run. `affected` has none: that is what the label says.
 */
export type ThemePhrases = Readonly<Partial<Record<Exclude<Theme, 'affected'>, string>>>;
