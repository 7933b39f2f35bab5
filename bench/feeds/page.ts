import { createHash } from 'node:crypto';

/** A made-up Statuspage of ten components, with the incidents that were told to it. */
export type Page = { readonly name: string; incidents: string[]; body: string; etag: string };

const PARTS = ['Web', 'API', 'Sign-in', 'Search', 'Files', 'Mail', 'Payments', 'Exports', 'Webhooks', 'Mobile'];

export function createPage(name: string, now: number): Page {
  const page: Page = { name, incidents: [], body: '', etag: '' };
  write(page, now);
  return page;
}

export function announce(page: Page, incident: string, now: number): void {
  page.incidents = [incident, ...page.incidents].slice(0, 5);
  write(page, now);
}

function write(page: Page, now: number): void {
  const at = new Date(now).toISOString();
  const isOpen = page.incidents.length > 0;
  page.body = JSON.stringify({
    page: { id: page.name, name: page.name, url: `https://${page.name}.example`, updated_at: at },
    status: { indicator: isOpen ? 'major' : 'none', description: '' },
    components: PARTS.map((name, index) => ({
      id: `c${index}`,
      name,
      status: isOpen && index === 0 ? 'partial_outage' : 'operational',
    })),
    incidents: page.incidents.map((id) => ({
      id,
      name: `Requests fail (${id})`,
      status: 'investigating',
      impact: 'major',
      created_at: at,
      updated_at: at,
      started_at: at,
      components: [{ name: 'Web' }],
      incident_updates: [{ status: 'investigating', body: 'We look into it.', display_at: at }],
    })),
    scheduled_maintenances: [],
  });
  page.etag = `W/"${createHash('sha1').update(page.body).digest('hex')}"`;
}
