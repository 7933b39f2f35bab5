import { detectRssFeed } from 'feedsmith';
import type { Incident } from '../official.ts';
import { plainText } from '../plain-text.ts';
import type { FeedAdapter } from './adapter.ts';
import { impactByWords, statusByWords } from './announcement-words.ts';
import type { Announcement } from './announcements.ts';
import { type Faulty, incident, quietUnlessFaulty, readEach, understand } from './parts.ts';
import { readRss } from './rss-items.ts';

/** Azure's RSS: what stands in it goes on, however old it is; what is over is taken out. */
export const azure: FeedAdapter = {
  kind: 'azure',
  recognisedBy: 'RSS of the channel "Azure Status"',
  read(document, at) {
    if (document.format !== 'xml' || !/azure/i.test(document.text.slice(0, 4000)) || !detectRssFeed(document.text)) {
      return null;
    }
    const channel = readRss(document.text);
    if (!/^azure status\b/i.test(channel.title) && !/\bazure\.status\.microsoft\b/i.test(channel.link)) return null;
    const incidents = readEach(channel.items, readItem);
    return understand(
      {
        told: [quietUnlessFaulty(incidents)],
        incidents: incidents.read,
        leftOut: incidents.leftOut,
        listsAllOpen: true,
      },
      at,
    );
  },
};

function readItem(item: Announcement): Incident | Faulty | null {
  const title = item.title ?? '';
  const text = plainText(item.html ?? '', 20_000);
  const told = statusByWords(title, '');
  return incident({
    id: item.id ?? '',
    title,
    status: told === 'resolved' || told === 'scheduled' ? told : 'investigating',
    impact: impactByWords(title, text),
    startedAt: item.publishedAt,
    url: item.url,
    text,
  });
}
