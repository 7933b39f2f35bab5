import type { Decision } from '../alert/episode.ts';
import { LEAST_SHARE_SCORE } from '../alert/severity.ts';
import { type News, type Situation, type Step, stepOutage } from '../alert/transition.ts';
import type { Verdict } from '../correlate/ledger/row.ts';
import { mentionsSince } from '../count/mentions.ts';
import { MINUTE, minuteText } from '../count/time.ts';
import { dispersionOf, doubtOf, judgedFrom, usualRate } from './baseline.ts';
import { calmOf, settleNewNormal } from './calm.ts';
import { outageDecision } from './change.ts';
import { namesCommon, saysOfficial } from './describe.ts';
import { excuse, officialWord, reviewUpstream } from './excuse.ts';
import { firstSight } from './first-sight.ts';
import type { Scan } from './focus.ts';
import { mask } from './hours.ts';
import type { Moment } from './moment.ts';
import { statedWord } from './official-words.ts';
import { onsetOf, risenSince } from './onset.ts';
import { dominantSymptom, newOutage, type Outage, tallyOutage } from './outage-episode.ts';
import type { FoldContext, ProductState } from './product-state.ts';
import { readScan, rebuildScan } from './scan.ts';
import { isSettled, lastSeen, settle } from './settle.ts';
import { clearerSince, shareOf } from './stretch.ts';
import { supported } from './support.ts';
import { calibrate, type Thresholds, thresholds } from './threshold.ts';
import { rateNow } from './volume.ts';
import { hasNormal, leaveOutYoung } from './young-counts.ts';
import { moveOnset } from './young-onset.ts';

export type { Moment } from './moment.ts';

const DOUBLED_LEAST = 10;
/** Fewer are no surge, however they meet (src/alert/severity.ts), and so teach nothing of its peaks. */
const LEAST_REPORTERS = 3;

/** After a new counted reporter: scans all windows, and opens, reopens, escalates or updates the outage. */
export function onReporter(state: ProductState, context: FoldContext, moment: Moment): Decision[] {
  const { baseline } = state;
  const scan = weigh(
    state,
    moment.time < judgedFrom(baseline) ? firstSight(state, moment.time) : scanNow(state, moment.time),
  );
  if (state.outage !== null) {
    state.outage.score = Math.max(state.outage.score, scan.score);
    return onReview(state, context, moment, false);
  }
  const usual = usualRate(baseline, moment.time);
  const { watch } = limitsOf(state, context, moment.time);
  if (scan.score < watch) {
    if (scan.counted >= LEAST_REPORTERS) calibrate(state.calibration, moment.time, scan.score, usual);
    return [];
  }
  return openOutage(state, context, moment, scan);
}

function scanNow(state: ProductState, time: number): Scan {
  const { surge, baseline } = state;
  return readScan(surge, dispersionOf(baseline), rateNow(state, time), doubtOf(baseline, time));
}

/** The window's score with how clearly, against the usual, its reporters say that it fails. */
function weigh(state: ProductState, scan: Scan): Scan {
  return scan.score === 0 ? scan : { ...scan, score: Math.max(0, scan.score + clearerSince(state, scan.tag)) };
}

/** Looks at the open outage again: after a post, an official reading, and every minute (`clock`), when it may also end. */
export function onReview(state: ProductState, context: FoldContext, moment: Moment, clock: boolean): Decision[] {
  const { outage } = state;
  if (outage === null) return [];
  const news: News[] = [];
  if (moveOnset(state, outage, moment.time)) news.push('onset-moved');
  const { onset, tally } = outage;
  reviewUpstream(state, outage, context, moment, news);
  const view = officialWord(state, context, outage, moment);
  excuse(state, outage, view, moment.time);
  if (view.key !== outage.stated.official) news.push('official-changed');
  if (outage.told && tally.reporters >= Math.max(DOUBLED_LEAST, 2 * outage.stated.reporters)) {
    news.push('reporters-doubled');
  }
  if (outage.told && outage.stated.symptom !== null && dominantSymptom(outage) !== outage.stated.symptom) {
    news.push('symptom-turned');
  }
  const step = stepOutage({
    supported: supported(state, context, outage, view, {
      score: outage.score,
      reporters: tally.reporters,
      expected: state.expected - outage.expectedAtOnset,
      shareScore: shareOf(state, { from: onset, reporters: tally.reporters, mentions: outage.mentions }).score,
    }),
    open: outage,
    reopenable: false,
    calm: clock ? calmOf(state, outage, context, moment.time) : null,
    news,
  });
  return step === null ? [] : [take(state, context, outage, step, moment)];
}

function openOutage(state: ProductState, context: FoldContext, moment: Moment, scan: Scan): Decision[] {
  const closed = reopenable(state, context, moment.time);
  const from = moment.time < judgedFrom(state.baseline) ? scan.tag : Math.max(scan.tag, state.surge.from);
  const mentions = mentionsSince(state.mentions, from);
  const risen = shareOf(state, { from, reporters: scan.counted, mentions });
  if (risen.score < LEAST_SHARE_SCORE.watch) return [];
  const started = onsetOf(risenSince(state, risen.from, moment.time));
  if (started === undefined) return [];
  // What was held back since it was called none belongs to it.
  const since = closed?.settled === undefined ? started.at : (closed.closedAt ?? started.at) + 1;
  const outage = candidate(state, context, since, closed, moment);
  outage.score = scan.score;
  reviewUpstream(state, outage, context, moment, []);
  const view = officialWord(state, context, outage, moment);
  excuse(state, outage, view, moment.time);
  const found = supported(state, context, outage, view, {
    score: scan.score,
    reporters: scan.counted,
    expected: scan.expected,
    shareScore: risen.score,
  });
  const situation: Situation = {
    supported: found,
    open: null,
    reopenable: closed !== null,
    calm: null,
    news: [],
  };
  const step = stepOutage(situation);
  if (step === null) return [];
  if (closed !== null && isSettled(state, closed, view.official.state === 'confirmed', moment.time)) {
    holdBack(state, closed, started.at, moment.time);
    return [];
  }
  state.outage = outage;
  state.closed = null;
  return [take(state, context, outage, step, moment)];
}

