import { type FeedBodies, many } from './feed-bodies.ts';

const item = (title: string, guid = 'az1') =>
  `<item><title>${title}</title><guid>${guid}</guid><link>https://azure.status.microsoft/en-us/status/</link>
   <pubDate>Wed, 30 Sep 2026 13:50:00 Z</pubDate><description>&lt;p&gt;We look into it.&lt;/p&gt;</description></item>`;
const page = (items: string) =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Azure Status</title>
   <link>https://azure.status.microsoft/en-us/status/</link><description>Azure Status</description>
   <lastBuildDate>Wed, 07 Oct 2026 14:05:00 Z</lastBuildDate>${items}</channel></rss>`;

export const azure: FeedBodies = {
  kind: 'azure',
  address: 'https://rssfeed.azure.status.microsoft/en-us/status/feed/',
  operational: [
    page(item('Mitigated - Storage, North Europe')),
    { state: 'operational', incidents: [['az1', 'resolved', 'minor']] },
  ],
  // A week old, and still there: it goes on.
  degraded: [
    page(item('Storage, North Europe')),
    { state: 'degraded', incidents: [['az1', 'investigating', 'minor']] },
  ],
  outage: [
    page(item('Major outage - Storage')),
    { state: 'major_outage', incidents: [['az1', 'investigating', 'critical']] },
  ],
  maintenance: null,
  empty: [page(''), { state: 'operational' }],
  huge: (entries) => page(many(entries, (i) => item('Major outage - Storage', `az${i}`)).join('')),
};
