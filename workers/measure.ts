import type { App } from '../src/app.ts';
import { sourcesNow } from '../src/history/sensors.ts';

/** Brings the numbers of every source up to what its worker, in whichever process, wrote down last. */
export async function measureSources({ db, metrics }: App, now: number, wallNow: number): Promise<void> {
  const rows = await sourcesNow(db, now, wallNow);
  for (const gauge of [metrics.reading, metrics.lag, metrics.eventsPerSecond, metrics.lastEvent, metrics.unread]) {
    gauge.reset();
  }
  for (const { source, network, state, lagMs, eventsPerSecond, lastEventAt, gaps } of rows) {
    metrics.reading.set({ source }, state === 'reading' ? 1 : 0);
    metrics.eventsPerSecond.set({ source }, eventsPerSecond);
    if (lagMs !== null) metrics.lag.set({ source }, lagMs / 1000);
    if (lastEventAt !== null) metrics.lastEvent.set({ source }, lastEventAt / 1000);
    const unread = gaps.reduce((sum, { from, to }) => sum + (to - from), 0);
    metrics.unread.set({ network }, unread / 1000);
  }
}
