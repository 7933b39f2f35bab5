/** Weights of a true and a false detection and of a missed window, as config/profiles.json of NAB has them. */
export type Profile = { readonly name: string; readonly hit: number; readonly miss: number; readonly alarm: number };
/** Rows of one file: a score each, the first and last row of each window, and where the labels stand (ms). */
export type Scored = {
  readonly name: string;
  readonly times: readonly number[];
  readonly scores: readonly number[];
  readonly windows: ReadonlyArray<{ readonly left: number; readonly right: number; readonly label: number }>;
};

export const PROFILES: readonly Profile[] = [
  { name: 'standard', hit: 1, miss: 1, alarm: 0.11 },
  { name: 'low FP', hit: 1, miss: 1, alarm: 0.22 },
  { name: 'low FN', hit: 1, miss: 2, alarm: 0.11 },
];

/** One row: what a detection at it adds, in which window it lies (-1: none). */
type Weighed = { readonly score: number; readonly worth: number; readonly window: number };

/** Rows at the beginning that are not scored. */
export function probation(rows: number): number {
  return Math.min(Math.floor(0.15 * rows), 750);
}

/** What each scored row of a file would add as a detection (Numenta Anomaly Benchmark, nab/sweeper.py). */
function weigh(file: Scored, profile: Profile): Weighed[] {
  const weighed: Weighed[] = [];
  const first = probation(file.scores.length);
  let before: { right: number; width: number } | null = null;
  let next = 0;
  for (let row = 0; row < file.scores.length; row += 1) {
    while (file.windows[next] !== undefined && row > file.windows[next]!.right) {
      const { left, right } = file.windows[next]!;
      before = { right, width: right - left + 1 };
      next += 1;
    }
    const window = file.windows[next];
    const score = file.scores[row]!;
    if (row < first) continue;
    if (window !== undefined && row >= window.left) {
      const place = -(window.right - row + 1) / (window.right - window.left + 1);
      weighed.push({ score, worth: (profile.hit * sigmoid(place)) / sigmoid(-1), window: next });
    } else {
      const worth = before === null ? -1 : sigmoid((row - before.right) / (before.width - 1));
      weighed.push({ score, worth: profile.alarm * worth, window: -1 });
    }
  }
  return weighed;
}

function sigmoid(place: number): number {
  return place > 3 ? -1 : 2 / (1 + Math.exp(5 * place)) - 1;
}

/** Raw score of the files at one threshold: the best detection of each window counts, and every false one. */
export function rawScore(files: readonly Scored[], profile: Profile, threshold: number): number {
  let sum = 0;
  for (const file of files) {
    const best = file.windows.map(() => -profile.miss);
    for (const { score, worth, window } of weigh(file, profile)) {
      if (score < threshold) continue;
      if (window < 0) sum += worth;
      else best[window] = Math.max(best[window]!, worth);
    }
    sum += best.reduce((a, b) => a + b, 0);
  }
  return sum;
}

/** The one threshold for all files that gives the highest score, as NAB chooses it. */
export function bestThreshold(files: readonly Scored[], profile: Profile): number {
  const rows = files.flatMap((file, place) =>
    weigh(file, profile).map((row) => ({ ...row, window: row.window < 0 ? '' : `${place} ${row.window}` })),
  );
  rows.sort((a, b) => b.score - a.score);
  const best = new Map<string, number>();
  let sum = -profile.miss * files.reduce((count, { windows }) => count + windows.length, 0);
  let [highest, threshold] = [sum, Number.POSITIVE_INFINITY];
  for (const [index, { score, worth, window }] of rows.entries()) {
    if (window === '') {
      sum += worth;
    } else {
      const known = best.get(window) ?? -profile.miss;
      best.set(window, Math.max(known, worth));
      sum += Math.max(0, worth - known);
    }
    if (rows[index + 1]?.score === score || sum <= highest) continue;
    highest = sum;
    threshold = score;
  }
  return threshold;
}

/** 0 where nothing is detected, 100 where every window is at its first row and nothing else. */
export function normalised(raw: number, files: readonly Scored[], profile: Profile): number {
  const windows = files.reduce((count, file) => count + file.windows.length, 0);
  return (100 * (raw + windows * profile.miss)) / (windows * (profile.hit + profile.miss));
}
