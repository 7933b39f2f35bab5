import { hexKey } from '../count/hash.ts';
import { type Mentions, mentionsSince } from '../count/mentions.ts';
import { LOOK_BACK } from '../count/reporters.ts';
import { HOUR, MINUTE } from '../count/time.ts';
import type { EngagementHappening, ShareHappening } from '../detect/happening.ts';
import { emptyGroups, type Group, type Groups } from './groups.ts';
import { emptyUsual, isKnown, type Usual } from './usual.ts';
import type { Wave } from './wave.ts';

/** One post and what became of it, its reposts and quotes; or a group of posts that spread as one. */
export type Root = {
  /** Address of the post; of a group its link, or its earliest post. */
  uri: string;
  network: string;
  /** When the root was posted as far as we know, ms since 1970. */
  at: number;
  /** Shares known so far: events and what polled totals add to them. */
  total: number;
  /** Highest total told by the network, and when; null where events are all we have. */
  polled: { total: number; at: number } | null;
  /** Pairs of time and shares since the pair before, in order; at most 160 pairs. */
  bins: number[];
  lastAt: number;
  /** When the fifth share came, or null. */
  fifthAt: number | null;
  wave: Wave | null;
  group: Group | null;
};

/** The roots of one product with shares in the last 48 hours, and how large its cascades usually get. */
export type Waves = {
  roots: Record<string, Root>;
  count: number;
  /** Keys of the roots with an open wave. */
  open: string[];
  usual: Usual;
  groups: Groups;
};

const ROOTS_KEPT = 500;
const BINS_KEPT = 160;
const FORGOTTEN = 48 * HOUR;
const HALF_HOUR = 30 * MINUTE;
/** Half an hour of fewer mentions says little of how much is said. */
const FEW_MENTIONS = 5;
/** Until the usual is known a wave is larger by this factor than any other seen. */
const TIMES_OTHERS = 4;
const SURE = 0.6;
const SURE_AT_FIRST = 0.92;
const SURE_OF_GROUP_AT_FIRST = 0.8;

export function emptyWaves(): Waves {
  return { roots: {}, count: 0, open: [], usual: emptyUsual(), groups: emptyGroups() };
}

export function rootKey(uri: string): string {
  return `r${hexKey(uri)}${uri.length.toString(36)}`;
}

/**
 * Whether a group older than three hours gathers no faster than it always did, while as much is said of the product: its last
 * half hour holds less than twice what the other mentions of the same time would give, three deviations allowed. So do apps that post one
 * sentence for many people, all day, and sentences that many come to by themselves, more of them in the morning.
 */
export function isSteady(root: Root, mentions: Mentions, now: number): boolean {
  const { at, group } = root;
  if (now - at <= 3 * HOUR) return false;
  const window = Math.min(now - at, LOOK_BACK);
  const [late, all] = [sharesAfter(root, now - HALF_HOUR), sharesAfter(root, now - window)];
  const othersIn = (span: number, shares: number) =>
    Math.max(0, mentionsSince(mentions, now - span) - (group?.about === 'link' ? shares : 0)) +
    (FEW_MENTIONS * span) / HALF_HOUR;
  const even = (all * othersIn(HALF_HOUR, late)) / othersIn(window, all);
  return late < 2 * even + 3 * Math.sqrt(even);
}

/** Shares that came later than `from`, ms since 1970. */
export function sharesAfter({ bins }: Pick<Root, 'bins'>, from: number): number {
  let shares = 0;
  for (let index = bins.length - 2; index >= 0 && bins[index]! > from; index -= 2) shares += bins[index + 1]!;
  return shares;
}

export function keyOf(root: Root): string {
  return root.group?.key ?? rootKey(root.uri);
}

/** Counts one repost or quote; returns its root. */
export function addShare(waves: Waves, share: ShareHappening, rootAt: number | undefined): Root {
  const at = share.sharedAt ?? share.at;
  const root = rootOf(waves, share.subject, share.network, at, rootAt);
  // A polled total already holds the events that came before it.
  if (root.polled !== null && at <= root.polled.at) return root;
  grow(root, at, 1);
  return root;
}

