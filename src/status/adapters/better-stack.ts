import { z } from 'zod';
import type { Impact, Incident, OfficialState } from '../official.ts';
import type { FeedAdapter } from './adapter.ts';
import { component, type Faulty, identity, incident, list, readEach, time, understand, words } from './parts.ts';

const STATES: Readonly<Record<string, OfficialState>> = {
  operational: 'operational',
  resolved: 'operational',
  degraded: 'degraded',
  downtime: 'major_outage',
  maintenance: 'maintenance',
};
const IMPACTS: Readonly<Record<string, Impact>> = {
  degraded: 'minor',
  downtime: 'critical',
  maintenance: 'maintenance',
};

const page = z.object({
  data: z.object({ type: z.literal('status_page'), attributes: z.object({ aggregate_state: words }) }),
  included: list,
});
const resource = z.object({
  type: z.literal('status_page_resource'),
  id: identity,
  attributes: z.object({ public_name: z.string(), status: z.string() }),
});
const hit = z.object({ status_page_resource_id: identity });
const report = z.object({
  type: z.literal('status_report'),
  id: identity,
  attributes: z.object({
    title: z.string(),
    report_type: words,
    starts_at: time,
    ends_at: time,
    aggregate_state: words,
    affected_resources: list,
  }),
  relationships: z
    .object({ status_updates: z.object({ data: list }) })
    .nullish()
    .catch(null),
});
const update = z.object({
  type: z.literal('status_update'),
  id: identity,
  attributes: z.object({ message: words, published_at: time }),
});
type Update = z.output<typeof update>;

/** Better Stack: `/index.json`, JSON:API; what the page holds stands in one list and refers to itself by identifiers. */
export const betterStack: FeedAdapter = {
  kind: 'better-stack',
  recognisedBy: 'JSON:API with `data.type` "status_page"',
  read(document, at) {
    if (document.format !== 'json') return null;
    const body = page.safeParse(document.value).data;
    if (body === undefined) return null;
    const of = (type: string) => (body.included ?? []).filter((one) => isOf(one, type));
    const resources = readEach(of('status_page_resource'), (one) => resource.safeParse(one).data ?? null);
    const updates = readEach(of('status_update'), (one) => update.safeParse(one).data ?? null);
    const names = new Map(resources.read.map(({ id, attributes }) => [id, attributes.public_name]));
    const byId = new Map(updates.read.map((one) => [one.id, one]));
    const reports = readEach(of('status_report'), (one) => readReport(one, names, byId, at));
    // What nobody watches says nothing.
    const watched = resources.read.filter(({ attributes }) => attributes.status !== 'not_monitored');
    const components = watched.map(({ attributes }) => component(attributes.public_name, STATES[attributes.status]));
    return understand(
      {
        told: [STATES[body.data.attributes.aggregate_state]],
        components: components.filter((one) => one !== null),
        incidents: reports.read,
        leftOut: [...resources.leftOut, ...updates.leftOut, ...reports.leftOut],
        listsAllOpen: false,
      },
      at,
    );
  },
};

function isOf(one: unknown, type: string): boolean {
  return typeof one === 'object' && one !== null && 'type' in one && one.type === type;
}

function readReport(
  raw: unknown,
  names: ReadonlyMap<string, string>,
  byId: ReadonlyMap<string, Update>,
  at: number,
): Incident | Faulty | null {
  const data = report.safeParse(raw).data;
  if (data === undefined) return null;
  const { attributes } = data;
  const refs = readEach(
    data.relationships?.status_updates.data,
    (one) => z.object({ id: identity }).safeParse(one).data?.id ?? null,
  );
  const updates = refs.read
    .flatMap((id) => byId.get(id) ?? [])
    .sort((a, b) => (b.attributes.published_at ?? 0) - (a.attributes.published_at ?? 0));
  const newest = updates[0]?.attributes;
  const isWork = attributes.report_type === 'maintenance' || attributes.aggregate_state === 'maintenance';
  // A report may be resolved and have no end; work has an end from the start and is over then.
  const isOver =
    attributes.aggregate_state === 'resolved' || (isWork && attributes.ends_at !== null && attributes.ends_at <= at);
  const isAhead = isWork && attributes.starts_at !== null && attributes.starts_at > at;
  const hits = readEach(
    attributes.affected_resources,
    (one) => hit.safeParse(one).data?.status_page_resource_id ?? null,
  );
  return incident({
    id: data.id,
    title: attributes.title,
    status: isOver ? 'resolved' : isAhead ? 'scheduled' : isWork ? 'identified' : 'investigating',
    impact: isWork ? 'maintenance' : (IMPACTS[attributes.aggregate_state] ?? 'minor'),
    startedAt: attributes.starts_at ?? updates.at(-1)?.attributes.published_at ?? null,
    updatedAt: newest?.published_at ?? attributes.starts_at,
    resolvedAt: attributes.ends_at ?? newest?.published_at ?? null,
    scheduledUntil: isWork ? attributes.ends_at : null,
    components: hits.read.map((id) => names.get(id) ?? ''),
    text: newest?.message ?? '',
  });
}
