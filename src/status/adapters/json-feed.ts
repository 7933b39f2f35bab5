import { z } from 'zod';
import { parseTime } from '../parse-time.ts';
import type { FeedAdapter } from './adapter.ts';
import { readAnnouncements } from './announcements.ts';

const text = z.string().optional().catch(undefined);
const item = z.object({
  id: text,
  title: text,
  url: text,
  content_html: text,
  content_text: text,
  summary: text,
  date_published: text,
  date_modified: text,
});
const feed = z.object({
  version: z.string().regex(/^https?:\/\/(?:www\.)?jsonfeed\.org\/version\/1/),
  items: z.array(item.catch({})),
});

/** JSON Feed 1.0 and 1.1. */
export const jsonFeed: FeedAdapter = {
  kind: 'json-feed',
  recognisedBy: 'JSON with the `version` of jsonfeed.org',
  read(document, at) {
    if (document.format !== 'json') return null;
    const parsed = feed.safeParse(document.value);
    if (!parsed.success) return null;
    const announcements = parsed.data.items.map((found) => ({
      id: found.id,
      title: found.title,
      url: found.url,
      html: found.content_html ?? found.content_text ?? found.summary,
      publishedAt: parseTime(found.date_published),
      updatedAt: parseTime(found.date_modified),
    }));
    return readAnnouncements(announcements, at);
  },
};