/** Takes in a total that a network told; shares unknown so far are spread over the time since the total before. */
export function addTotal(waves: Waves, told: EngagementHappening, rootAt: number | undefined): Root {
  const root = rootOf(waves, told.subject, told.network, told.at, rootAt);
  const from = root.polled?.at ?? root.at;
  const fresh = told.reposts - root.total;
  if (root.polled === null || told.at >= root.polled.at) {
    root.polled = { total: Math.max(told.reposts, root.polled?.total ?? 0), at: told.at };
  }
  if (fresh <= 0) return root;
  const parts = Math.min(10, fresh, Math.max(1, Math.round((told.at - from) / MINUTE)));
  for (let part = 1; part <= parts; part += 1) {
    const count = Math.floor((fresh * part) / parts) - Math.floor((fresh * (part - 1)) / parts);
    grow(root, Math.round(from + ((told.at - from) * part) / parts), count);
  }
  return root;
}

/** Adds shares at a time. */
export function grow(root: Root, at: number, count: number): void {
  const { bins } = root;
  root.total += count;
  root.lastAt = Math.max(root.lastAt, at);
  if (root.fifthAt === null && root.total >= 5) root.fifthAt = at;
  const width = binWidth(at - root.at);
  const last = bins.length - 2;
  if (last >= 0 && at < bins[last]! + width) {
    let index = last;
    while (index > 0 && bins[index]! > at) index -= 2;
    bins[index + 1]! += count;
  } else {
    bins.push(at, count);
  }
  if (bins.length > 2 * BINS_KEPT) halve(bins);
}

/** Bins grow with the age of the root: ten seconds at first, a minute and more later. */
function binWidth(age: number): number {
  return Math.max(10_000, Math.min(10 * MINUTE, age / 40));
}

/** Joins neighbours in the older three quarters, so that the newest stay fine. */
function halve(bins: number[]): void {
  const older = Math.floor((bins.length * 3) / 8) * 2;
  const joined: number[] = [];
  for (let index = 0; index < older; index += 4) {
    joined.push(bins[index]!, bins[index + 1]! + (index + 3 < older ? bins[index + 3]! : 0));
  }
  joined.push(...bins.slice(older));
  bins.length = 0;
  bins.push(...joined);
}

function rootOf(waves: Waves, uri: string, network: string, at: number, rootAt: number | undefined): Root {
  const key = rootKey(uri);
  const known = waves.roots[key];
  if (known !== undefined && known.uri === uri) return known;
  const began = rootAt === undefined || rootAt < 0 ? at : Math.min(rootAt, at);
  return keepRoot(waves, key, { uri, network, at: began, group: null });
}

/** A root without shares yet, kept under its key. */
export function keepRoot(waves: Waves, key: string, given: Pick<Root, 'uri' | 'network' | 'at' | 'group'>): Root {
  if (waves.roots[key] === undefined) waves.count += 1;
  if (waves.count > ROOTS_KEPT) evict(waves, given.at);
  const { at } = given;
  const root = { ...given, total: 0, polled: null, bins: [], lastAt: at, fifthAt: null, wave: null };
  waves.roots[key] = root;
  return root;
}

/** Forgets roots long without a share, then the smallest of the oldest, never one with an open wave. */
function evict(waves: Waves, at: number): void {
  const kept = Object.entries(waves.roots)
    .filter(([, root]) => isOpen(root) || root.lastAt >= at - FORGOTTEN)
    .sort(
      ([, a], [, b]) =>
        Number(isOpen(b)) - Number(isOpen(a)) || weight(b, at) - weight(a, at) || (a.uri < b.uri ? -1 : 1),
    )
    .slice(0, Math.floor(ROOTS_KEPT * 0.75));
  waves.roots = Object.fromEntries(kept);
  waves.count = kept.length + 1;
}

function weight(root: Root, at: number): number {
  return root.total / (1 + (at - root.lastAt) / HOUR);
}

export function isOfCopies({ group }: Root): boolean {
  return group?.about === 'copies';
}

export function isOpen(root: Root): boolean {
  return root.wave !== null && root.wave.closedAt === null;
}

/** How surely a cascade must reach the least size of a wave: more so while nobody knows what is usual, most for one post. */
export function sureOf({ usual }: Waves, root: Root): number {
  if (isKnown(usual)) return SURE;
  return root.group === null ? SURE_AT_FIRST : SURE_OF_GROUP_AT_FIRST;
}

/**
 * Shares that a wave of a product not known well must go beyond: four times the largest other cascade of the last two days
 * that is no wave. 0 once what is usual is learnt.
 */
export function beyondOthers({ roots, usual }: Waves, root: Root): number {
  if (isKnown(usual)) return 0;
  let most = 0;
  for (const other of Object.values(roots)) {
    if (other !== root && other.wave === null && (other.group === null) === (root.group === null))
      most = Math.max(most, other.total);
  }
  return TIMES_OTHERS * most;
}
