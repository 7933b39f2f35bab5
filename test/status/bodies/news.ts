import { type Expected, type FeedBodies, json, many } from './feed-bodies.ts';

type Entry = { readonly id: string; readonly title: string; readonly words: string };
const NOW = '2026-10-07T13:50:00Z';
const entry = (title: string, words: string, id = 'n1'): Entry => ({ id, title, words });

const rss = (entries: readonly Entry[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Plover status</title><link>https://status.plover.example</link>${entries
    .map(
      ({ id, title, words }) =>
        `<item><title>${title}</title><guid isPermaLink="false">${id}</guid><pubDate>Wed, 07 Oct 2026 06:50:00 PDT</pubDate><description>${words}</description></item>`,
    )
    .join('')}</channel></rss>`;
const atom = (entries: readonly Entry[]) =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Plover status</title><id>urn:plover</id><updated>${NOW}</updated>${entries
    .map(
      ({ id, title, words }) =>
        `<entry><id>${id}</id><title>${title}</title><published>${NOW}</published><updated>${NOW}</updated><content type="html">${words}</content></entry>`,
    )
    .join('')}</feed>`;
const jsonFeed = (entries: readonly Entry[]) =>
  json({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Plover status',
    items: entries.map(({ id, title, words }) => ({ id, title, content_html: words, date_published: NOW })),
  });

const one = (
  state: Expected['state'],
  status: 'resolved' | 'investigating' | 'identified',
  impact: 'minor' | 'critical' | 'maintenance',
) => ({ state, incidents: [['n1', status, impact]] }) as const;

function news(kind: string, address: string, write: (entries: readonly Entry[]) => string): FeedBodies {
  return {
    kind,
    address,
    operational: [
      write([entry('Errors in search', 'This has been resolved.')]),
      one('operational', 'resolved', 'minor'),
    ],
    degraded: [write([entry('Errors in search', 'We look into it.')]), one('degraded', 'investigating', 'minor')],
    outage: [write([entry('Major outage', 'Nothing works.')]), one('major_outage', 'investigating', 'critical')],
    maintenance: [
      write([entry('Planned maintenance', 'In progress - It has begun.')]),
      one('maintenance', 'identified', 'maintenance'),
    ],
    empty: [write([]), { state: 'operational' }],
    huge: (entries) => write(many(entries, (i) => entry('Major outage', 'Nothing works.', `n${i}`))),
  };
}

export const newsFeeds: readonly FeedBodies[] = [
  news('rss', 'https://status.plover.example/history.rss', rss),
  news('atom', 'https://status.plover.example/history.atom', atom),
  news('json-feed', 'https://status.plover.example/feed.json', jsonFeed),
];
