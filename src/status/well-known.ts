/** Pages of vendors whose feed stands at an address that nobody would guess. */
const OF_VENDORS: ReadonlyArray<readonly [host: RegExp, feed: string]> = [
  [/^(?:status\.slack\.com|(?:www\.)?slack-status\.com)$/, 'https://slack-status.com/api/v2.0.0/current'],
  [/^status\.heroku\.com$/, 'https://status.heroku.com/api/v4/current-status'],
  [/^status\.cloud\.google\.com$/, 'https://status.cloud.google.com/incidents.json'],
  [/^(?:health|status|phd)\.aws\.amazon\.com$/, 'https://health.aws.amazon.com/public/currentevents'],
  [/^(?:azure\.status\.microsoft|status\.azure\.com)$/, 'https://rssfeed.azure.status.microsoft/en-us/status/feed/'],
  [/^(?:status\.salesforce\.com|trust\.salesforce\.com)$/, 'https://api.status.salesforce.com/v1/incidents/active'],
];

/** Where status pages keep their feed, the most telling first; `HOST` stands for the page's own. */
const PATHS = [
  '/api/v2/summary.json',
  '/proxy/HOST',
  '/v3/summary.json',
  '/summary.json',
  '/index.json',
  '/history.atom',
  '/history.rss',
  '/feed.atom',
  '/feed.rss',
  '/rss',
];

/** Other addresses at which the feed of a page may stand, the most telling first; at most eleven. */
export function wellKnownFeeds(page: URL): string[] {
  const vendor = OF_VENDORS.filter(([host]) => host.test(page.hostname)).map(([, feed]) => feed);
  const paths = PATHS.map((path) => new URL(path.replace('HOST', page.host), page.origin).href);
  return [...vendor, ...paths].filter((address) => address !== page.href);
}

const LINK = /<link\b[^<>]{0,600}>/gi;
const LINKS_AT_MOST = 3;

/** Feeds that a page names in its head, for readers to subscribe to. The page's words are not read for what they say. */
export function linkedFeeds(html: string, page: URL): string[] {
  const found: string[] = [];
  for (const [tag] of html.slice(0, 200_000).matchAll(LINK)) {
    if (!/\brel\s*=\s*["']?alternate/i.test(tag)) continue;
    if (!/\btype\s*=\s*["']?application\/(?:rss\+xml|atom\+xml|feed\+json)/i.test(tag)) continue;
    const href = /\bhref\s*=\s*["']([^"'<>]{1,500})["']/i.exec(tag)?.[1]?.replaceAll('&amp;', '&');
    if (href !== undefined && URL.canParse(href, page.href)) found.push(new URL(href, page.href).href);
  }
  return [...new Set(found)].slice(0, LINKS_AT_MOST);
}
