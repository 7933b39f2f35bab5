import { foldPhrase } from './fold.ts';
import { KIND, KINDS } from './scripts.ts';

const words = (list: string): readonly string[] => foldPhrase(list).split(' ');

/** Korean particles and the words that people write against a name without a space. */
const AFTER_HANGUL = words(
  '이 가 은 는 을 를 의 에 도 로 으로 와 과 랑 이랑 만 까지 부터 한테 야 아 나 처럼 보다 인 임 서버 접속 안 못 먹통 오류 장애 다운 터 왜 때문 앱 님 씨 또 뻗 죽 느 불통 웹 계정 로그인',
);
/** Katakana words that stand against a name without changing what it names. */
const AFTER_KANA = words('ダウン アプリ サーバ エラー ログイン コード サイト ブラウザ アカウント システム トラブル');
/** Endings of cases, written without an apostrophe, in Slavic, Finnish, Hungarian, Turkish and Baltic languages. */
const LATIN_ENDINGS = new Set(
  words(
    's es n a e u y i ie em om owi ach ami ow ssa sta lla lta lle ssä ia ban ben bol rol nak nek on en hoz da de dan den in un ta te ye ya',
  ),
);
const CYRILLIC_ENDINGS = new Set(words('а у е ом ем ы и ов ам ами ах ой ю я ею ои'));
const ARABIC_PREFIX = /[وفبلكا]/;

/** The folded units of [from, to) as a string. */
export const sliceUnits = (units: Uint16Array, from: number, to: number): string => {
  let out = '';
  for (let at = from; at < to; at++) out += String.fromCharCode(units[at]!);
  return out;
};

const kindAt = (units: Uint16Array, at: number, length: number): number =>
  at < 0 || at >= length ? KIND.none : KINDS[units[at]!]!;

/** Whether a name may begin with a unit of kind `first` right after one of kind `before`. */
function beginsWord(before: number, first: number): boolean {
  if (before === KIND.none || first === KIND.none || first === KIND.dense) return true;
  if (first === KIND.latin || first === KIND.digit) return before !== KIND.latin && before !== KIND.digit;
  return before !== first;
}

function beginsArabic(units: Uint16Array, start: number, length: number): boolean {
  let at = start - 1;
  while (at >= start - 3 && at >= 0 && ARABIC_PREFIX.test(String.fromCharCode(units[at]!))) at--;
  return kindAt(units, at, length) !== KIND.arabic;
}

/** Where the run of one kind that begins at `from` ends, looking at no more than `limit` units. */
function runEnd(units: Uint16Array, from: number, length: number, limit: number): number {
  const kind = kindAt(units, from, length);
  let at = from;
  while (at < length && at - from < limit && KINDS[units[at]!] === kind) at++;
  return at;
}

const startsWithAny = (rest: string, list: readonly string[]): boolean => list.some((item) => rest.startsWith(item));

/**
 * Whether the name at [start, end) of a folded text stands there as a word of its own: scripts with spaces need an edge,
 * Chinese, Japanese and Thai do not, Korean takes a particle. `inflects` allows case and plural endings.
 */
export function isWord(units: Uint16Array, length: number, start: number, end: number, inflects: boolean): boolean {
  const first = kindAt(units, start, length);
  if (!beginsWord(kindAt(units, start - 1, length), first)) {
    if (first !== KIND.arabic || !beginsArabic(units, start, length)) return false;
  }
  const last = kindAt(units, end - 1, length);
  const after = kindAt(units, end, length);
  if (after === KIND.none || last === KIND.none || last === KIND.dense) return true;
  if (after !== last) return last !== KIND.digit ? after !== KIND.digit || end - start >= 4 : after !== KIND.latin;
  if (!inflects && last !== KIND.hangul && last !== KIND.kana) return false;
  const rest = sliceUnits(units, end, runEnd(units, end, length, 8));
  if (last === KIND.hangul) return startsWithAny(rest, AFTER_HANGUL);
  if (last === KIND.kana) return startsWithAny(rest, AFTER_KANA);
  if (last === KIND.latin) return rest === 's' || (end - start >= 6 && LATIN_ENDINGS.has(rest));
  return last === KIND.letter && end - start >= 4 && CYRILLIC_ENDINGS.has(rest);
}

/** Where the tag that begins at `from` ends: letters, digits and underscores, at most 100. */
export function tagEnd(units: Uint16Array, from: number, length: number): number {
  let at = from;
  while (at < length && at - from < 100 && (KINDS[units[at]!] !== KIND.none || units[at] === 0x5f)) at++;
  return at;
}
