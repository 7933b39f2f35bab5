const STEP_US = 1_000_000;

/** A place in the stream that no connection gets past: how far to step over it. */
export class Obstacle {
  #atUs = Number.NEGATIVE_INFINITY;
  #stepUs = 0;

  /**
   * A connection broke after `reachedUs`.
   * @returns µs to pass over: none the first time, a second where it breaks there again, then ever twice as much
   */
  met(reachedUs: number): number {
    // Hosts give the same event times of their own.
    const isSame = Math.abs(reachedUs - this.#atUs) < STEP_US;
    this.#stepUs = isSame ? Math.max(STEP_US, this.#stepUs * 2) : 0;
    this.#atUs = reachedUs + this.#stepUs;
    return this.#stepUs;
  }
}
