import type { Decision } from '../alert/episode.ts';
import type { Verdict } from '../correlate/ledger/row.ts';
import { hexKey } from '../count/hash.ts';
import { mentionsSince } from '../count/mentions.ts';
import { MINUTE, minuteText } from '../count/time.ts';
import { READ_SLACK } from '../detect/calm.ts';
import { besideOf, iso, round } from '../detect/change.ts';
import { surgeScore } from '../detect/focus.ts';
import type { EngagementHappening, MentionHappening, ShareHappening } from '../detect/happening.ts';
import { officialView } from '../detect/official.ts';
import type { Moment } from '../detect/outage.ts';
import type { FoldContext, ProductState } from '../detect/product-state.ts';
import { beyondOthers, isOfCopies, isOpen, isSteady, keyOf, type Root, sureOf } from './cascade.ts';
import { areAmongMany, areTooMany, knowsCopies } from './copied.ts';
import { waveReason, waveTelling } from './describe.ts';
import { forecast } from './forecast.ts';
import { groupWith, isOfOnePost, shareInGroup } from './group.ts';
import { isKnown, learnUsual, rareShares, usualShares } from './usual.ts';
import { stepWave, type Wave, type WaveStep } from './wave.ts';

/** Cascades smaller than this part of the least wave are not looked at. */
const LOOKED_AT = 0.8;
/** Reposts come in bursts: their counts vary about this much more than a Poisson law says. */
const SHARE_DISPERSION = 3;
const POSTS_SHOWN = 3;
/** Copies are told from so many on where it is known how far copies get: each of them is somebody's own post. */
const LEAST_COPIES = 120;
const SURE_OF_COPIES = 0.75;
/** So long after a gap its forecast has seen enough again. */
const AFTER_GAP = 15 * MINUTE;

/** After a share or a total: opens, escalates or updates the wave of its root. */
export function onShare(state: ProductState, context: FoldContext, root: Root, moment: Moment): Decision[] {
  const { settings } = context;
  if (root.wave === null || root.wave.closedAt !== null) {
    if (root.total < LOOKED_AT * settings.wave.leastShares) {
      learnUsual(state.waves.usual, moment.time, root.total);
      return [];
    }
  }
  const decisions = review(state, context, root, moment, false, false);
  if (root.wave === null) learnUsual(state.waves.usual, moment.time, root.total);
  return decisions;
}

/** After a share of a post that is in a group: the same for the group. */
export function onGroupShare(
  state: ProductState,
  context: FoldContext,
  share: ShareHappening | EngagementHappening,
  count: number,
  moment: Moment,
): Decision[] {
  const root = shareInGroup(state.waves, share, share.kind === 'share' ? share.author : null, count);
  return root === null ? [] : onShare(state, context, root, moment);
}

/** Every minute: looks at each open wave again. */
export function onWaveMinute(state: ProductState, context: FoldContext, moment: Moment): Decision[] {
  return openRoots(state).flatMap((root) => review(state, context, root, moment, false, true));
}

/** The root is gone: its wave ends. */
export function onRootDeleted(state: ProductState, context: FoldContext, root: Root, moment: Moment): Decision[] {
  return isOpen(root) ? review(state, context, root, moment, true, true) : [];
}

/** People called an open wave a false alarm, or expected: it ends, and comes back when it doubles. */
export function onWaveVerdict(
  state: ProductState,
  context: FoldContext,
  episode: string,
  verdict: Exclude<Verdict, 'real'>,
  moment: Moment,
): Decision[] {
  const root = openRoots(state).find(({ wave }) => wave?.id === episode);
  if (root?.wave == null) return [];
  const cause = verdict === 'expected' ? 'called-expected' : 'called-false-alarm';
  const { wave } = root;
  return [carryOut(state, context, root, wave, { change: 'close', cause, severity: wave.severity }, moment)];
}

/** A mention since the onset of open waves; a wave's own shares are none. */
export function countForWaves(state: ProductState, mention: MentionHappening, counted: boolean): void {
  for (const root of openRoots(state)) {
    if (root.wave === null || mention.at < root.wave.onset) continue;
    root.wave.mentions += 1;
    if (counted && mention.label !== 'relay') root.wave.reporters += 1;
  }
}

export function hasOpenWave(state: ProductState): boolean {
  return state.waves.open.length > 0;
}

function openRoots(state: ProductState): Root[] {
  return state.waves.open.flatMap((key) => state.waves.roots[key] ?? []);
}

