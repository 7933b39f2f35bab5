/** The value below which that part of the values lies; infinite ones stand for what was never found. */
export function quantile(values: readonly number[], part: number): number {
  if (values.length === 0) return Number.NaN;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!;
}

/** Minutes for a table; what was not found within the hour stands as such. */
export function minutesText(value: number): string {
  return Number.isNaN(value) ? '-' : value === Number.POSITIVE_INFINITY ? '> 60' : value.toFixed(1);
}

export function percent(part: number, whole: number, digits = 1): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(digits)} %`;
}

/** A rate of false alarms as one in so many days, with what it is against the rate that was set. */
export function rateText(alarms: number, days: number, set: number): string {
  if (alarms === 0) return `0 (set ${(days * set).toFixed(1)})`;
  return `1/${(days / alarms).toPrecision(3)} (${alarms}, × ${(alarms / days / set).toFixed(2)})`;
}
