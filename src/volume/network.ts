import { SIGNAL_FLOOR } from '../count/signal.ts';
import { HOUR, MINUTE } from '../count/time.ts';
import { type Baseline, emptyBaseline, rateAt } from '../detect/baseline.ts';
import type { PendingHour } from '../detect/hours.ts';
import { LEVEL_DECAY, learnHour } from '../detect/learn-hour.ts';
import { factorOf, type Said } from './factor.ts';

/** Mentions that report no trouble, by product. */
export type Counts = Record<string, number>;

/**
 * What one network usually carries, and the newest minutes. Plain data: folds on identically after JSON. Minutes and hours
 * count from 1970.
 */
export type NetworkVolume = {
  /** The first minute not folded yet. */
  position: number;
  /** Of the mentions of all products together; learnt as the baseline of one product is. */
  baseline: Baseline;
  /** Decayed mentions of each product, and the voice it belongs to; in the order of products, so that sums are the same. */
  usual: Array<[product: string, mentions: number, voice: number]>;
  /** The hour that is not over yet: mentions by product and by five minutes, and the minutes of it that were not read. */
  hour: { counts: Counts; bins: number[]; masked: number };
  /** The newest minutes, newest last: mentions, and the part of the minute that was read. */
  recent: Array<{ minute: number; counts: Counts; read: number }>;
};

/** Version of the shape above; a stored one of another version is rebuilt from rows. */
export const VOLUME_VERSION = 2;

/** What the network carries in a minute as a multiple of what is usual; minutes in which that is 1 have none. */
export type VolumeFactor = { readonly minute: number; readonly factor: number };

/** A stretch that was not read, ms since 1970. */
export type Unread = { readonly from: number; readonly to: number };

/** More products than this share their voices. */
const VOICES = 8;
/** Windows: the shortest that is worth so many usual mentions, of at least so many minutes. */
const WINDOWS = [
  { mentions: 20, minutes: 1 },
  { mentions: 60, minutes: 5 },
] as const;
const LONGEST_WINDOW = 60;
/** What an hour teaches of a product: it must be able to grow. */
const TAUGHT = { times: 3, more: 10 } as const;
/** Decayed mentions below which a product is forgotten. */
const LEAST_USUAL = 0.01;
/** An hour without a mention where so many are usual was not read. */
const SILENT_FROM = 20;
const HOUR_MINUTES = 60;

/** Who reports trouble speaks of one product; the others tell how much is said at all. */
export function isUntroubled({ signal, official }: { readonly signal: number; readonly official: boolean }): boolean {
  return signal < SIGNAL_FLOOR && !official;
}

export function emptyNetworkVolume(minute: number): NetworkVolume {
  const baseline = emptyBaseline();
  baseline.since = minute * MINUTE;
  return {
    position: minute,
    baseline,
    usual: [],
    hour: { counts: {}, bins: [], masked: minute % HOUR_MINUTES },
    recent: [],
  };
}

/**
 * Folds the minutes from the position up to, but without, `to`; what is counted later for them is not looked at again.
 * Folding in any pieces gives the same.
 * @param counts mentions by minute
 * @param unread stretches that were not read; each is known from its end on
 * @returns the factors of the minutes after each folded one, in order
 */
export function foldNetworkVolume(
  volume: NetworkVolume,
  counts: ReadonlyMap<number, Counts>,
  unread: readonly Unread[],
  to: number,
): VolumeFactor[] {
  const factors: VolumeFactor[] = [];
  while (volume.position < to) {
    const minute = volume.position;
    addMinute(volume, minute, counts.get(minute) ?? {});
    for (const gap of unread) if (Math.floor((gap.to - 1) / MINUTE) === minute) leaveOut(volume, gap);
    volume.position = minute + 1;
    if (volume.position % HOUR_MINUTES === 0) closeHour(volume, minute);
    const factor = factorNow(volume);
    if (factor !== 1) factors.push({ minute: volume.position, factor });
  }
  return factors;
}

function addMinute(volume: NetworkVolume, minute: number, counts: Counts): void {
  const { hour, recent } = volume;
  const bin = Math.floor((minute % HOUR_MINUTES) / 5);
  for (const [product, mentions] of Object.entries(counts)) {
    hour.counts[product] = (hour.counts[product] ?? 0) + mentions;
    hour.bins[bin] = (hour.bins[bin] ?? 0) + mentions;
  }
  recent.push({ minute, counts, read: 1 });
  if (recent.length > LONGEST_WINDOW) recent.shift();
}

/** A gap has ended: its minutes say nothing. */
function leaveOut(volume: NetworkVolume, { from, to }: Unread): void {
  for (const entry of volume.recent) {
    const start = entry.minute * MINUTE;
    const lost = (Math.min(to, start + MINUTE) - Math.max(from, start)) / MINUTE;
    if (lost <= 0) continue;
    entry.read = Math.max(0, entry.read - lost);
    if (Math.floor(entry.minute / HOUR_MINUTES) === Math.floor(volume.position / HOUR_MINUTES)) {
      volume.hour.masked = Math.min(HOUR_MINUTES, volume.hour.masked + lost);
    }
  }
}

