const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];

/**
 * Words for how far a reading has got: "1.2 of 2.8 GB · 210 MB/s · 8 s left". `total` 0: not known. Rate and rest are of the
 * whole reading, from the first call on; `now` in ms.
 */
export function byteMeter(total: number): (bytes: number, now: number) => string {
  let began: { readonly bytes: number; readonly at: number } | null = null;
  return (bytes, now) => {
    began ??= { bytes, at: now };
    const unit = unitOf(Math.max(bytes, total));
    const far = total > 0 ? `${inUnit(bytes, unit)} of ${inUnit(total, unit)} ${UNITS[unit]}` : withUnit(bytes);
    const rate = (1000 * (bytes - began.bytes)) / Math.max(1, now - began.at);
    if (now - began.at < 1000 || rate <= 0) return far;
    const left = total > bytes ? ` · ${duration((total - bytes) / rate)} left` : '';
    return `${far} · ${withUnit(rate)}/s${left}`;
  };
}

const unitOf = (bytes: number): number =>
  Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));

function inUnit(bytes: number, unit: number): string {
  const value = bytes / 1000 ** unit;
  return unit === 0 || value >= 100 ? value.toFixed(0) : value.toFixed(1);
}

function withUnit(bytes: number): string {
  const unit = unitOf(bytes);
  return `${inUnit(bytes, unit)} ${UNITS[unit]}`;
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}