/** What is held back is over for the scan: it does not add up to something. */
function holdBack(state: ProductState, closed: Outage, from: number, time: number): void {
  if (closed.settled !== undefined) closed.settled.heldAt = time;
  mask(state.baseline, from, time, 1);
  state.surge.from = time + 1;
  rebuildScan(state.surge, state.reporters.events, time);
}

const CALLED = { 'false-alarm': 'called-false-alarm', expected: 'called-expected' } as const;

/**
 * After an answer about the open or last closed outage: a false alarm, or what was expected, ends, and what goes on of it is
 * held back; what was called so and is real after all opens again.
 */
export function onVerdict(
  state: ProductState,
  context: FoldContext,
  episode: string,
  verdict: Verdict,
  moment: Moment,
): Decision[] {
  const { outage, closed } = state;
  if (verdict === 'real') {
    if (closed?.id !== episode || closed.settled === undefined) return [];
    const isAgain = closed.settled.closed && outage === null && reopenable(state, context, moment.time) !== null;
    if (!isAgain) {
      closed.settled = undefined;
      return [];
    }
    const again = candidate(state, context, (closed.closedAt ?? moment.time) + 1, closed, moment);
    state.outage = again;
    state.closed = null;
    return [take(state, context, again, { change: 'open', cause: 'called-real', severity: closed.severity }, moment)];
  }
  if (outage?.id === episode) {
    settle(outage, moment.time, true);
    const step: Step = { change: 'close', cause: CALLED[verdict], severity: outage.severity };
    return [take(state, context, outage, step, moment)];
  }
  if (closed?.id === episode) settle(closed, moment.time, false);
  return [];
}

/** The outage that would be opened: a new one from the first report of the surge on, or the one to be reopened. */
function candidate(
  state: ProductState,
  context: FoldContext,
  onset: number,
  closed: Outage | null,
  moment: Moment,
): Outage {
  const events = state.reporters.events.filter((event) => event.counted && event.at >= onset);
  const id = `${context.product.id}-outage-${minuteText(onset)}`;
  const expectedAtOnset = events[0]?.expected ?? state.expected;
  const outage =
    closed === null
      ? newOutage({ id, onset, openedAt: moment.at, severity: 'watch', expectedAtOnset })
      : {
          ...structuredClone(closed),
          closedAt: null,
          settled: undefined,
          told: false,
          upstreamGoneAt: null,
          reopened: closed.reopened + 1,
        };
  for (const event of events) tallyOutage(outage, event, 1);
  outage.mentions += mentionsSince(state.mentions, onset);
  return outage;
}

function reopenable(state: ProductState, context: FoldContext, time: number): Outage | null {
  const { closed } = state;
  if (closed === null || closed.closedAt === null) return null;
  return time - lastSeen(closed) <= context.settings.reopenMinutes * MINUTE ? closed : null;
}

function limitsOf(state: ProductState, context: FoldContext, time: number): Thresholds {
  return thresholds(state.calibration, context.settings, usualRate(state.baseline, time));
}

/** Carries the step out on the state, and says what was decided. */
function take(state: ProductState, context: FoldContext, outage: Outage, step: Step, moment: Moment): Decision {
  const closes = step.change === 'close';
  outage.severity = step.severity;
  outage.threshold = limitsOf(state, context, moment.time)[step.severity];
  const view = officialWord(state, context, outage, moment);
  const expected = Math.max(0, state.expected - outage.expectedAtOnset);
  const { time, at } = moment;
  const decision = outageDecision({
    product: context.product.id,
    outage,
    step,
    view,
    expected,
    time,
    at,
    usualLanguages: state.languages.counts,
    nameOf: context.nameOf ?? ((id) => id),
  });
  if (decision.telling.tell) {
    outage.told = true;
    outage.stated.reporters = outage.tally.reporters;
  }
  outage.stated.official = view.key;
  if (saysOfficial(step)) outage.stated.word = statedWord(view);
  outage.stated.upstream = outage.attribution?.upstream.product ?? outage.stated.upstream;
  if (outage.attribution === null && outage.common !== null && namesCommon(step)) {
    outage.stated.common = outage.common.products;
    outage.stated.commonAt = time;
  }
  outage.stated.symptom = dominantSymptom(outage);
  if (closes) closeOutage(state, outage, step, moment.time);
  return decision;
}

function closeOutage(state: ProductState, outage: Outage, step: Step, time: number): void {
  mask(state.baseline, outage.onset, time, 1);
  if (hasNormal(state.baseline, outage)) leaveOutYoung(state.baseline, outage.onset, time);
  if (step.cause === 'new-normal') settleNewNormal(state, time);
  outage.closedAt = time;
  state.outage = null;
  state.closed = outage;
  state.surge.from = time + 1;
  rebuildScan(state.surge, state.reporters.events, time);
}
