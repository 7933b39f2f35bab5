import { z } from 'zod';

export const mastodonCursor = z.object({
  /** The latest status handed on; ids are the instance's own. */
  lastId: z.string().min(1).max(64).nullable(),
  /** Pipeline time reached with it, ms since 1970. */
  at: z.int().min(0).nullable(),
});
export type MastodonCursor = z.output<typeof mastodonCursor>;
