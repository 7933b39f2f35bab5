/**
 * NB-FOCuS: the likelihood-ratio scan over all start times for a rise in over-dispersed counts.
 * After Ward, Dilillo, Eckley, Fearnhead, "Poisson-FOCuS" (JASA 2023, arXiv 2208.01494), with counts of mean mu and
 * variance phi·mu (NB1) instead of Poisson.
 *
 * Plain data: the counted total, the expected total, and the vertices of the lower convex hull of
 * (expected, counted), flattened as triples of expected, counted, tag.
 */
export type Focus = { counted: number; expected: number; hull: number[] };

/** What the best start time says. `score` in nats; `tag` is what the start was pushed with. */
export type Scan = { score: number; counted: number; expected: number; tag: number };

/** Rises below twice the normal are no surge. */
export const KAPPA_MIN = 2;
/** Least slope over phi of lines that can still win (phi → ∞), so pruning holds for every dispersion. */
const PRUNE_SLOPE = (KAPPA_MIN * Math.log(KAPPA_MIN)) / (KAPPA_MIN - 1);
const POISSON_BELOW = 1 + 1e-6;
const NOTHING: Scan = { score: 0, counted: 0, expected: 0, tag: 0 };

export function emptyFocus(): Focus {
  return { counted: 0, expected: 0, hull: [] };
}

/**
 * Log likelihood ratio of `counted` events where `expected` are normal, for a rise of at least KAPPA_MIN.
 * @param phi dispersion (variance over mean), >= 1; 1 is Poisson
 * @returns nats, >= 0
 */
export function surgeScore(counted: number, expected: number, phi: number): number {
  if (counted <= 0) return 0;
  const normal = Math.max(expected, 1e-9);
  const rise = counted / normal;
  const score =
    phi < POISSON_BELOW
      ? rise >= KAPPA_MIN
        ? counted * Math.log(rise) - (counted - normal)
        : counted * Math.log(KAPPA_MIN) - normal * (KAPPA_MIN - 1)
      : overdispersedScore(counted, normal, phi, Math.max(rise, KAPPA_MIN));
  return Math.max(0, score);
}

function overdispersedScore(counted: number, expected: number, phi: number, kappa: number): number {
  const logC = Math.log((kappa * (phi - 1) + 1) / phi);
  return counted * (Math.log(kappa) - logC) - (expected / (phi - 1)) * logC;
}

/** Adds a start of a window at the present totals. Exact: only starts that can never win again are dropped. */
export function pushStart(focus: Focus, tag: number): void {
  const { hull, counted, expected } = focus;
  while (hull.length > 0) {
    const top = hull.length - 3;
    const rose = counted - hull[top + 1]!;
    const passed = expected - hull[top]!;
    if (rose > PRUNE_SLOPE * passed && !(top > 0 && isAbove(hull, top, rose, passed))) break;
    hull.length = top;
  }
  hull.push(expected, counted, tag);
}

/** The vertex at `top` lies on or above the line from the vertex before it to the present totals. */
function isAbove(hull: readonly number[], top: number, rose: number, passed: number): boolean {
  const roseBefore = hull[top + 1]! - hull[top - 2]!;
  const passedBefore = hull[top]! - hull[top - 3]!;
  return roseBefore * passed >= rose * passedBefore;
}

/**
 * The best start at the present totals. The expected counts themselves are uncertain: a window of `expected` has the
 * variance phi·expected + doubt·expected², so that long windows do not take an error of the baseline for a surge. The
 * level lines of the score stay concave, and so the best start a vertex of the hull.
 * @param floor least expected count of a window, so that posts of one instant do not weigh without bound
 * @param doubt relative variance of the expected counts, >= 0
 */
export function scan(focus: Focus, phi: number, floor = 0, doubt = 0): Scan {
  const { hull } = focus;
  let best = NOTHING;
  for (let index = 0; index < hull.length; index += 3) {
    const counted = focus.counted - hull[index + 1]!;
    const expected = Math.max(focus.expected - hull[index]!, floor);
    const score = surgeScore(counted, expected, phi + doubt * expected);
    if (score > best.score) best = { score, counted, expected, tag: hull[index + 2]! };
  }
  return best;
}

/**
 * Event-driven form: one counted event at the time when `expected` (integral of mu since the beginning) is reached.
 * Nothing happens between events, since the score rises only at one.
 */
export function addEvent(focus: Focus, expected: number, tag: number): void {
  focus.expected = Math.max(focus.expected, expected);
  pushStart(focus, tag);
  focus.counted += 1;
}

/**
 * Discrete form: one bin with `count` events where `mu` were expected; returns the scan up to and including it.
 * @param phi dispersion, >= 1
 */
export function step(focus: Focus, count: number, mu: number, phi: number, tag = 0): Scan {
  if (focus.hull.length === 0) pushStart(focus, tag);
  focus.counted += count;
  focus.expected += mu;
  const best = scan(focus, phi);
  pushStart(focus, tag + 1);
  return best;
}
