import { detectRssFeed, parseRssFeed } from 'feedsmith';
import { z } from 'zod';
import { parseTime } from '../parse-time.ts';
import type { FeedAdapter } from './adapter.ts';
import { readAnnouncements } from './announcements.ts';
import { assertClosed } from './assert-closed.ts';

const text = z.string().optional().catch(undefined);
const item = z.object({
  title: text,
  description: text,
  link: text,
  pubDate: text,
  guid: z.object({ value: text }).optional().catch(undefined),
  content: z.object({ encoded: text }).optional().catch(undefined),
});
const feed = z.object({ items: z.array(item).default([]) });

/** RSS 0.9x and 2.0: status pages' own history feeds and the vendors' news feeds. */
export const rss: FeedAdapter = {
  kind: 'rss',
  read(document, at) {
    if (document.format !== 'xml' || !detectRssFeed(document.text)) return null;
    assertClosed(document.text, 'rss');
    const { items } = feed.parse(parseRssFeed(document.text));
    const announcements = items.map((entry) => ({
      id: entry.guid?.value ?? entry.link,
      title: entry.title,
      url: entry.link,
      html: entry.content?.encoded ?? entry.description,
      publishedAt: parseTime(entry.pubDate),
      updatedAt: null,
    }));
    return readAnnouncements(announcements, at);
  },
};
