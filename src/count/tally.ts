import type { SignalEvent } from './signal.ts';

/** Counted reporters of an episode by what their posts say. */
export type Tally = {
  reporters: number;
  firstHand: number;
  symptoms: Record<string, number>;
  languages: Record<string, number>;
  networks: Record<string, number>;
  components: Record<string, number>;
  /** Countries that posts name. */
  places: Record<string, number>;
  blames: Record<string, number>;
  /** Other products that the same posts report as failing, without calling them the cause. */
  beside: Record<string, number>;
};

/** Distinct values kept per record: they come from outside. */
const VALUES_KEPT = 40;

export function emptyTally(): Tally {
  return {
    reporters: 0,
    firstHand: 0,
    symptoms: {},
    languages: {},
    networks: {},
    components: {},
    places: {},
    blames: {},
    beside: {},
  };
}

/** Adds (`change` 1) or takes back (-1) one counted post. */
export function tally(into: Tally, event: SignalEvent, change: 1 | -1): void {
  into.reporters += change;
  if (event.role === 'first-hand') into.firstHand += change;
  bump(into.symptoms, event.symptom, change);
  bump(into.languages, event.lang, change);
  bump(into.networks, event.network, change);
  bump(into.components, event.component, change);
  bump(into.places, event.place, change);
  bump(into.blames, event.blames, change);
  for (const product of event.beside) if (product !== event.blames) bump(into.beside, product, change);
}

/** Entries by count, most first, ties by name; names with a count of zero are left out. */
export function ranked(record: Readonly<Record<string, number>>): Array<[string, number]> {
  return Object.entries(record)
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function bump(record: Record<string, number>, name: string | null, change: number): void {
  if (name === null || name === '__proto__') return;
  if (!Object.hasOwn(record, name) && Object.keys(record).length >= VALUES_KEPT) return;
  const count = (Object.hasOwn(record, name) ? record[name]! : 0) + change;
  if (count > 0) record[name] = count;
  else delete record[name];
}
