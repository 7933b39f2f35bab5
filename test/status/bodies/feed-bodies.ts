import type { Incident, OfficialState } from '../../../src/status/official.ts';

/** When every body of the contract is read: 14:10 on 7 October 2026. */
export const AT = Date.parse('2026-10-07T14:10:00Z');

export type Expected = {
  readonly state: OfficialState;
  readonly components?: Readonly<Record<string, OfficialState>>;
  readonly incidents?: ReadonlyArray<readonly [id: string, status: Incident['status'], impact: Incident['impact']]>;
};

/** What one kind of feed answers in each situation, and how that is to be read. */
export type FeedBodies = {
  readonly kind: string;
  readonly address: string;
  readonly operational: readonly [body: string, expected: Expected];
  readonly degraded: readonly [body: string, expected: Expected];
  readonly outage: readonly [body: string, expected: Expected];
  /** Null for formats that have no word for it. */
  readonly maintenance: readonly [body: string, expected: Expected] | null;
  /** A page that lists nothing: no component, no incident. */
  readonly empty: readonly [body: string, expected: Expected];
  /** A page of so many entries. */
  readonly huge: (entries: number) => string;
};

export const json = (value: unknown): string => JSON.stringify(value);
export const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
