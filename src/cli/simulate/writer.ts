import type { Symptom } from '../../classify/label.ts';
import type { Language } from './phrases/book.ts';
import { BOOKS } from './phrases/books.ts';
import { EN_FIELDS } from './phrases/en-fields.ts';
import { EN_NEWS, EN_QUOTES, EN_RIVALS } from './phrases/en-other.ts';
import type { SimulatedProduct } from './product.ts';
import type { Random } from './random.ts';

export const INTENTS = [
  'report',
  'question',
  'relay',
  'recovery',
  'past',
  'complaint',
  'other',
  'launch',
  'blame',
  'rival',
  'news',
  'quote',
] as const;
export type Intent = (typeof INTENTS)[number];

/** What talk can be about; `nothing` means that something else bears the product's name. */
export const TALKS = [
  'report',
  'question',
  'relay',
  'recovery',
  'past',
  'complaint',
  'other',
  'launch',
  'news',
  'nothing',
] as const satisfies readonly (Intent | 'nothing')[];

export type Brief = {
  readonly product: SimulatedProduct;
  readonly intent: Intent;
  readonly language: Language;
  readonly symptom?: Symptom;
  /** Named in place of the product's own components. */
  readonly components?: readonly string[];
  readonly upstream?: SimulatedProduct;
  readonly rival?: SimulatedProduct;
  /** Minutes since it began, as far as the author says. */
  readonly minutes?: number;
};

const NO_CASE: ReadonlySet<Language> = new Set(['ja', 'ko']);
const TROUBLE: ReadonlySet<Intent> = new Set(['report', 'question', 'blame', 'rival']);
const ENGLISH_ONLY: ReadonlySet<Intent> = new Set(['rival', 'news', 'quote']);

/** The language in which that can be said: some things are only written in English. */
export function spokenLanguage(intent: Intent, language: Language): Language {
  return ENGLISH_ONLY.has(intent) ? 'en' : language;
}

/** One post's text: a sentence for the intent, its slots filled, dressed the way people write. */
export function write(random: Random, brief: Brief): string {
  const { intent } = brief;
  const language = spokenLanguage(intent, brief.language);
  const chosen = chooseSentence(random, { ...brief, language });
  const isTrouble = TROUBLE.has(intent);
  const sentence = fill(random, isTrouble ? dress(random, chosen, language) : chosen, brief);
  if (intent === 'news') return `${sentence} https://news.example/${random.int(900_000) + 100_000}`;
  const cased = NO_CASE.has(language) ? sentence : setCase(random, sentence, intent);
  return addEnding(random, cased, brief);
}

function chooseSentence(random: Random, brief: Brief): string {
  const usable = sentencesFor(random, brief).filter((sentence) => isFillable(sentence, brief));
  return random.pick(usable.length > 0 ? usable : BOOKS.en.report.unavailable);
}

function sentencesFor(random: Random, { product, intent, language, symptom, components }: Brief): readonly string[] {
  const book = BOOKS[language];
  if (intent === 'rival') return EN_RIVALS;
  if (intent === 'news') return EN_NEWS;
  if (intent === 'quote') return EN_QUOTES;
  if (intent === 'other' && language === 'en' && random.chance(0.45)) return EN_FIELDS[product.field].other;
  if (intent !== 'report') return book[intent];
  if (language === 'en' && symptom === 'unavailable' && random.chance(0.3)) return EN_FIELDS[product.field].report;
  const sentences = book.report[symptom ?? 'unavailable'];
  if (symptom !== 'feature' || components === undefined) return sentences;
  return sentences.filter((sentence) => sentence.includes('{c}'));
}

function isFillable(sentence: string, { product, intent, components, rival, upstream }: Brief): boolean {
  const named = components ?? product.components;
  if (sentence.includes('{c}') && named.length === 0 && intent !== 'blame') return false;
  if (sentence.includes('{q}') && rival === undefined) return false;
  return !sentence.includes('{u}') || upstream !== undefined;
}

/** Puts what the brief says into the slots of a sentence. */
export function fill(
  random: Random,
  sentence: string,
  { product, components, rival, upstream, minutes }: Omit<Brief, 'intent' | 'language'>,
): string {
  return sentence.replace(/\{([pPcquntmy])\}/g, (_, slot: string) => {
    if (slot === 'P') return product.name;
    if (slot === 'c') return componentOf(random, product, components);
    if (slot === 'q') return rival?.name ?? '';
    if (slot === 'u') return upstream === undefined ? '' : nameOf(random, upstream);
    if (slot === 't') return random.pick(product.topics);
    if (slot === 'm') return String(Math.max(2, minutes ?? 2 + random.int(12)));
    if (slot === 'y') return String(2 + random.int(7));
    if (slot === 'n') return String(2 + random.int(28));
    return nameOf(random, product);
  });
}

/** A component that fails; the product itself where none is named. */
function componentOf(random: Random, product: SimulatedProduct, components: readonly string[] = []): string {
  const named = components.length > 0 ? components : product.components;
  return named.length > 0 ? random.pick(named) : nameOf(random, product);
}

/** The product as people write it. */
function nameOf(random: Random, { name, writtenAs }: SimulatedProduct): string {
  return random.pick(writtenAs ?? [name, name, name.toLowerCase(), name.toLowerCase(), `#${name.replace(/\W/g, '')}`]);
}

function dress(random: Random, sentence: string, language: Language): string {
  const book = BOOKS[language];
  const opener = random.chance(0.28) ? random.pick(book.openers) : '';
  if (!random.chance(0.45)) return opener + sentence;
  const ends = /[.!?…]$/.test(sentence);
  const closer = random.pick(book.closers);
  const joined = ends && /^[.,、]/.test(closer) ? '' : closer;
  return opener + sentence + joined;
}

function setCase(random: Random, text: string, intent: Intent): string {
  const drawn = random.next();
  if (intent === 'report' && drawn < 0.03) return text.toUpperCase();
  if (drawn < 0.6) return text;
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  return /[\p{L}\p{N}]$/u.test(sentence) ? `${sentence}.` : sentence;
}

function addEnding(random: Random, text: string, { intent, product }: Brief): string {
  if ((intent === 'report' || intent === 'question') && random.chance(0.05)) {
    return `${text} #${product.name.toLowerCase().replace(/\W/g, '')}down`;
  }
  if (intent === 'relay' && random.chance(0.25)) return `${text} https://news.example/${random.int(900_000) + 100_000}`;
  if (intent === 'other' && random.chance(0.08)) return `${text} https://blog.example/${random.int(90_000) + 10_000}`;
  return text;
}
