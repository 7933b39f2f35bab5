import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countDetector, scoreCount } from '../../src/detect/counts.ts';
import type { Scored } from './score.ts';

/** A file of NAB as our detector scores it, and the rows at which it says so itself. */
export type Detected = Scored & { readonly alerts: readonly number[] };

const INTERVAL = 5 * 60_000;
const timeOf = (text: string) => Date.parse(`${text.slice(0, 19).replace(' ', 'T')}Z`);

/** Reads the series and windows of a folder and scores every row by the detector of `outcry detect`. */
export function readDetected(folder: string): Detected[] {
  const windows: Record<string, Array<[string, string]>> = JSON.parse(
    readFileSync(join(folder, 'windows.json'), 'utf8'),
  );
  return Object.entries(windows).map(([name, spans]) => {
    const lines = readFileSync(join(folder, name), 'utf8').trim().split('\n').slice(1);
    const rows = lines.map((line) => ({ timestamp: timeOf(line), value: Number(line.split(',')[1]) }));
    const detector = countDetector(INTERVAL);
    const results = rows.map((row) => scoreCount(detector, row));
    const times = rows.map(({ timestamp }) => timestamp);
    return {
      name: name.replace(/^Twitter_volume_|\.csv$/g, ''),
      times,
      scores: results.map(({ anomalyScore }) => anomalyScore),
      alerts: results.map(({ alert }) => alert),
      windows: spans.map(([from, to]) => ({
        left: times.findIndex((at) => at >= timeOf(from)),
        right: times.findLastIndex((at) => at <= timeOf(to)),
        // Windows lie evenly about their label.
        label: (timeOf(from) + timeOf(to)) / 2,
      })),
    };
  });
}
