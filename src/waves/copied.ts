import { type Mentions, mentionsSince } from '../count/mentions.ts';
import { DAY, HOUR } from '../count/time.ts';
import { type Root, sharesAfter } from './cascade.ts';
import { emptyUsual, learnDay, rareShares, type Usual } from './usual.ts';

/**
 * How many people usually copy one text within an hour at a product, by the days in which people also said much in words of
 * their own: a day without copies is learnt as well.
 */
export type Copied = {
  usual: Usual;
  /** Texts long enough to be copied that were nobody's copy, on the present day. */
  own: number;
};

/** So many texts of people's own make a day tell how this product is copied. */
const TELLING = 50;
/** Of a thousand who say that it is down a hundred may say so alike. */
const AMONG_MANY = 0.1;
/** A day on which fewer copy a text is learnt as one with so many: that it is quiet must not make days look unlike. */
const LEAST_PEAK = 3;
/** How unlike the busiest hours of days are before any is known: less than the sizes of cascades. */
const FIRST_VARIANCE = 0.4;

function kept(keeper: Keeper): Copied {
  keeper.copied ??= { usual: { ...emptyUsual(), variance: FIRST_VARIANCE }, own: 0 };
  return keeper.copied;
}

/** Where it is kept; absent before the first text long enough to be copied. */
type Keeper = { copied?: Copied };

/** A text that nobody had written before. */
export function sayOwn(keeper: Keeper, at: number): void {
  const copied = kept(keeper);
  passDay(copied, at);
  copied.own += 1;
}

/** A text was copied once more. What a wave brings is learnt too, but counts for no more than a rare day. */
export function noteCopy(keeper: Keeper, root: Root, at: number): void {
  const copied = kept(keeper);
  passDay(copied, at);
  copied.usual.peak = Math.max(copied.usual.peak, sharesAfter(root, at - HOUR));
}

/** Whether a day has told how this product is copied. */
export function knowsCopies(copied: Copied | undefined): copied is Copied {
  return copied !== undefined && copied.usual.days > 0;
}

/** Whether more people copied the text within the last hour than copy any within the busiest hour of a year of days. */
export function areTooMany({ usual }: Copied, root: Root, now: number): boolean {
  return sharesAfter(root, now - HOUR) >= rareShares(usual);
}

/** Whether copies are so few beside all that people say meanwhile that many of them came upon the same words. */
export function areAmongMany(root: Root, mentions: Mentions, now: number): boolean {
  return sharesAfter(root, now - HOUR) < AMONG_MANY * mentionsSince(mentions, now - HOUR);
}

function passDay(copied: Copied, at: number): void {
  const day = Math.floor(at / DAY);
  const { usual } = copied;
  if (day <= usual.day) return;
  if (copied.own >= TELLING) {
    usual.peak = Math.max(LEAST_PEAK, usual.peak);
    learnDay(usual);
  }
  usual.day = day;
  usual.peak = 0;
  copied.own = 0;
}