function review(
  state: ProductState,
  context: FoldContext,
  root: Root,
  moment: Moment,
  deleted: boolean,
  clock: boolean,
): Decision[] {
  const now = moment.time;
  const open = isOpen(root) ? root.wave : null;
  if (open === null && isTold(state, root)) return [];
  // What nobody reads is not over, and not slower than it was.
  if (clock && !deleted && isUnread(state, context, root, now)) return [];
  if (open === null && root.group !== null && isSteady(root, state.mentions, now)) return [];
  const { copied } = state.waves.groups;
  const areKnown = isOfCopies(root) && knowsCopies(copied);
  if (open === null && isOfCopies(root) && knowsCopies(copied) && !areTooMany(copied, root, now)) return [];
  if (open === null && isOfCopies(root) && areAmongMany(root, state.mentions, now)) return [];
  const next = forecast(root, now);
  const { waves } = state;
  const usual = Math.max(usualShares(waves.usual), root.group?.before ?? 0);
  const situation = {
    shares: root.total,
    forecast: next,
    usual: areKnown ? (root.group?.before ?? 0) : usual,
    rare: Math.max(
      // What is usual is at first that of posts that are passed on; copies are something else.
      isOfCopies(root) && (areKnown || !isKnown(waves.usual)) ? 0 : rareShares(waves.usual),
      open === null && !areKnown ? beyondOthers(waves, root) : 0,
    ),
    sure: areKnown ? SURE_OF_COPIES : sureOf(waves, root),
    quietFor: clock || open === null ? now - root.lastAt : 0,
    deleted,
    open,
    sharesAtClose: root.wave?.sharesAtClose ?? 0,
  };
  const { wave: settings } = context.settings;
  const leastFinal = areKnown ? Math.min(settings.leastFinal, LEAST_COPIES) : settings.leastFinal;
  const step = stepWave(situation, { ...settings, leastFinal });
  if (open !== null) open.forecast = next;
  if (step === null) return [];
  const wave = open ?? openWave(state, context, root, moment, step);
  wave.severity = step.severity;
  wave.forecast = next;
  return [carryOut(state, context, root, wave, step, moment)];
}

/** The network that carries it is not read up to now, or was not for a time that ended minutes ago. */
function isUnread(state: ProductState, context: FoldContext, { network }: Root, now: number): boolean {
  if ((context.readTo?.(network) ?? now) < now - READ_SLACK) return true;
  return state.surge.gaps.some((gap) => gap.network === network && gap.from < now && gap.to > now - AFTER_GAP);
}

/** Carries the step out on the state, and says what was decided. */
function carryOut(
  state: ProductState,
  context: FoldContext,
  root: Root,
  wave: Wave,
  step: WaveStep,
  moment: Moment,
): Decision {
  const decision = waveDecision(state, context, root, wave, step, moment);
  const { low, mid, high } = wave.forecast;
  if (decision.telling.tell) wave.told = { low, mid, high, shares: root.total };
  if (step.change === 'close') {
    wave.closedAt = moment.time;
    wave.sharesAtClose = root.total;
    state.waves.open = state.waves.open.filter((key) => key !== keyOf(root));
  }
  return decision;
}

/** A group that one post makes is told as that post's wave, and a post within a group as the group's: never twice. */
function isTold(state: ProductState, root: Root): boolean {
  if (root.group !== null) return isOfOnePost(root);
  const group = groupWith(state.waves, root.uri);
  return group !== null && isOpen(group);
}

function openWave(state: ProductState, context: FoldContext, root: Root, moment: Moment, step: WaveStep): Wave {
  if (root.wave !== null) {
    root.wave.closedAt = null;
  } else {
    const onset = root.bins[0] ?? root.at;
    root.wave = {
      id: `${context.product.id}-wave-${minuteText(onset)}-${hexKey(root.group?.key ?? root.uri)}`,
      onset,
      openedAt: moment.at,
      closedAt: null,
      sharesAtClose: 0,
      severity: step.severity,
      usual: usualShares(state.waves.usual),
      told: { low: 0, mid: 0, high: 0, shares: root.total },
      forecast: { low: 0, mid: 0, high: 0, reproduction: 0 },
      reporters: state.reporters.events.filter(
        ({ at, counted, role }) => counted && role === 'first-hand' && at >= onset,
      ).length,
      mentions: mentionsSince(state.mentions, onset),
    };
  }
  state.waves.open.push(keyOf(root));
  return root.wave;
}

function waveDecision(
  state: ProductState,
  context: FoldContext,
  root: Root,
  wave: Wave,
  step: WaveStep,
  moment: Moment,
): Decision {
  const { usual } = wave;
  const view = officialView(state, context, wave, moment.at, () => false);
  const { low, mid, high } = wave.forecast;
  const over = step.change === 'close';
  return {
    change: {
      at: iso(moment.at),
      episode: wave.id,
      product: context.product.id,
      kind: 'wave',
      change: step.change,
      severity: step.severity,
      reason: waveReason(root, wave, step, usual, moment.time),
      onset: iso(wave.onset),
      reporters: wave.reporters,
      mentions: Math.max(wave.mentions, wave.reporters),
      expected: round(usual),
      ratio: round(root.total / Math.max(0.01, usual)),
      score: round(surgeScore(root.total, usual, SHARE_DISPERSION)),
      symptoms: {},
      official: view.official,
      upstream: null,
      wave: {
        root: root.uri,
        ...(root.group !== null && { about: root.group.about }),
        reposts: root.total,
        reach: null,
        forecast: over ? null : { low, mid, high },
      },
      posts: root.group === null ? [root.uri] : root.group.posts.slice(0, POSTS_SHOWN).map(({ uri }) => uri),
    },
    details: {
      languages: {},
      networks: { [root.network]: root.total },
      components: {},
      threshold: round(Math.max(rareShares(state.waves.usual), context.settings.wave.leastShares)),
      windowMinutes: Math.max(1, Math.round((moment.time - wave.onset) / MINUTE)),
      page: view.page,
      over: view.overAt === null ? null : { at: view.overAt, until: null },
      ...besideOf(view),
      groupedUnder: null,
    },
    telling: waveTelling(step),
  };
}
