import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quantile } from '../shared/figures.ts';
import { say, table } from '../shared/report.ts';
import { makeFrames, type Texts } from './frames.ts';

type Measured = {
  readonly frames: number;
  readonly meanBytes: number;
  readonly matched: number;
  readonly costs: Readonly<Record<string, readonly number[]>>;
};

const FRAMES = 200_000;
const CHILD = new URL('read-child.mjs', import.meta.url).pathname;

/** From a socket's frame to matched or dropped, on one core, against JSON.parse alone. */
export function reading(texts: Texts): void {
  say('### From a frame to matched or dropped, one core, processor time\n');
  const { frames, meanBytes, costs } = measure(texts);
  const of = (name: string): number => quantile(costs[name] ?? [], 0.5);
  const bare = of('JSON.parse');
  table(
    [`${frames.toLocaleString('en')} frames of ${meanBytes.toFixed(0)} bytes`, 'frames/s', 'rate of JSON.parse'],
    Object.keys(costs).map((name) => [
      name,
      Math.round(1e6 / of(name)).toLocaleString('en'),
      `${(bare / of(name)).toFixed(2)} ×`,
    ]),
  );
  say(
    `from 60 to 10,000 products a frame takes ${(of('10,000 products') / of('60 products')).toFixed(2)} times as long\n`,
  );
}

function measure(texts: Texts): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'outcry-ingest-'));
  try {
    const [given, found] = [join(folder, 'frames.ndjson'), join(folder, 'measured.json')];
    const startUs = (Date.now() - 300_000) * 1000;
    const lines = [...makeFrames(texts, { count: FRAMES, startUs, rate: 2000 })];
    writeFileSync(given, `${lines.join('\n')}\n`);
    execFileSync(process.execPath, ['--expose-gc', CHILD, given, found], { stdio: ['ignore', 'inherit', 'inherit'] });
    return JSON.parse(readFileSync(found, 'utf8')) as Measured;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
