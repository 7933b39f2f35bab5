import type { Severity } from '../alert/episode.ts';
import type { Attribution, CauseShare } from '../correlate/attribute.ts';
import type { CommonCause } from '../correlate/common-cause.ts';
import type { Overshadow } from '../correlate/overshadow.ts';
import type { SignalEvent } from '../count/signal.ts';
import { emptyTally, ranked, type Tally, tally } from '../count/tally.ts';
import type { StatedWord } from './official-words.ts';

/** A post kept to show why an episode is told. */
export type Evidence = Pick<SignalEvent, 'at' | 'uri' | 'author' | 'textKey' | 'label' | 'symptom' | 'clarity'>;

/** One outage of one product, while open or for as long as it may be reopened. */
export type Outage = {
  id: string;
  onset: number;
  /** Reporters it had when its onset was last estimated. */
  onsetSeen: number;
  openedAt: number;
  /** When it was last closed; null while open. */
  closedAt: number | null;
  /** How often it was opened again: each time it must stay quiet twice as long. */
  reopened: number;
  severity: Severity;
  /** Highest score so far, and the threshold that the severity crossed. */
  score: number;
  threshold: number;
  tally: Tally;
  mentions: number;
  /** Expected reporters, counted since the beginning of the state, when it began. */
  expectedAtOnset: number;
  /** Somebody was told of the present opening. */
  told: boolean;
  attribution: Attribution | null;
  /** The whole evidence by cause; empty when nothing points elsewhere. */
  causes: readonly CauseShare[];
  /** Products that began to fail together with it, without a known cause. */
  common: CommonCause | null;
  /** A much larger outage began just before it, so that it does not page for now. */
  overshadowed: Overshadow | null;
  /** Products whose episodes are, or were, grouped under it. */
  echoes: readonly string[];
  /** When the upstream's episode was first missing; null while it is open or none was named. */
  upstreamGoneAt: number | null;
  /** It outlived the cause that its posts name. */
  alone: boolean;
  /** When announced maintenance last excused it; null when it did not, or when people still report long after. */
  excusedAt: number | null;
  /** Since when people are known to report it though the page said before that it is over; null: not known of any page. */
  outlivedAt: number | null;
  /** What people called no outage to them; absent: nobody did since it last opened. */
  settled?: Settled | undefined;
  lastReportAt: number;
  evidence: Evidence[];
  /** Posts that blame a product. */
  proofs: Record<string, string[]>;
  /** As last stated in a change. */
  stated: {
    official: string;
    /** Null: no reason spoke of it yet. */
    word: StatedWord | null;
    upstream: string | null;
    /** Products named in a reason as failing together, and when that was last said. */
    common: readonly string[];
    commonAt: number;
    symptom: string | null;
    reporters: number;
  };
};

/** An outage that people called a false alarm or expected. Times in ms since 1970. */
export type Settled = {
  readonly at: number;
  /** Reporters a minute then: what is not much more is the same. */
  readonly perMinute: number;
  /** The verdict ended it. */
  readonly closed: boolean;
  /** When what goes on of it was last held back. */
  heldAt: number;
};

const EVIDENCE_KEPT = 50;
const PROOFS_KEPT = 5;
const BLAMED_KEPT = 8;
const POSTS_SHOWN = 5;
const STRAYS = 2;
const SYMPTOM_LEAST = 5;
const SYMPTOM_LEAD = 1.5;

export function newOutage(start: Pick<Outage, 'id' | 'onset' | 'openedAt' | 'severity' | 'expectedAtOnset'>): Outage {
  return {
    ...start,
    onsetSeen: 0,
    closedAt: null,
    reopened: 0,
    score: 0,
    threshold: 0,
    tally: emptyTally(),
    mentions: 0,
    told: false,
    attribution: null,
    causes: [],
    common: null,
    overshadowed: null,
    echoes: [],
    upstreamGoneAt: null,
    alone: false,
    excusedAt: null,
    outlivedAt: null,
    lastReportAt: start.onset,
    evidence: [],
    proofs: {},
    stated: { official: '', word: null, upstream: null, common: [], commonAt: 0, symptom: null, reporters: 0 },
  };
}

