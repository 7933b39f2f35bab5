import { z } from 'zod';

const id = z.string().min(1).max(64);
const uri = z.string().min(1).max(2048);
const count = z.int().min(0).max(1e9);
const optional = <Output>(schema: z.ZodType<Output>) =>
  schema
    .nullish()
    .catch(null)
    .transform((value) => value ?? null);

const account = z.object({
  acct: z.string().min(1).max(256),
  url: optional(z.string().min(1).max(512)),
  bot: optional(z.boolean()),
  noindex: optional(z.boolean()),
  indexable: optional(z.boolean()),
  note: optional(z.string().max(100_000)),
  fields: optional(z.array(z.object({ name: z.string().max(10_000), value: z.string().max(100_000) })).max(100)),
});

/** A status as `masto` hands it on (camel case): what we use of it. */
export const mastodonStatus = z.object({
  id,
  uri,
  url: optional(uri),
  createdAt: z.string().max(64),
  editedAt: optional(z.string().max(64)),
  visibility: z.string().max(32),
  language: optional(z.string().min(1).max(35)),
  spoilerText: optional(z.string().max(100_000)),
  content: z.string().max(1_000_000),
  inReplyToId: optional(id),
  reblogsCount: optional(count),
  account,
  reblog: optional(z.object({ uri })),
  quote: optional(
    z.object({
      quotedStatus: optional(z.object({ uri })),
      quotedStatusId: optional(id),
    }),
  ),
});
export type MastodonStatus = z.output<typeof mastodonStatus>;

/** What is wrong with it, as one of few texts: the path of the first problem. */
export function statusProblem(error: z.ZodError): string {
  const path = error.issues[0]?.path.filter((part) => typeof part === 'string').join('.') ?? '';
  return path === '' ? 'status not an object' : `status without usable ${path.slice(0, 40)}`;
}

// Mastodon's ids carry milliseconds since 1970 above their low 16 bits; other servers' ids do not.
const SNOWFLAKE = /^1\d{16,17}$/;

/** When the instance filed it, ms since 1970; null where its ids do not tell. */
export function filedAt(statusId: string): number | null {
  return SNOWFLAKE.test(statusId) ? Number(BigInt(statusId) >> 16n) : null;
}

/** The id that lies `ms` earlier; the same where ids carry no time. */
export function earlierId(statusId: string, ms: number): string {
  return SNOWFLAKE.test(statusId) ? String(BigInt(statusId) - (BigInt(ms) << 16n)) : statusId;
}

/** Ids are numbers of growing length, or texts of one length that sort by time. */
export function isLater(a: string, b: string | null): boolean {
  if (b === null || a.length > b.length) return true;
  return a.length === b.length && a > b;
}
