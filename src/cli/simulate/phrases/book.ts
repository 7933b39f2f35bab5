import type { Symptom } from '../../../classify/label.ts';

/** The languages the simulator can write. */
export const LANGUAGES = ['en', 'es', 'pt', 'de', 'fr', 'ja', 'it', 'nl', 'tr', 'id', 'pl', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What kind of thing a product is; English has sentences for each beside the general ones. */
export const FIELDS = [
  'assistant',
  'developer',
  'workspace',
  'chat',
  'meeting',
  'streaming',
  'cloud',
  'payments',
  'social',
  'design',
  'game',
] as const;
export type Field = (typeof FIELDS)[number];

type Sentences = readonly string[];

/**
 * Sentences of one language by what they say. Slots: `{p}` the product as people write it, `{P}` its proper name,
 * `{c}` one of its components, `{t}` a thing done with it, `{q}` a rival, `{u}` the upstream, `{n}` a small number,
 * `{m}` minutes since it began, `{y}` a few years.
 */
export type Book = {
  readonly report: Readonly<Record<Symptom, Sentences>>;
  readonly question: Sentences;
  readonly relay: Sentences;
  readonly recovery: Sentences;
  readonly past: Sentences;
  readonly complaint: Sentences;
  readonly other: Sentences;
  readonly launch: Sentences;
  /** A failure here that names the upstream `{u}` as failing too. */
  readonly blame: Sentences;
  /** Put before or after a report or question without changing what it says. */
  readonly openers: Sentences;
  readonly closers: Sentences;
  /** Posts that name no product. */
  readonly noise: Sentences;
};
