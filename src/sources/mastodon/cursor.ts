import { z } from 'zod';

const id = z.string().min(1).max(64);

export const mastodonCursor = z.object({
  /** The latest status handed on; ids are the instance's own. */
  lastId: id.nullable(),
  /** Pipeline time reached with it, ms since 1970. */
  at: z.int().min(0).nullable(),
  /** Where the public timeline is closed: the latest status handed on of each hashtag. */
  tags: z.record(z.string().max(100), id).default({}),
});
export type MastodonCursor = z.output<typeof mastodonCursor>;
