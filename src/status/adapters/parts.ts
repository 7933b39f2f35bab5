import { z } from 'zod';
import { plural } from '../../plural.ts';
import { isOver, stateOfIncident } from '../impact-state.ts';
import type { Impact, Incident, IncidentStatus, OfficialState } from '../official.ts';
import { parseTime } from '../parse-time.ts';
import { plainLine, plainText } from '../plain-text.ts';
import { webAddress } from '../web-address.ts';
import { worstState } from '../worst-state.ts';
import type { Understood } from './adapter.ts';

/** Fields as vendors fill them: absent, null or of another type all mean that nothing is said. */
export const words = z.string().catch('');
export const list = z.array(z.unknown()).nullish().catch(null);
/** An identifier, a number with some vendors. */
export const identity = z.union([z.string().min(1), z.number().transform(String)]);
export const time = z
  .unknown()
  .optional()
  .transform((value) => parseTime(value));
/** Seconds since 1970, as a number or in digits. */
export const epoch = z
  .union([z.number(), z.string().regex(/^\d{9,11}$/)])
  .nullish()
  .catch(null)
  .transform((value) => (value == null || Number(value) < 6e8 || Number(value) > 7e9 ? null : Number(value) * 1000));

export type Component = Understood['components'][number];

const naming = z.object({
  title: z.string().optional().catch(undefined),
  name: z.string().optional().catch(undefined),
  summary: z.string().optional().catch(undefined),
  id: identity.optional().catch(undefined),
});
const ENTRIES_AT_MOST = 2000;
const NAMES_AT_MOST = 200;

/** Why an entry cannot be used. */
export type Faulty = { readonly faulty: string };

type Each<T> = { readonly read: T[]; readonly leftOut: string[] };

/** Reads each entry of a list; those that cannot be read are named, and only the first 2,000 are looked at. */
export function readEach<Entry, T extends object | string>(
  entries: readonly Entry[] | null | undefined,
  read: (entry: Entry) => T | Faulty | null,
): Each<T> {
  const all = entries ?? [];
  const found: Each<T> = { read: [], leftOut: [] };
  all.slice(0, ENTRIES_AT_MOST).forEach((entry, index) => {
    const one = read(entry);
    if (one === null) found.leftOut.push(`${nameOf(entry, index)}: not of the form that is known`);
    else if (isFaulty(one)) found.leftOut.push(`${nameOf(entry, index)}: ${one.faulty}`);
    else found.read.push(one);
  });
  const beyond = all.length - ENTRIES_AT_MOST;
  if (beyond > 0)
    found.leftOut.push(`${plural(beyond, 'entry', 'entries')}: only the first ${ENTRIES_AT_MOST} are read`);
  return found;
}

function isFaulty(one: object | string): one is Faulty {
  return typeof one === 'object' && 'faulty' in one;
}

/** What people would know an entry by, else its place in the list. */
function nameOf(entry: unknown, index: number): string {
  const known = naming.safeParse(entry).data;
  const name = plainLine(known?.title ?? known?.name ?? known?.summary ?? '', 80);
  const id = plainLine(known?.id ?? '', 80);
  return name !== '' ? `"${name}"` : id !== '' ? id : `entry ${index + 1}`;
}

/** What an incident lacks to be one; null: nothing. */
export function faultOf(draft: Pick<IncidentDraft, 'id' | 'title' | 'status' | 'startedAt'>): string | null {
  const lacks = [
    draft.id === '' ? 'no identifier' : '',
    draft.title === '' ? 'no title' : '',
    draft.status === undefined ? 'no status that is known' : '',
    draft.startedAt === null ? 'no time that can be read' : '',
  ].filter((text) => text !== '');
  return lacks.length === 0 ? null : `has ${lacks.join(', ')}`;
}

/** What a list of what is open says by itself: all is well unless none of its entries can be read. */
export function quietUnlessFaulty(
  ...lists: ReadonlyArray<{ readonly read: readonly unknown[]; readonly leftOut: readonly string[] }>
): OfficialState {
  return lists.some(({ read, leftOut }) => leftOut.length > 0 && read.length === 0) ? 'unknown' : 'operational';
}

/** A component by its plain name; null without one. A state that nobody knows is `unknown`, never fine. */
export function component(name: string, state: OfficialState | undefined): Component | null {
  const plain = plainLine(name, 200);
  return plain === '' ? null : { name: plain, state: state ?? 'unknown' };
}

export type IncidentDraft = {
  readonly id: string;
  readonly title: string;
  readonly status: IncidentStatus | undefined;
  readonly impact: Impact;
  readonly startedAt: number | null;
  readonly updatedAt?: number | null;
  readonly resolvedAt?: number | null;
  readonly scheduledUntil?: number | null;
  readonly components?: readonly string[];
  readonly url?: unknown;
  readonly text?: string;
};

/** An incident in bounded, plain words; faulty without an identity, a title, a known status or a start. */
export function incident(draft: IncidentDraft): Incident | Faulty {
  const [id, title] = [plainLine(draft.id, 300), plainLine(draft.title)];
  const { status, startedAt } = draft;
  const fault = faultOf({ id, title, status, startedAt });
  if (fault !== null || status === undefined || startedAt === null) return { faulty: fault ?? 'has no time' };
  const updatedAt = draft.updatedAt ?? draft.resolvedAt ?? startedAt;
  const names = (draft.components ?? []).slice(0, NAMES_AT_MOST).map((name) => plainLine(name, 200));
  return {
    id,
    title,
    status,
    impact: draft.impact,
    startedAt,
    updatedAt,
    resolvedAt: isOver({ status }) ? (draft.resolvedAt ?? updatedAt) : null,
    scheduledUntil: draft.scheduledUntil ?? null,
    components: [...new Set(names)].filter((name) => name !== ''),
    url: webAddress(draft.url),
    text: plainText(draft.text ?? ''),
  };
}

export type Found = {
  /** What the page says of itself as a whole. */
  readonly told?: ReadonlyArray<OfficialState | undefined>;
  readonly components?: readonly Component[];
  readonly incidents?: readonly Incident[];
  readonly leftOut?: readonly string[];
  readonly listsAllOpen: boolean;
};

/** The reading of a page: its state is the gravest of what it says as a whole, per component and per open incident. */
export function understand(found: Found, at: number): Understood {
  const { told = [], components = [], incidents = [], leftOut = [] } = found;
  const state = worstState([
    ...told.map((one) => one ?? 'unknown'),
    ...components.map((one) => one.state),
    ...incidents.map((one) => stateOfIncident(one, at)),
  ]);
  return {
    state,
    reason: state === 'unknown' ? 'the page names no state that is known' : null,
    components,
    incidents,
    leftOut,
    // What is announced for later reads otherwise once its time has come, or is over.
    lasting: !incidents.some((one) => one.status === 'scheduled'),
    listsAllOpen: found.listsAllOpen,
  };
}
