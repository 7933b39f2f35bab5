import type { FoldContext } from '../../src/detect/advance.ts';
import { DEFAULT_SETTINGS } from '../../src/detect/advance.ts';
import type { MentionHappening } from '../../src/detect/happening.ts';
import { ALIKE, type Voices } from './voices.ts';

/** Makes the mentions of one product; every post has an address and an author of its own. */
export type Posts = {
  readonly report: (at: number, more?: Partial<MentionHappening>) => MentionHappening;
  /** A report of one who meets an outage. */
  readonly outage: (at: number, more?: Partial<MentionHappening>) => MentionHappening;
  readonly other: (at: number, more?: Partial<MentionHappening>) => MentionHappening;
};

/** @param second the part of posts that come from a second network, 0..1 */
export function postsOf(next: () => number, second: number, voices: Voices = ALIKE): Posts {
  let made = 0;
  const other = (at: number, more: Partial<MentionHappening> = {}): MentionHappening => {
    made += 1;
    return {
      kind: 'mention',
      at,
      uri: `u${made}`,
      author: `a${made}`,
      network: second > 0 && next() < second ? 'mastodon' : 'bluesky',
      postKind: 'post',
      bot: false,
      official: false,
      label: 'other',
      signal: 0.05,
      symptom: null,
      blames: null,
      component: null,
      lang: 'en',
      textKey: '',
      ...more,
    };
  };
  const said = (at: number, signal: number, more: Partial<MentionHappening>) =>
    other(at, { label: 'report', signal, ...more });
  return {
    other,
    report: (at, more = {}) => said(at, voices.quiet(at), more),
    outage: (at, more = {}) => said(at, voices.outage(at), more),
  };
}

/** A product that depends on nothing and has no status page. */
export function contextOf(id: string): FoldContext {
  return {
    product: { id, name: id, dependsOn: [], feeds: [] },
    upstreamsAt: () => [],
    settings: DEFAULT_SETTINGS,
  };
}
