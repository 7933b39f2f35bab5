import { z } from 'zod';
import { isObservable, OBSERVABLE } from '../sources/parse-time.ts';

const LONGEST_LINE = 12_000_000;

/** One line of the status stream (docs/architecture.md, contracts): a poll with the body as the vendor served it. */
export const pollLine = z.object({
  at: z.iso
    .datetime({ offset: true })
    .transform((text) => Date.parse(text))
    .refine(isObservable, `expected ${OBSERVABLE}`),
  feed: z.url({ protocol: /^https?$/ }).max(2048),
  /** 0: no answer. */
  http: z.int().min(0).max(999),
  /** Recorders that parsed the body before they wrote it are understood too. */
  body: z
    .union([z.string(), z.record(z.string(), z.unknown()), z.array(z.unknown())])
    .nullish()
    .transform((body) => (typeof body === 'string' ? body : body ? JSON.stringify(body) : '')),
  contentType: z
    .string()
    .max(200)
    .nullish()
    .catch(null)
    .transform((value) => value ?? null),
  /** Why there was no answer, where the recorder knew. */
  reason: z
    .string()
    .max(500)
    .nullish()
    .catch(null)
    .transform((value) => value ?? null),
});
/** A recorded poll; `at` in integer milliseconds since 1970. */
export type Poll = z.output<typeof pollLine>;

export type ParsedPollLine =
  | { readonly ok: true; readonly poll: Poll }
  | { readonly ok: false; readonly error: string };

/** Reads one line; a faulty one is answered with the field and what was expected. Never throws. */
export function parsePollLine(line: string): ParsedPollLine {
  if (line.length > LONGEST_LINE) return { ok: false, error: 'line longer than 12 MB' };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, error: 'not JSON' };
  }
  const parsed = pollLine.safeParse(value);
  if (parsed.success) return { ok: true, poll: parsed.data };
  const issue = parsed.error.issues[0];
  const where = issue?.path.join('.') || 'line';
  return { ok: false, error: `${where}: ${(issue?.message ?? 'not a poll').slice(0, 200)}` };
}
