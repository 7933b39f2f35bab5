import type { Label } from '../label.ts';
import { fold } from '../read/fold.ts';
import { THEME_LEXICON } from './lexicon.ts';
import { THEMES, type Theme, type ThemePhrases } from './theme.ts';

/** A post is read so far: what it adds stands at its beginning. */
const READ = 600;
/** From here on signs stand by themselves: scripts without spaces, Hangul, pictures. */
const UNSPACED = /[\u2600-\u27bf\u3000-\u9fff\uac00-\ud7af\u{1f000}-\u{1faff}]/u;

type Reader = { readonly theme: Theme; readonly words: RegExp | null; readonly runs: readonly string[] };

const READERS: readonly Reader[] = THEMES.filter((theme) => theme !== 'affected').map((theme) => {
  const phrases = THEME_LEXICON.flatMap((list) => phrasesOf(list, theme));
  const runs = phrases.filter((phrase) => UNSPACED.test(phrase));
  const words = phrases.filter((phrase) => !UNSPACED.test(phrase)).map(patternOf);
  return { theme, words: words.length === 0 ? null : new RegExp(` (?:${words.join('|')})[ ?]`, 'u'), runs };
});

function phrasesOf(list: ThemePhrases, theme: Exclude<Theme, 'affected'>): string[] {
  return (list[theme] ?? '')
    .split('|')
    .map((phrase) => spaced(fold(phrase.replaceAll('*', '\u0002')).replaceAll('\u0002', '*'), /[^\p{L}\p{N}'?*]+/gu))
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

function patternOf(phrase: string): string {
  return phrase.replaceAll('?', '\\?').replaceAll('*', "[\\p{L}\\p{N}']*");
}

function spaced(text: string, between: RegExp): string {
  return ` ${text.replace(between, ' ').trim()} `;
}

/**
 * What a post adds, by its label and by the phrases of twelve languages in its first 600 units: several themes, or none.
 * `label` null: not judged.
 */
export function readThemes(text: string, label: Label | null): Theme[] {
  const start = fold(text.slice(0, READ)).replace(/https?:\/\/\S+|@\S+/g, ' ');
  const words = spaced(start.replaceAll('?', ' ? ').replaceAll('#', ' '), /[^\p{L}\p{N}'?]+/gu).replaceAll(' ? ', '? ');
  const found = READERS.filter(
    ({ words: pattern, runs }) => pattern?.test(words) || runs.some((run) => start.includes(run)),
  ).map(({ theme }) => theme);
  return label === 'report' || label === 'question' ? ['affected', ...found] : found;
}
