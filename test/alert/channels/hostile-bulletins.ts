import fc from 'fast-check';
import type { Bulletin } from '../../../src/alert/channel.ts';
import { THEMES } from '../../../src/classify/themes/theme.ts';
import type { CorrelationState } from '../../../src/correlate/correlation.ts';
import { CORRELATIONS } from '../../../src/correlate/correlation.ts';
import { ACTS, standingOf } from '../../../src/feedback/act.ts';
import {
  act,
  bulletin,
  close,
  decision,
  evidence,
  HOSTILE_TEXTS,
  minute,
  OFFICIAL_CASES,
  update,
  wave,
} from '../bulletins.ts';

/** One text in every place that somebody else fills: posts, authors, addresses, the vendor's words, names, reasons. */
export function filledWith(text: string, state: CorrelationState, kind: 'outage' | 'wave' = 'outage'): Bulletin {
  const incident = { id: text, title: text, status: text, impact: text, url: `https://a.test/${text}` };
  const change = {
    ...OFFICIAL_CASES[state].change,
    reason: text,
    official: { state, incident, leadMinutes: null },
    upstream: { product: text, share: 0.5, posts: [] },
    symptoms: { login: 3, [text]: 2 },
  };
  const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${text}${index}`, index + 1]));
  const details = {
    components: many,
    languages: many,
    networks: many,
    page: { state: text, readAt: minute(6), reason: text },
    groupedUnder: text,
  };
  const opening = kind === 'wave' ? wave({ change, details }) : decision({ change, details });
  const story = [opening, ...Array.from({ length: 12 }, (_, index) => update(minute(8 + index), { reason: text }))];
  const acts = ACTS.map((kind, index) =>
    act(kind, { id: index + 1, by: text, detail: { verdict: 'expected', note: text } }),
  );
  const posts = [1, 2, 3, 4, 5].map((number) =>
    evidence({ uri: `at://${number}`, text, author: text, network: text, url: `https://a.test/${text}` }),
  );
  return bulletin(kind === 'wave' ? [opening] : [...story, opening], {
    productName: text,
    upstreamName: text,
    posts,
    acts,
    evidence: {
      announced: [
        {
          title: text,
          text,
          status: text,
          impact: text,
          url: `https://a.test/${text}`,
          startedAt: minute(1),
          updatedAt: minute(2),
          resolvedAt: minute(2),
          seenAt: minute(3),
          goneAt: null,
        },
      ],
      outage: {
        onset: minute(0),
        closedAt: null,
        reportedUntil: null,
        closedBy: null,
        reporters: 3,
        symptoms: { [text]: 3 },
        networks: many,
      },
      wave: {
        at: minute(60),
        since: minute(0),
        shares: 340,
        reporters: 3,
        speed: 3,
        forecast: { low: 900, mid: 1_200, high: 1_600 },
        until: { early: minute(70), mid: minute(90), late: minute(9_000) },
      },
      quotes: {
        counted: 300,
        add: {
          read: 200,
          themes: THEMES.map((theme, index) => ({ theme, count: 200 - index })),
          phrases: [
            { text, count: 100 },
            { text: `${text} ${text}`, count: 50 },
          ],
        },
      },
      unread: [text, text],
    },
    standing: standingOf(acts, [act('mute', { by: text })], minute(60)),
    echoes: Array.from({ length: 40 }, (_, index) => `${text}${index}`),
    link: `https://outcry.test/e/${text}`,
    now: minute(60),
  });
}

export const HOSTILE_BULLETINS: Readonly<Record<string, Bulletin>> = Object.fromEntries([
  ...HOSTILE_TEXTS.map((text, index) => {
    const state = CORRELATIONS[index % CORRELATIONS.length]!;
    return [`hostile text ${index} (${state})`, filledWith(text, state)];
  }),
  ...HOSTILE_TEXTS.map((text, index) => [`a wave of hostile text ${index}`, filledWith(text, 'ahead', 'wave')]),
  ...CORRELATIONS.map((state) => [`extreme length, ${state}`, filledWith('&<>*'.repeat(10_000), state)]),
  [
    'a recovery after 300 changes',
    bulletin([...Array.from({ length: 300 }, (_, index) => update(minute(index))), close(minute(400))]),
  ],
]);

/** Any text in any state, for filledWith(). */
export const hostileParts = fc.record({
  text: fc.oneof(
    fc.constantFrom(...HOSTILE_TEXTS),
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.tuple(fc.constantFrom(...HOSTILE_TEXTS), fc.constantFrom(...HOSTILE_TEXTS)).map(([a, b]) => a.slice(0, 200) + b),
  ),
  state: fc.constantFrom(...CORRELATIONS),
  kind: fc.constantFrom('outage' as const, 'wave' as const),
});
