/** Events that the mean remembers. */
const REMEMBERED = 1000;
/** By fewer nothing is known yet. */
const FEW = 20;
const TIMES = 100;
/** A silence that is no hole in any stream. */
export const SHORT_US = 10_000_000;
const LEAST_UNSURE_US = 60_000_000;
/** For speed so many events are taken together. */
const TOGETHER = 64;
/** An event a day. */
export const LONGEST_SPACING_US = 86_400_000_000;

/** How closely events follow each other, by their own times, and which silence says that some are missing. */
export class Pace {
  #meanUs: number;
  #events: number;
  #spacingUs: number | undefined;
  #sinceUs = 0;
  /** Events after the one at `sinceUs` that the mean does not know yet; -1: there is no such one. */
  #pending = -1;

  /** @param spacingUs what was known before a restart, µs from event to event */
  constructor(spacingUs: number | undefined) {
    this.#meanUs = spacingUs ?? 0;
    this.#events = spacingUs === undefined ? 0 : REMEMBERED;
    this.#spacingUs = spacingUs;
  }

  /** The mean spacing, whole µs; undefined until a thousand events have shown it. */
  get spacingUs(): number | undefined {
    return this.#spacingUs;
  }

  /**
   * Whether a silence shows that events are missing: longer than 10 s (60 s until a thousand events are known) and than a
   * hundred times the usual. Of fewer than twenty only a connection's `isStart` shows it, as the host lacks what it had.
   */
  isHole(silenceUs: number, isStart: boolean): boolean {
    if (silenceUs <= SHORT_US) return false;
    return this.#events < FEW ? isStart && silenceUs > LEAST_UNSURE_US : silenceUs > this.#longestUs;
  }

  /** An event came, the next after the last one. */
  came(timeUs: number): void {
    this.#pending += 1;
    if (this.#pending === 0) this.#sinceUs = timeUs;
    else if (this.#pending === TOGETHER || this.#events < REMEMBERED) this.#learn(timeUs);
  }

  /** What comes next does not follow the last event, which was at `lastUs`. */
  interrupted(lastUs: number): void {
    if (this.#pending > 0) this.#learn(lastUs);
    this.#pending = -1;
  }

  /** A hole came. It counts as the longest silence, so that a stream may grow sparse. */
  missed(lastUs: number): void {
    this.interrupted(lastUs);
    if (this.#events >= FEW) this.#add(this.#longestUs, 1);
  }

  #learn(timeUs: number): void {
    const spanUs = timeUs - this.#sinceUs;
    if (spanUs >= 0) {
      this.#add(spanUs, this.#pending);
      this.#sinceUs = timeUs;
    }
    this.#pending = 0;
  }

  #add(spanUs: number, events: number): void {
    this.#events = Math.min(REMEMBERED, this.#events + events);
    const spacingUs = Math.min(LONGEST_SPACING_US, spanUs / events);
    this.#meanUs += ((spacingUs - this.#meanUs) * events) / this.#events;
    if (this.#events === REMEMBERED) this.#spacingUs = Math.round(this.#meanUs);
  }

  get #longestUs(): number {
    return Math.max(this.#events < REMEMBERED ? LEAST_UNSURE_US : SHORT_US, TIMES * this.#meanUs);
  }
}
