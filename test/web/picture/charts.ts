import type { EpisodeRow } from '../../../src/history/episodes.ts';
import type { ReportersChart } from '../../../src/web/charts/reporters-chart.ts';
import { bulletin, decision, minute, wave } from '../../alert/bulletins.ts';

/** An hour and a half around an outage, with what the vendor said and a gap. */
export function outageChart(title = 'Elevated errors on all models'): ReportersChart & { openedAt: number } {
  const points = Array.from({ length: 96 }, (_, index) => {
    const at = minute(index - 40);
    const surge = index < 41 ? 0 : Math.max(0, 9 - Math.abs(index - 56) / 3);
    const isKnown = index < 12 || index > 18;
    const reporters = isKnown ? Math.round(surge + (index % 5 === 0 ? 1 : 0)) : null;
    return { at, reporters, mentions: reporters, expected: 0.4, upper: 2 };
  });
  const series = { product: 'claude', from: minute(-40), to: minute(56), stepMinutes: 1, points };
  const incident = {
    feed: 'https://status.test/',
    id: 'i1',
    title,
    status: 'investigating' as const,
    impact: 'major' as const,
    components: [],
    url: null,
    text: '',
    startedAt: minute(19),
    updatedAt: minute(19),
    resolvedAt: null,
    goneAt: null,
    scheduledUntil: null,
    firstSeenAt: minute(19),
  };
  const gap = { network: 'mastodon', from: minute(-28), to: minute(-22), reason: 'reconnect' };
  const openedAt = minute(6);
  return {
    series,
    episodes: [rowOf('outage', openedAt)],
    incidents: [incident],
    gaps: [gap],
    now: minute(56),
    openedAt,
  };
}

export function rowOf(kind: 'outage' | 'wave', openedAt: number): EpisodeRow {
  const latest = kind === 'wave' ? wave() : decision();
  return {
    id: bulletin([latest]).episode,
    product: latest.change.product,
    kind,
    severity: latest.change.severity,
    onset: minute(0),
    openedAt,
    updatedAt: minute(40),
    closedAt: null,
    endedAt: null,
    told: true,
    groupedUnder: null,
    leadMinutes: null,
    latest,
    present: null,
  };
}
