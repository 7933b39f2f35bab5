import { z } from 'zod';
import { productId } from '../../catalog/product.ts';
import { isStorable } from '../../sources/parse-time.ts';
import { badQuery } from '../problem.ts';

/** A time in the address: ISO 8601 with its zone; becomes ms since 1970. */
export const time = z.iso
  .datetime({ offset: true, error: 'expected a time with its zone, such as 2026-01-03T14:00:00Z' })
  .transform((text) => Date.parse(text))
  .refine(isStorable, 'expected a time from 1970 to 9999')
  .describe('ISO 8601 with zone');

export const productParams = z.object({ id: productId });
export const episodeId = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[\w.:-]+$/, 'expected an episode identifier such as notion-outage-2026-01-03T02:57Z');
export const episodeParams = z.object({ id: episodeId });

export const limit = z.coerce
  .number({ error: 'expected a whole number from 1 to 200' })
  .int('expected a whole number from 1 to 200')
  .min(1, 'expected a whole number from 1 to 200')
  .max(200, 'expected a whole number from 1 to 200')
  .default(50);

export const cursor = z.string().max(4096).describe('`next` of the page before').optional();

/** Where a page ended, as text that goes back into the address. */
export function encodeCursor(cursorValue: { at: number; key: string } | null): string | null {
  return cursorValue === null ? null : Buffer.from(`${cursorValue.at} ${cursorValue.key}`).toString('base64url');
}

/** Throws the 400 that names `cursor` when the text is not one of ours. */
export function decodeCursor(text: string | undefined): { at: number; key: string } | undefined {
  if (text === undefined) return undefined;
  const match = /^(\d{1,15}) (.+)$/s.exec(Buffer.from(text, 'base64url').toString('utf8'));
  if (match === null || !isStorable(Number(match[1])) || /\p{Cc}/u.test(match[2]!)) {
    throw badQuery('cursor', 'expected the value of `next` of an earlier answer');
  }
  return { at: Number(match[1]), key: match[2]! };
}