/** Adds (1) or takes back (-1) a counted post of the episode. */
export function tallyOutage(outage: Outage, event: SignalEvent, change: 1 | -1): void {
  tally(outage.tally, event, change);
  if (change === 1) {
    outage.lastReportAt = Math.max(outage.lastReportAt, event.at);
    if (outage.evidence.length < EVIDENCE_KEPT) {
      const { at, uri, author, textKey, label, symptom, clarity } = event;
      outage.evidence.push({ at, uri, author, textKey, label, symptom, clarity });
    }
    prove(outage, event);
    return;
  }
  outage.evidence = outage.evidence.filter(({ uri }) => uri !== event.uri);
  for (const [product, uris] of Object.entries(outage.proofs)) {
    outage.proofs[product] = uris.filter((uri) => uri !== event.uri);
  }
}

function prove(outage: Outage, event: SignalEvent): void {
  const { blames } = event;
  if (blames === null || blames === '__proto__') return;
  if (!Object.hasOwn(outage.proofs, blames)) {
    if (Object.keys(outage.proofs).length >= BLAMED_KEPT) return;
    outage.proofs[blames] = [];
  }
  const uris = outage.proofs[blames]!;
  if (uris.length < PROOFS_KEPT) uris.push(event.uri);
}

/** Products that fail together with it and were not named in a reason so far. */
export function joinedCommon({ common, stated }: Pick<Outage, 'common' | 'stated'>): string[] {
  return common === null ? [] : common.products.filter((product) => !stated.common.includes(product));
}

/**
 * When three more people than normal had reported, or the last of fewer: stray posts are no beginning. Ms since 1970.
 * @param expected reporters expected up to `time`, counted since the beginning of the state
 */
export function risenAt(
  { onset, evidence, expectedAtOnset }: Pick<Outage, 'onset' | 'evidence' | 'expectedAtOnset'>,
  expected: number,
  time: number,
): number {
  const times = evidence.map(({ at }) => at).sort((a, b) => a - b);
  const rate = Math.max(0, expected - expectedAtOnset) / Math.max(1, time - onset);
  const risen = times.find((at, index) => index + 1 - rate * (at - onset) >= STRAYS + 1);
  return risen ?? times.at(-1) ?? onset;
}

const LABEL_ORDER = ['report', 'question', 'relay'];

/** A signal below two thirds, in log-odds: it may be a grumble. */
const VAGUE = Math.LN2;

/** Up to five posts that stand for all: clear ones and reports first, then one per symptom, text and author, oldest first. */
export function representative(evidence: readonly Evidence[]): string[] {
  const sorted = [...evidence].sort(
    (a, b) =>
      Number(a.clarity < VAGUE) - Number(b.clarity < VAGUE) ||
      LABEL_ORDER.indexOf(a.label) - LABEL_ORDER.indexOf(b.label) ||
      a.at - b.at ||
      (a.uri < b.uri ? -1 : 1),
  );
  const chosen: Evidence[] = [];
  const isCopy = (post: Evidence) =>
    chosen.some((other) => other.author === post.author || (post.textKey !== '' && other.textKey === post.textKey));
  const isNew = (post: Evidence) => post.symptom !== null && !chosen.some((other) => other.symptom === post.symptom);
  for (const wanted of [isNew, () => true]) {
    for (const post of sorted) {
      if (chosen.length < POSTS_SHOWN && !chosen.includes(post) && !isCopy(post) && wanted(post)) chosen.push(post);
    }
  }
  return chosen.map(({ uri }) => uri);
}

/** What most reporters say; keeps to the one stated before until another clearly leads, so that it does not flicker. */
export function dominantSymptom(outage: Outage): string | null {
  const [first] = ranked(outage.tally.symptoms);
  const stated = outage.stated.symptom;
  if (first === undefined) return stated;
  if (stated === null) return first[0];
  const before = outage.tally.symptoms[stated] ?? 0;
  return first[1] >= SYMPTOM_LEAST && first[1] >= SYMPTOM_LEAD * before ? first[0] : stated;
}
