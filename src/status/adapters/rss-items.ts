import { parseRssFeed } from 'feedsmith';
import { z } from 'zod';
import { parseTime } from '../parse-time.ts';
import type { Announcement } from './announcements.ts';
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
const feed = z.object({ title: text, link: text, items: z.array(item).default([]) });

export type RssChannel = { readonly title: string; readonly link: string; readonly items: readonly Announcement[] };

/** A channel and its entries. Throws on a body that is damaged or cut off. */
export function readRss(body: string): RssChannel {
  assertClosed(body, 'rss');
  const { title = '', link = '', items } = feed.parse(parseRssFeed(body));
  return {
    title,
    link,
    items: items.map((entry) => ({
      id: entry.guid?.value ?? entry.link,
      title: entry.title,
      url: entry.link,
      html: entry.content?.encoded ?? entry.description,
      publishedAt: parseTime(entry.pubDate),
      updatedAt: null,
    })),
  };
}
