import { type Announcement, firstUpdate } from './announcement.ts';
import { type Page, pageId } from './feed-body.ts';

const DAY = 86_400_000;
const NAMES = { in_progress: 'In progress', completed: 'Completed' } as const;

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const iso = (at: number): string => new Date(at).toISOString();

function statusName(status: string): string {
  if (status === 'in_progress' || status === 'completed') return NAMES[status];
  return status.charAt(0).toUpperCase() + status.slice(1);
}

/** An old, resolved incident, so that a page is never empty. */
function history({ at, name }: Pick<Page, 'at' | 'name'>): Announcement {
  const started = Math.floor(at / DAY) * DAY - 20 * DAY;
  return {
    id: 'history',
    product: '',
    title: `Delayed notifications on ${name}`,
    impact: 'minor',
    startedAt: started,
    scheduled: null,
    components: [],
    updates: [
      { at: started, status: 'investigating', text: 'Some notifications arrive late.' },
      { at: started + 3_600_000, status: 'resolved', text: 'Notifications arrive in time again.' },
    ],
  };
}

function entries(
  page: Page,
): { one: Announcement; id: string; newest: number; html: string; status: string; link: string }[] {
  const started = Math.min(page.at, ...page.announcements.map(firstUpdate));
  const all = [
    history({ name: page.name, at: started }),
    ...page.announcements.filter((one) => firstUpdate(one) <= page.at),
  ];
  return all.reverse().map((one) => {
    const told = one.updates.filter(({ at }) => at <= page.at).reverse();
    const html = told
      .map(
        ({ at, status, text }) =>
          `<p><small>${iso(at)}</small><br><strong>${statusName(status)}</strong> - ${escapeXml(text)}</p>`,
      )
      .join('');
    const id = pageId(page.url, one.id);
    const link = `${new URL(page.url).origin}/incidents/${id}`;
    return { one, id, newest: told[0]?.at ?? one.startedAt, html, status: told[0]?.status ?? 'investigating', link };
  });
}

/** A history feed as Statuspage writes it: one entry per incident, its updates as HTML, newest first. */
export function writeAtom(page: Page): string {
  const host = new URL(page.url).hostname;
  const list = entries(page).map(
    ({ one, id, newest, html, link }) => `  <entry>
    <id>tag:${host},2005:Incident/${id}</id>
    <published>${iso(firstUpdate(one))}</published>
    <updated>${iso(newest)}</updated>
    <link rel="alternate" type="text/html" href="${link}"/>
    <title>${escapeXml(one.title)}</title>
    <content type="html">${escapeXml(html)}</content>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xml:lang="en-US" xmlns="http://www.w3.org/2005/Atom">
  <id>tag:${host},2005:/history</id>
  <link rel="self" type="application/atom+xml" href="${escapeXml(page.url)}"/>
  <updated>${iso(page.updatedAt)}</updated>
  <title>${escapeXml(page.name)} Status - Incident History</title>
${list.join('\n')}
</feed>
`;
}

/** RSS 2.0, one item per incident whose title begins with its state. */
export function writeRss(page: Page): string {
  const list = entries(page).map(
    ({ one, newest, html, link, status }) => `    <item>
      <title>${escapeXml(`[${statusName(status).toUpperCase()}] ${one.title}`)}</title>
      <description>${escapeXml(html)}</description>
      <pubDate>${new Date(newest).toUTCString()}</pubDate>
      <link>${link}</link>
      <guid isPermaLink="true">${link}</guid>
    </item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0">
  <channel>
    <title>${escapeXml(page.name)} Status</title>
    <link>${new URL(page.url).origin}</link>
    <description>Incidents and maintenance of ${escapeXml(page.name)}</description>
    <lastBuildDate>${new Date(page.updatedAt).toUTCString()}</lastBuildDate>
${list.join('\n')}
  </channel>
</rss>
`;
}
