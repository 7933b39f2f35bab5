import { z } from 'zod';
import { SYMPTOMS } from '../../classify/label.ts';
import { FIELDS, LANGUAGES } from './phrases/book.ts';

const UNITS = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000 } as const;
const DURATION = /^(-)?(?:(\d+(?:\.\d+)?)d)?(?:(\d+(?:\.\d+)?)h)?(?:(\d+(?:\.\d+)?)m)?(?:(\d+(?:\.\d+)?)s)?$/;

/** Milliseconds of "26h", "1h30m", "90s", "-6m"; null for anything else. */
export function parseDuration(text: string): number | null {
  const parts = DURATION.exec(text);
  if (parts === null || !/\d/.test(text)) return null;
  const [, minus, d, h, m, s] = parts;
  const total =
    Number(d ?? 0) * UNITS.d + Number(h ?? 0) * UNITS.h + Number(m ?? 0) * UNITS.m + Number(s ?? 0) * UNITS.s;
  return Math.round(minus === undefined ? total : -total);
}

const wrongDuration = (example: string) => `expected a duration such as ${example}`;

/** May be negative: "-6m" is six minutes before what it refers to. */
export const offset = z.string(wrongDuration('"17m" or "-6m"')).transform((text, context) => {
  const ms = parseDuration(text);
  if (ms !== null) return ms;
  context.addIssue({ code: 'custom', message: `${wrongDuration('"17m" or "-6m"')}, not ${JSON.stringify(text)}` });
  return z.NEVER;
});

export const duration = z.string(wrongDuration('"90s", "35m", "26h" or "1h30m"')).transform((text, context) => {
  const ms = parseDuration(text);
  if (ms !== null && ms >= 0) return ms;
  const example = wrongDuration('"90s", "35m", "26h" or "1h30m"');
  context.addIssue({ code: 'custom', message: `${example}, not ${JSON.stringify(text)}` });
  return z.NEVER;
});

export const share = z.number().min(0).max(1);
const weight = z.number().min(0).max(1e6);
const someWeight = (weights: Partial<Record<string, number>>) =>
  Object.values(weights).some((value) => (value ?? 0) > 0);

/** Weights by name, such as `{en: 8, ja: 1}`: relative, not percent. */
export const languages = z
  .partialRecord(z.enum(LANGUAGES), weight)
  .refine(someWeight, 'expected at least one language with a weight above 0');
export const symptoms = z
  .partialRecord(z.enum(SYMPTOMS), weight)
  .refine(someWeight, 'expected at least one symptom with a weight above 0');

export const NETWORKS = ['bluesky', 'mastodon'] as const;
export type Network = (typeof NETWORKS)[number];
export const networks = z
  .partialRecord(z.enum(NETWORKS), weight)
  .refine(someWeight, 'expected at least one network with a weight above 0');

export const SHAPES = ['flat', 'global', 'office', 'evening'] as const;
export type Shape = (typeof SHAPES)[number];
export const shape = z.enum(SHAPES);
export const field = z.enum(FIELDS);

export const name = z.string().trim().min(1).max(80);
export const names = z.array(name).max(50);
