/** Share of a day's posts by hour (UTC), relative to the mean: America's day with Europe's afternoon, night at 6–9. */
const HOURS = [
  1.07, 1.02, 0.95, 0.88, 0.8, 0.72, 0.66, 0.64, 0.68, 0.76, 0.84, 0.92, 1.0, 1.09, 1.17, 1.22, 1.25, 1.25, 1.23, 1.21,
  1.19, 1.18, 1.16, 1.11,
] as const;
const WEEKEND = 0.85;
const WEEKDAY = 1.06;

/** Hour of the week of an hour index (hours since 1970), 0 = Monday 00:00 UTC. */
export function hourOfWeek(hour: number): number {
  return (hour + 72) % 168;
}

/** How busy an hour of the week is for all products together, relative to the mean of 1. */
export function fleetFactor(hourOfTheWeek: number): number {
  return HOURS[hourOfTheWeek % 24]! * (hourOfTheWeek >= 120 ? WEEKEND : WEEKDAY);
}
