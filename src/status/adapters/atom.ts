import { detectAtomFeed, parseAtomFeed } from 'feedsmith';
import { z } from 'zod';
import { parseTime } from '../parse-time.ts';
import type { FeedAdapter } from './adapter.ts';
import { readAnnouncements } from './announcements.ts';
import { assertClosed } from './assert-closed.ts';

const text = z.string().optional().catch(undefined);
const construct = z.object({ value: text }).optional().catch(undefined);
const entry = z.object({
  id: text,
  title: construct,
  published: text,
  updated: text,
  content: construct,
  summary: construct,
  links: z
    .array(z.object({ href: text, rel: text }))
    .optional()
    .catch(undefined),
});
const feed = z.object({ entries: z.array(entry).default([]) });

/** Atom 1.0 and 0.3. */
export const atom: FeedAdapter = {
  kind: 'atom',
  recognisedBy: 'Atom',
  read(document, at) {
    if (document.format !== 'xml' || !detectAtomFeed(document.text)) return null;
    assertClosed(document.text, 'feed');
    // The parser refuses a feed that says nothing at all; an empty one is quiet, not damaged.
    if (!/<(?:[a-z0-9]+:)?entry[\s>]/i.test(document.text)) return readAnnouncements([], at);
    const { entries } = feed.parse(parseAtomFeed(document.text));
    const announcements = entries.map((found) => ({
      id: found.id,
      title: found.title?.value,
      url: (found.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? found.links?.[0])?.href,
      html: found.content?.value ?? found.summary?.value,
      publishedAt: parseTime(found.published),
      updatedAt: parseTime(found.updated),
    }));
    return readAnnouncements(announcements, at);
  },
};
