import type { ChangeKind, Decision } from '../../src/alert/episode.ts';

/** A told decision about an outage of a product, whole, for what stores and shows it. */
export function decisionOf(given: { product: string; at: string; change?: ChangeKind; onset?: string }): Decision {
  const { product, at, change = 'open', onset = `${at.slice(0, 11)}${at.slice(11, 13)}:00:00.000Z` } = given;
  return {
    change: {
      at,
      episode: `${product}-outage-${onset.slice(0, 16)}Z`,
      product,
      kind: 'outage',
      change,
      severity: 'page',
      reason: '12 people in 5 minutes, normally 0.1',
      onset,
      reporters: 12,
      mentions: 20,
      expected: 0.1,
      ratio: 120,
      score: 18,
      symptoms: { unavailable: 8, login: 2 },
      official: { state: 'ahead', incident: null, leadMinutes: null },
      upstream: null,
      wave: null,
      posts: ['at://one'],
    },
    details: {
      languages: { en: 12 },
      networks: { bluesky: 12 },
      components: {},
      threshold: 12,
      windowMinutes: 5,
      page: { state: 'operational', readAt: Date.parse(at), reason: null },
      groupedUnder: null,
    },
    telling: { tell: true, why: 'for a test' },
  };
}