/** Learns the hour that ends with a minute. */
function closeHour(volume: NetworkVolume, minute: number): void {
  const { baseline, usual } = volume;
  const hour = Math.floor(minute / HOUR_MINUTES);
  const { counts, bins } = volume.hour;
  const perMinute = rateAt(baseline, hour * HOUR + HOUR / 2);
  const isSilent = isEmpty(counts) && perMinute * HOUR_MINUTES >= SILENT_FROM;
  const masked = isSilent ? HOUR_MINUTES : volume.hour.masked;
  const normal = perMinute * (HOUR_MINUTES - masked);
  const known = sumOf(usual.map(([, mentions]) => mentions));
  const before = new Map(usual.map(([product, mentions]) => [product, mentions]));
  const isMature = hasShape(baseline);
  const taught = new Map<string, number>();
  for (const product of Object.keys(counts).sort()) {
    const part = known === 0 ? 0 : (before.get(product) ?? 0) / known;
    const most = isMature ? TAUGHT.times * part * normal + TAUGHT.more : Number.POSITIVE_INFINITY;
    taught.set(product, Math.min(counts[product]!, most));
  }
  const all = sumOf(Object.values(counts));
  const kept = sumOf([...taught.values()]);
  learnHour(baseline, hour, entryOf(hour, kept, all === 0 ? 1 : kept / all, bins, masked));
  // What differs for some hours is what is to be found out: it must not be expected.
  baseline.lean = 1;
  baseline.hour = hour + 1;
  learnUsual(volume, taught);
  volume.hour = { counts: {}, bins: [], masked: 0 };
}

function entryOf(hour: number, mentions: number, part: number, bins: readonly number[], masked: number): PendingHour {
  const squares = sumOf(Array.from(bins, (count) => ((count ?? 0) * part) ** 2));
  return { hour, reporters: mentions, mentions, squares, bin: 0, inBin: 0, masked };
}

/** Decays what is usual, adds the hour, and shares the products out among the voices anew: the largest first. */
function learnUsual(volume: NetworkVolume, taught: ReadonlyMap<string, number>): void {
  const mentions = new Map(volume.usual.map(([product, before]) => [product, before * LEVEL_DECAY]));
  for (const [product, more] of taught) mentions.set(product, (mentions.get(product) ?? 0) + more);
  const sums = new Array<number>(VOICES).fill(0);
  volume.usual = [...mentions]
    .filter(([, usual]) => usual >= LEAST_USUAL)
    .sort(([left, a], [right, b]) => b - a || compare(left, right))
    .map(([product, usual]): [string, number, number] => {
      const voice = sums.indexOf(Math.min(...sums));
      sums[voice] = sums[voice]! + usual;
      return [product, usual, voice];
    })
    .sort(([left], [right]) => compare(left, right));
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * What both windows agree on, the nearer to 1: one clump of posts is no rise, and what is back is back at once. Of a network
 * that says nothing at all nothing is known: it is not read.
 */
function factorNow(volume: NetworkVolume): number {
  const { baseline, usual, recent } = volume;
  if (!hasShape(baseline) || recent.every(({ counts }) => isEmpty(counts))) return 1;
  const known = sumOf(usual.map(([, mentions]) => mentions));
  const counted: Counts = {};
  const factors: number[] = [];
  let expected = 0;
  let needed = 0;
  for (let index = recent.length - 1; index >= 0 && factors.length < WINDOWS.length; index -= 1) {
    const { minute, counts, read } = recent[index]!;
    for (const [product, mentions] of Object.entries(counts)) counted[product] = (counted[product] ?? 0) + mentions;
    expected += rateAt(baseline, (minute + 0.5) * MINUTE) * read;
    for (let window = WINDOWS[factors.length]; window !== undefined; window = WINDOWS[factors.length]) {
      if (expected < window.mentions || recent.length - index < window.minutes) break;
      factors.push(factorOf(saidOf(usual, expected / known, counted)));
      needed = recent.length - index;
    }
  }
  if (factors.length < WINDOWS.length || isEmpty(counted)) return 1;
  recent.splice(0, Math.max(0, recent.length - 2 * needed));
  const [least, most] = [Math.min(...factors), Math.max(...factors)];
  return Math.round((least > 1 ? least : Math.min(most, 1)) * 1000) / 1000;
}

function isEmpty(counts: Counts): boolean {
  for (const _ in counts) return false;
  return true;
}

function saidOf(usual: NetworkVolume['usual'], scale: number, counted: Counts): Said[] {
  return usual.map(([product, mentions, voice]) => ({
    voice,
    expected: mentions * scale,
    counted: counted[product] ?? 0,
  }));
}

/** Before a whole day is known, a morning cannot be told from a rise. */
function hasShape(baseline: Baseline): boolean {
  return baseline.shape.days.length > 0;
}

/** Goes on at a later minute: nothing is known of those between, and what was usual before still counts for something. */
export function skipUnknown(volume: NetworkVolume, minute: number): void {
  const { baseline } = volume;
  volume.position = minute;
  volume.recent = [];
  volume.hour = { counts: {}, bins: [], masked: minute % HOUR_MINUTES };
  baseline.hour = Math.floor(minute / HOUR_MINUTES);
  baseline.recent = [];
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
