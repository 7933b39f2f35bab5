const SPANS = 256;

/** Places of names in a stretch, by start: [start, end) offsets in the text and the place of each. */
export type Names = { count: number; readonly start: Int32Array; readonly end: Int32Array; readonly place: Uint8Array };

export const newNames = (): Names => ({
  count: 0,
  start: new Int32Array(SPANS + 1),
  end: new Int32Array(SPANS + 1),
  place: new Uint8Array(SPANS + 1),
});

/** Keeps the names sorted by start; of those with one start the first added stands first. */
export function addName(names: Names, start: number, end: number, place: number): void {
  if (names.count === SPANS) return;
  let at = names.count++;
  while (at > 0 && names.start[at - 1]! > start) {
    names.start[at] = names.start[at - 1]!;
    names.end[at] = names.end[at - 1]!;
    names.place[at] = names.place[at - 1]!;
    at--;
  }
  names.start[at] = start;
  names.end[at] = end;
  names.place[at] = place;
}
