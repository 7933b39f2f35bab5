import { z } from 'zod';
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

const ENTRIES_AT_MOST = 2000;
const NAMES_AT_MOST = 200;

/** Reads each entry of a list; those that cannot be read are counted, and only the first 2,000 are looked at. */
export function readEach<Entry, T>(
  entries: readonly Entry[] | null | undefined,
  read: (entry: Entry) => T | null,
): { readonly read: T[]; readonly skipped: number } {
  const found = (entries ?? []).slice(0, ENTRIES_AT_MOST);
  const good = found.map(read).filter((one) => one !== null);
  return { read: good, skipped: (entries?.length ?? 0) - good.length };
}

/** What a list of what is open says by itself: all is well unless none of its entries can be read. */
export function quietUnlessFaulty(
  ...lists: ReadonlyArray<{ readonly read: readonly unknown[]; readonly skipped: number }>
): OfficialState {
  return lists.some(({ read, skipped }) => skipped > 0 && read.length === 0) ? 'unknown' : 'operational';
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

/** An incident in bounded, plain words; null without an identity, a title, a known status or a start. */
export function incident(draft: IncidentDraft): Incident | null {
  const [id, title] = [plainLine(draft.id, 300), plainLine(draft.title)];
  const { status, startedAt } = draft;
  if (id === '' || title === '' || status === undefined || startedAt === null) return null;
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
  readonly skipped?: number;
  readonly listsAllOpen: boolean;
};

/** The reading of a page: its state is the gravest of what it says as a whole, per component and per open incident. */
export function understand(found: Found, at: number): Understood {
  const { told = [], components = [], incidents = [], skipped = 0 } = found;
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
    skipped,
    // What is announced for later reads otherwise once its time has come, or is over.
    lasting: !incidents.some((one) => one.status === 'scheduled'),
    listsAllOpen: found.listsAllOpen,
  };
}
