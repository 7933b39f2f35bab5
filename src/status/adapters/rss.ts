import { detectRssFeed } from 'feedsmith';
import type { FeedAdapter } from './adapter.ts';
import { readAnnouncements } from './announcements.ts';
import { readRss } from './rss-items.ts';

/** RSS 0.9x and 2.0: status pages' own history feeds and the vendors' news feeds. */
export const rss: FeedAdapter = {
  kind: 'rss',
  recognisedBy: 'RSS',
  read(document, at) {
    if (document.format !== 'xml' || !detectRssFeed(document.text)) return null;
    return readAnnouncements(readRss(document.text).items, at);
  },
};
