import type { Bulletin, EvidencePost } from '../../src/alert/channel.ts';
import type { ChangeDetails, Decision, EpisodeChange } from '../../src/alert/episode.ts';
import type { CorrelationState } from '../../src/correlate/correlation.ts';
import { type Act, type ActKind, standingOf } from '../../src/feedback/act.ts';

export const ONSET = Date.parse('2026-01-03T14:02:00.000Z');
export const minute = (minutes: number): number => ONSET + minutes * 60_000;
const iso = (at: number) => new Date(at).toISOString();

type DecisionParts = {
  readonly at?: number;
  readonly change?: Partial<EpisodeChange>;
  readonly details?: Partial<ChangeDetails>;
  readonly tell?: boolean;
};

export function decision({ at = minute(7), change = {}, details = {}, tell = true }: DecisionParts = {}): Decision {
  return {
    change: {
      at: iso(at),
      episode: 'claude-outage-2026-01-03T14:02Z',
      product: 'claude',
      kind: 'outage',
      change: 'open',
      severity: 'page',
      reason: '41 people in 7 min, normally 0.6',
      onset: iso(ONSET),
      reporters: 41,
      mentions: 120,
      expected: 0.6,
      ratio: 68,
      score: 31.5,
      symptoms: { login: 19, errors: 14, slow: 5 },
      official: { state: 'ahead', incident: null, leadMinutes: null },
      upstream: null,
      wave: null,
      posts: ['at://1', 'at://2', 'at://3'],
      ...change,
    },
    details: {
      languages: { en: 27, ja: 8, es: 4 },
      networks: { bluesky: 33, mastodon: 8 },
      components: { 'Claude Code': 9 },
      threshold: 12,
      windowMinutes: 7,
      page: { state: 'operational', readAt: minute(6), reason: null },
      groupedUnder: null,
      ...details,
    },
    telling: { tell, why: 'severity' },
  };
}

export function evidence(parts: Partial<EvidencePost> = {}): EvidencePost {
  return {
    uri: 'at://1',
    url: 'https://bsky.app/profile/a.test/post/1',
    network: 'bluesky',
    author: 'did:plc:abc',
    text: 'stuck on the loading screen, three machines, three accounts',
    observedAt: minute(3),
    label: 'report',
    ...parts,
  };
}

/** A bulletin whose story is `decisions`, told as 1, 2, 3 … */
export function bulletin(decisions: readonly Decision[] = [decision()], parts: Partial<Bulletin> = {}): Bulletin {
  const story = decisions.map((one, index) => ({ number: index + 1, decision: one }));
  const newest = story.at(-1)!;
  return {
    episode: newest.decision.change.episode,
    productName: 'Claude',
    number: newest.number,
    decision: newest.decision,
    openedAt: ONSET,
    pageAt: null,
    story,
    posts: [
      evidence(),
      evidence({
        uri: 'at://2',
        network: 'mastodon',
        url: 'https://mas.test/@b/2',
        text: 'API returns 529 on every call',
      }),
      evidence({ uri: 'at://3', url: null, text: 'ログインできない' }),
    ],
    echoes: [],
    upstreamName: null,
    acts: [],
    standing: { acknowledged: null, snoozed: null, muted: null, verdict: null },
    link: 'https://outcry.test/e/claude-outage-2026-01-03T14:02Z',
    now: minute(7),
    ...parts,
  };
}

export function act(kind: ActKind, parts: Partial<Act> = {}): Act {
  return { id: 1, act: kind, by: 'ada', at: minute(9), until: null, detail: null, ...parts };
}

/** A bulletin of an episode with which people did `acts`, and what they did to its product. */
export function handled(given: Bulletin, acts: readonly Act[], onProduct: readonly Act[] = []): Bulletin {
  return { ...given, acts, standing: standingOf(acts, onProduct, given.now) };
}

