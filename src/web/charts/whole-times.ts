const MINUTE = 60_000;
/** Minutes between times that people read at a glance. */
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1_440, 2_880, 7_200, 14_400];

/** Whole times (UTC) from `from` to `to`, as far apart as lets at most `most` stand on an axis `across` long; all in ms. */
export function wholeTimes({
  from,
  to,
  across,
  most,
}: {
  from: number;
  to: number;
  across: number;
  most: number;
}): number[] {
  const minutes = STEPS.find((step) => across / (step * MINUTE) <= most) ?? Math.ceil(across / most / MINUTE);
  const step = minutes * MINUTE;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, index) => first + index * step);
}
