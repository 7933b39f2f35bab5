import type { Random } from '../random.ts';

/** Decades of volume, reporters a minute, with the part of a fleet in each; volumes are log-uniform within. */
export const DECADES = [
  { name: '0.01-0.1', low: 0.01, high: 0.1, part: 0.95 },
  { name: '0.1-1', low: 0.1, high: 1, part: 0.048 },
  { name: '1-5', low: 1, high: 5, part: 0.002 },
] as const;

/** The decade of a product by its place in the fleet, 0 (first) .. below 1: most are small. */
export function decadeOf(place: number): number {
  let index = 0;
  for (let below: number = DECADES[0].part; place >= below; below += DECADES[index]!.part) index += 1;
  return index;
}

/** Reporters a minute of a product of that decade. */
export function drawVolume(random: Random, decade: number): number {
  const { low, high } = DECADES[decade]!;
  return low * (high / low) ** random.next();
}