export const INCIDENT = {
  id: 'i1',
  title: 'Elevated errors',
  status: 'investigating',
  impact: 'major',
  url: 'https://status.test/incidents/i1',
};

/** The six states, each with what the vendor had said. */
export const OFFICIAL_CASES: Readonly<Record<CorrelationState, DecisionParts>> = {
  ahead: {},
  confirmed: { change: { official: { state: 'confirmed', incident: INCIDENT, leadMinutes: 23 } } },
  'status-first': { change: { official: { state: 'status-first', incident: INCIDENT, leadMinutes: -5 } } },
  maintenance: {
    change: {
      official: {
        state: 'maintenance',
        incident: { ...INCIDENT, title: 'Database upgrade', status: 'scheduled', impact: 'maintenance' },
        leadMinutes: null,
      },
    },
  },
  lingering: {
    change: { official: { state: 'lingering', incident: { ...INCIDENT, status: 'resolved' }, leadMinutes: 23 } },
  },
  unknown: {
    change: { official: { state: 'unknown', incident: null, leadMinutes: null } },
    details: { page: { state: 'unknown', readAt: minute(-1), reason: 'HTTP 503' } },
  },
};

export const update = (at: number, change: Partial<EpisodeChange> = {}): Decision =>
  decision({ at, change: { change: 'update', reason: 'reporters doubled since last told', ...change } });

export const close = (
  at: number,
  change: Partial<EpisodeChange> = {},
  details: Partial<ChangeDetails> = {},
): Decision =>
  decision({
    at,
    details,
    change: {
      change: 'close',
      reason: 'reports below 1.5 times normal for 15 min',
      reporters: 212,
      official: { state: 'confirmed', incident: { ...INCIDENT, status: 'resolved' }, leadMinutes: 17 },
      ...change,
    },
  });

export const wave = (parts: DecisionParts = {}): Decision =>
  decision({
    at: minute(38),
    ...parts,
    change: {
      episode: 'notion-wave-2026-01-03T14:02Z-1a2b3c',
      product: 'notion',
      kind: 'wave',
      severity: 'notify',
      reporters: 3,
      expected: 12,
      reason: '340 reposts in 38 min',
      wave: { root: 'at://1', reposts: 340, reach: null, forecast: { low: 900, mid: 1200, high: 1600 } },
      posts: ['at://1'],
      ...parts.change,
    },
    details: { windowMinutes: 38, ...parts.details },
  });

/** What people, vendors and clients have been known to put into text. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<!channel> <!here> <!everyone> <@U012AB> <#C012AB> <!subteam^S01|ops> <!date^0^{date}^https://evil.test|x>',
  '<http://evil.test|your bank> [x](http://evil.test) https://evil.test evil.test/a?b=c 10.0.0.1 mailto:a@evil.test',
  '@channel @here @everyone @alice.bsky.social #general',
  '*bold* _italics_ ~struck~ `code` ```block``` :x: :rotating_light:',
  'quote"\n> another\r\n&gt; entity\u2028next\u2029line\u0085end\v\f',
  '\u202Eabc\u202D\u2066def\u2069\u200F\u061C',
  'a\u200Bb\u200Cc\u200Dd\u2060e\uFEFFf\u00ADg\u180Eh\u3164i\u{E0041}j',
  '\u001b[31mred\u001b[0m \u001b]8;;http://evil.test\u0007link\u001b]8;;\u0007 \u009b31m \u0000 \b\b\b',
  '\ud800 lone \udfff surrogates \ud83d',
  `Z${'\u0310'.repeat(200)}algo`,
  `\u0301${'👩‍👩‍👧‍👦'.repeat(2_000)}`,
  '&lt;!channel&gt; &amp;lt; &#60;!here&#62;',
  '“ ” „ « » " ＂ 〝 ’',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'x'.repeat(100_000),
  '&'.repeat(100_000),
  '<'.repeat(5_000),
  '\n'.repeat(5_000),
  '\u200B'.repeat(5_000),
  '',
];
