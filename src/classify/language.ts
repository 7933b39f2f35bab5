import { fold } from './read/fold.ts';

/** Words that few other languages share, folded. */
const COMMON: Readonly<Record<string, string>> = {
  en: 'the is are and to of my it this for not you with was just anyone down',
  es: 'el los las que por para con esta una pero no se y mi alguien cuando',
  pt: 'o os as que nao com uma para esta mas eu meu voce ta do da alguem',
  de: 'der die das und ist nicht ich ein bei mit auf geht auch seit jemand',
  fr: 'le les des est pas et je une pour avec sur qui ne vous ca',
  it: 'il gli che non di per una con sono anche mi piu questo qualcuno',
  nl: 'de het een is niet en ik van met voor ook bij jullie iemand maar',
  tr: 've bir bu icin mi degil cok ama da ne yine var gibi',
  id: 'yang ini itu tidak gak ga aku di dan untuk lagi bisa nya kok',
  pl: 'nie jest sie na to co jak czy mi ktos ale dla juz w z',
};
const index = new Map<string, string[]>();
for (const [language, words] of Object.entries(COMMON)) {
  for (const word of words.split(' ')) index.set(word, [...(index.get(word) ?? []), language]);
}

/** The language of a post as a two-letter code: its own first tag, else by script and common words; null: not known. */
export function detectLanguage(text: string, langs: readonly string[]): string | null {
  const tag = langs[0]?.slice(0, 2).toLowerCase();
  if (tag !== undefined && /^[a-z]{2}$/.test(tag)) return tag;
  const start = text.slice(0, 400);
  if (/[\u3040-\u30ff]/.test(start)) return 'ja';
  if (/[\uac00-\ud7af]/.test(start)) return 'ko';
  if (/[\u0400-\u04ff]/.test(start)) return 'ru';
  if (/[\u4e00-\u9fff]/.test(start)) return 'zh';
  const counts = new Map<string, number>();
  for (const word of fold(start).split(/[^a-z]+/)) {
    const languages = index.get(word);
    for (const language of languages ?? []) counts.set(language, (counts.get(language) ?? 0) + 1 / languages!.length);
  }
  let best: string | null = null;
  for (const [language, count] of counts) if (best === null || count > counts.get(best)!) best = language;
  return best;
}
