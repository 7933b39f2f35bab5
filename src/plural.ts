/** Thousands set apart, the same wherever this runs: "1,240". */
export function grouped(count: number): string {
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A whole number with its noun: "1 outage", "1,240 people". */
export function plural(
  count: number,
  one: string,
  many = `${one}s`,
  show: (count: number) => string = grouped,
): string {
  return `${show(count)} ${count === 1 ? one : many}`;
}
