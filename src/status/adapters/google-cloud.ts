import { z } from 'zod';
import type { Impact, Incident, IncidentStatus } from '../official.ts';
import type { FeedAdapter } from './adapter.ts';
import {
  type Faulty,
  identity,
  incident,
  list,
  quietUnlessFaulty,
  readEach,
  time,
  understand,
  words,
} from './parts.ts';

const IMPACTS: Readonly<Record<string, Impact>> = {
  SERVICE_INFORMATION: 'none',
  SERVICE_DISRUPTION: 'major',
  SERVICE_OUTAGE: 'critical',
};
const update = z.object({ when: time, modified: time, status: words, text: words });
const named = z.object({ title: z.string() });
const entry = z.object({
  id: identity,
  begin: time,
  created: time,
  modified: time,
  end: z.unknown().optional(),
  external_desc: z.string(),
  status_impact: z.string(),
  severity: words,
  affected_products: list,
  service_name: words,
  uri: words,
  updates: list,
  most_recent_update: z.unknown().optional(),
});

/** Google Cloud's and Workspace's `incidents.json`: a history in which whatever has no end is going on. */
export const googleCloud: FeedAdapter = {
  kind: 'google-cloud',
  recognisedBy: 'a JSON list of incidents with `external_desc` and `status_impact`',
  emptyListAt: /\/incidents\.json$/,
  read(document, at) {
    if (document.format !== 'json' || !Array.isArray(document.value)) return null;
    const entries: readonly unknown[] = document.value;
    if (!entries.slice(0, 5).some((one) => entry.safeParse(one).success)) return null;
    const incidents = readEach(entries, readEntry);
    return understand(
      {
        told: [quietUnlessFaulty(incidents)],
        incidents: incidents.read,
        leftOut: incidents.leftOut,
        listsAllOpen: false,
      },
      at,
    );
  },
};

function readEntry(raw: unknown): Incident | Faulty | null {
  const data = entry.safeParse(raw).data;
  if (data === undefined) return null;
  const newest = update.safeParse(data.most_recent_update).data ?? update.safeParse(data.updates?.[0]).data;
  const end = time.parse(data.end);
  const products = readEach(data.affected_products, (one) => named.safeParse(one).data?.title ?? null).read;
  const words = newest?.text ?? '';
  return incident({
    id: data.id,
    title: titleOf(data.external_desc),
    status: end === null && !data.end ? statusOf(newest?.status ?? '', words) : 'resolved',
    impact: IMPACTS[data.status_impact] ?? (data.severity === 'high' ? 'critical' : 'minor'),
    startedAt: data.begin ?? data.created,
    updatedAt: data.modified ?? newest?.modified ?? newest?.when ?? null,
    resolvedAt: end,
    components: products.length > 0 ? products : [data.service_name],
    url: data.uri === '' ? null : `https://status.cloud.google.com/${data.uri}`,
    text: words,
  });
}

/** Recovered and not closed yet: the vendor still watches. */
function statusOf(newest: string, text: string): IncidentStatus {
  if (newest === 'AVAILABLE') return 'monitoring';
  return /\b(?:root cause|has been identified|mitigation (?:is|work))\b/i.test(text.slice(0, 2000))
    ? 'identified'
    : 'investigating';
}

/** Newer entries hold a document in Markdown with the title under a heading of that name. */
function titleOf(description: string): string {
  return /^\*\*(?:title|summary):?\*\*:?\s*([^\n]{1,300})/i.exec(description)?.[1] ?? description.slice(0, 1000);
}
