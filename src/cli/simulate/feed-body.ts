import { createHash } from 'node:crypto';
import type { Impact } from '../../status/official.ts';
import { type Announcement, firstUpdate, isActive, resolvedAt, type Update } from './announcement.ts';

/** What a page knows at a moment: all that it will ever announce, of which it tells what has happened by `at`. */
export type Page = {
  readonly url: string;
  readonly name: string;
  readonly components: readonly string[];
  readonly announcements: readonly Announcement[];
  /** When the page says that it was last changed. */
  readonly updatedAt: number;
  readonly at: number;
};

const WORST_FIRST: readonly Impact[] = ['critical', 'major', 'minor', 'maintenance'];
const INDICATORS: Readonly<Record<Impact, readonly [component: string, description: string]>> = {
  none: ['operational', 'All Systems Operational'],
  maintenance: ['under_maintenance', 'Service Under Maintenance'],
  minor: ['degraded_performance', 'Partially Degraded Service'],
  major: ['partial_outage', 'Partial System Outage'],
  critical: ['major_outage', 'Major Service Outage'],
};

const iso = (at: number): string => new Date(at).toISOString();

/** An identifier like a page's own: twelve letters and digits, the same for the same thing. */
export function pageId(...parts: readonly string[]): string {
  return BigInt(`0x${createHash('sha256').update(parts.join('/')).digest('hex').slice(0, 24)}`)
    .toString(36)
    .padStart(12, '0')
    .slice(-12);
}

function worstImpact(active: readonly Announcement[]): Impact {
  return WORST_FIRST.find((impact) => active.some((one) => one.impact === impact)) ?? 'none';
}

/** A Statuspage v2 `summary.json`: unresolved incidents and coming maintenance only, as Statuspage serves it. */
export function writeStatuspage(page: Page): string {
  const active = page.announcements.filter((one) => isActive(one, page.at));
  const worst = worstImpact(active);
  const open = page.announcements.filter((one) => isOpen(one, page.at));
  return JSON.stringify({
    page: head(page),
    components: components(page, active),
    incidents: open.filter(({ scheduled }) => scheduled === null).map((one) => incident(page, one)),
    scheduled_maintenances: open.filter(({ scheduled }) => scheduled !== null).map((one) => incident(page, one)),
    status: { indicator: worst, description: INDICATORS[worst][1] },
  });
}

/** The Statuspage-compatible summary of incident.io: no incidents in it. */
export function writeIncidentIo(page: Page): string {
  const active = page.announcements.filter((one) => isActive(one, page.at));
  const worst = worstImpact(active);
  return JSON.stringify({
    page: { ...head(page), time_zone: undefined },
    components: components(page, active).map(({ id, name, page_id, position, status, created_at, updated_at }) => ({
      id: `01${id.toUpperCase().padEnd(24, '0')}`,
      name,
      page_id,
      position,
      status,
      created_at,
      updated_at,
    })),
    status: { indicator: worst, description: INDICATORS[worst][1] },
  });
}

function isOpen(one: Announcement, at: number): boolean {
  const end = resolvedAt(one);
  return firstUpdate(one) <= at && (end === null || at < end);
}

function head(page: Page) {
  const url = new URL(page.url).origin;
  return { id: pageId(page.url), name: page.name, url, time_zone: 'Etc/UTC', updated_at: iso(page.updatedAt) };
}

function components(page: Page, active: readonly Announcement[]) {
  return page.components.map((name, index) => {
    const touching = active.filter((one) => one.components.includes(name));
    const changed = touching.map(({ startedAt }) => startedAt);
    return {
      id: pageId(page.url, name),
      name,
      status: INDICATORS[worstImpact(touching)][0],
      created_at: '2023-03-01T09:00:00.000Z',
      updated_at: iso(changed.length > 0 ? Math.max(...changed) : page.updatedAt),
      position: index + 1,
      description: null,
      showcase: false,
      start_date: '2023-03-01',
      group_id: null,
      page_id: pageId(page.url),
      group: false,
      only_show_if_degraded: false,
    };
  });
}

function incident(page: Page, one: Announcement) {
  const id = pageId(page.url, one.id);
  const told = one.updates.filter(({ at }) => at <= page.at).reverse();
  const newest = told[0];
  const created = iso(firstUpdate(one));
  return {
    id,
    name: one.title,
    status: newest?.status ?? 'investigating',
    created_at: created,
    updated_at: iso(newest?.at ?? one.startedAt),
    monitoring_at: dateOf(told, 'monitoring'),
    resolved_at: null,
    impact: one.impact,
    shortlink: `https://stspg.example/${id.slice(0, 8)}`,
    started_at: one.scheduled === null ? iso(one.startedAt) : created,
    page_id: pageId(page.url),
    incident_updates: told.map((update) => incidentUpdate(id, one, update, page)),
    components: components(page, [one]).filter(({ name }) => one.components.includes(name)),
    ...(one.scheduled === null
      ? {}
      : { scheduled_for: iso(one.scheduled.from), scheduled_until: iso(one.scheduled.until) }),
  };
}

function dateOf(told: readonly Update[], status: Update['status']): string | null {
  const found = told.find((update) => update.status === status);
  return found === undefined ? null : iso(found.at);
}

function incidentUpdate(incidentId: string, one: Announcement, { at, status, text }: Update, page: Page) {
  return {
    id: pageId(incidentId, status, String(at)),
    status,
    body: text,
    incident_id: incidentId,
    created_at: iso(at),
    updated_at: iso(at),
    display_at: iso(at),
    affected_components: one.components.map((name) => ({
      code: pageId(page.url, name),
      name,
      old_status: 'operational',
      new_status: INDICATORS[one.impact][0],
    })),
    deliver_notifications: true,
    custom_tweet: null,
    tweet_id: null,
  };
}
