import { fleetFactor, hourOfWeek } from './fleet-profile.ts';

/**
 * How a product's day and week differ from the fleet's: reporters seen and reporters to be expected by the coarser
 * shape, by hour of the day and by hour of the week, in pairs and decayed. Empty while there are too few.
 */
export type Shape = { days: number[]; weeks: number[] };

/** Variance of the factors about the coarser shape, before anything is known of the product. */
export const DAY_VARIANCE = 0.1;
const WEEKDAY_VARIANCE = 0.04;
const WEEK_VARIANCE = 0.01;
const DAY_DECAY = 2 ** (-1 / 21);
const WEEK_DECAY = 2 ** (-1 / 6);

/**
 * Relative busyness of an hour (hours since 1970): hour of week, shrunk to day of week, shrunk to hour of day, shrunk to
 * the fleet's. What a factor is shrunk by is worth as many reporters as tell it from the coarser one.
 * @param phi dispersion of the counts
 */
export function shapeAt(shape: Shape, hour: number, phi: number): number {
  const daily = dailyAt(shape, hour, phi);
  if (shape.weeks.length === 0) return daily;
  const week = hourOfWeek(hour);
  const [seen, expected] = weekdaySums(shape, week);
  const weekday = (seen + phi / WEEKDAY_VARIANCE) / (expected + phi / WEEKDAY_VARIANCE);
  const own = phi / WEEK_VARIANCE;
  return (daily * weekday * (shape.weeks[2 * week]! + own)) / (weekday * shape.weeks[2 * week + 1]! + own);
}

/** The same without the days of the product's own week. Neighbouring hours count by half. */
export function dailyAt(shape: Shape, hour: number, phi: number): number {
  const week = hourOfWeek(hour);
  const fleet = fleetFactor(week);
  if (shape.days.length === 0) return fleet;
  const [seen, expected] = daySums(shape, week);
  const own = phi / DAY_VARIANCE;
  return (fleet * (seen + own)) / (expected + own);
}

const NEIGHBOURS = [
  [23, 0.5],
  [24, 1],
  [25, 0.5],
] as const;

/** Relative variance of the shape at an hour: what is not known yet of the product's own days and weeks. */
export function shapeVariance(shape: Shape, hour: number, phi: number): number {
  const week = hourOfWeek(hour);
  const [, days] = shape.days.length === 0 ? [0, 0] : daySums(shape, week);
  const [, weekdays] = shape.weeks.length === 0 ? [0, 0] : weekdaySums(shape, week);
  return (
    DAY_VARIANCE / (1 + (days * DAY_VARIANCE) / phi) + WEEKDAY_VARIANCE / (1 + (weekdays * WEEKDAY_VARIANCE) / phi)
  );
}

/**
 * Learns how an hour of the day compared with the level of the day around it.
 * @param expected reporters in that hour by the day's level and the fleet's shape
 */
export function learnDay(shape: Shape, hour: number, seen: number, expected: number): void {
  if (shape.days.length === 0) shape.days = new Array<number>(48).fill(0);
  const day = 2 * (hourOfWeek(hour) % 24);
  shape.days[day] = shape.days[day]! * DAY_DECAY + seen;
  shape.days[day + 1] = shape.days[day + 1]! * DAY_DECAY + expected;
}

/** Learns how an hour of the week compared with the level of past weeks and the shape of the day. */
export function learnWeek(shape: Shape, hour: number, seen: number, expected: number): void {
  if (shape.weeks.length === 0) shape.weeks = new Array<number>(336).fill(0);
  const week = 2 * hourOfWeek(hour);
  shape.weeks[week] = shape.weeks[week]! * WEEK_DECAY + seen;
  shape.weeks[week + 1] = shape.weeks[week + 1]! * WEEK_DECAY + expected;
}

function daySums({ days }: Shape, week: number): [number, number] {
  let [seen, expected] = [0, 0];
  for (const [off, part] of NEIGHBOURS) {
    const day = 2 * ((week + off) % 24);
    seen += part * days[day]!;
    expected += part * days[day + 1]!;
  }
  return [seen, expected];
}

function weekdaySums({ weeks }: Shape, week: number): [number, number] {
  let [seen, expected] = [0, 0];
  const first = 48 * Math.floor(week / 24);
  for (let index = first; index < first + 48; index += 2) {
    seen += weeks[index]!;
    expected += weeks[index + 1]!;
  }
  return [seen, expected];
}
