import { statSync } from 'node:fs';
import { Command } from 'commander';
import type { Decision } from '../../alert/episode.ts';
import { openTools } from '../../app.ts';
import { type Config, readConfig } from '../../config.ts';
import { plural } from '../../plural.ts';
import { InputError } from '../../sources/file/input-error.ts';
import { recordingSource } from '../../sources/recording/source.ts';
import type { Source } from '../../sources/source.ts';
import { byteMeter } from '../byte-meter.ts';
import { changeLine, writeLines } from '../output.ts';
import { type Progress, progress } from '../progress.ts';
import { createEngine } from '../replay/engine.ts';
import { replayStored } from '../replay/stored.ts';
import { stopSignal } from '../stop-signal.ts';

type Options = { catalog: string[]; posts: string; status?: string; strict: boolean; database?: string };

type Seen = {
  items: number;
  polls: number;
  readonly badIn: { posts: number; status: number };
  /** The beginning was read by an earlier run. */
  resumed: boolean;
  changes: number;
};

export function replayCommand(): Command {
  return new Command('replay')
    .description('Run a recording through the pipeline, as fast as it can, on its own clock; episodes go to stdout.')
    .requiredOption('--posts <file>', 'post stream, NDJSON, plain, gzip or zstd; - for stdin')
    .option('--status <file>', 'status stream, NDJSON: one poll a line')
    .option('--catalog <file...>', 'catalogue files laid over the bundled one', [])
    .option('--database <where>', 'keep the state here (a folder, or postgres://…) and go on from it when begun again')
    .option('--strict', 'stop at the first bad line instead of skipping it', false)
    .addHelpText('after', '\nExample:\n  outcry replay --posts posts.ndjson --status status.ndjson > episodes.ndjson')
    .action(async (options: Options) => {
      using stop = stopSignal();
      using bar = progress('replaying');
      const seen: Seen = { items: 0, polls: 0, badIn: { posts: 0, status: 0 }, resumed: false, changes: 0 };
      const source = counting(openRecording(options, bar, seen), seen);
      const began = performance.now();
      for await (const decisions of replay(options, source, stop.signal)) {
        seen.changes += decisions.length;
        await writeLines(decisions.map(({ change }) => changeLine(change)));
      }
      bar.stop();
      refuseUnreadable(options, seen, stop.signal);
      const seconds = (performance.now() - began) / 1000;
      const rate = Math.round(seen.items / Math.max(seconds, 0.001));
      const skipped = seen.badIn.posts + seen.badIn.status;
      const bad = skipped > 0 ? `, ${plural(skipped, 'bad line')} skipped` : '';
      process.stderr.write(
        `${plural(seen.items, 'item')} in ${seconds.toFixed(1)} s (${rate}/s), ${plural(seen.changes, 'change')} of episodes${bad}\n`,
      );
    });
}

/** A file of which no line is any good is a mistake, not a quiet day. @throws InputError that names it */
function refuseUnreadable(options: Options, { items, polls, badIn, resumed }: Seen, signal: AbortSignal): void {
  if (resumed || signal.aborted) return;
  for (const [file, good] of [
    ['posts', items],
    ['status', polls],
  ] as const) {
    if (good > 0 || badIn[file] === 0) continue;
    throw new InputError('file', `${options[file]}: no line of it could be used (${plural(badIn[file], 'bad line')})`);
  }
}

async function* replay(options: Options, source: Source, signal: AbortSignal): AsyncGenerator<Decision[]> {
  if (options.database !== undefined) {
    const environment: Config = readConfig();
    const url = /^postgres(ql)?:/.test(options.database);
    const database = url ? { url: options.database } : { folder: options.database };
    const catalogFiles = [...environment.catalogFiles, ...options.catalog];
    yield* replayStored({ ...environment, database, catalogFiles, recording: null, logLevel: 'warn' }, source, signal);
    return;
  }
  const config = readConfig();
  const engine = createEngine(openTools([...config.catalogFiles, ...options.catalog], config.modelFile));
  for await (const batch of source.read(null, signal)) yield engine.take(batch);
}

function openRecording(options: Options, bar: Progress, seen: Seen): Source {
  const size = options.posts === '-' ? 0 : (statSync(options.posts, { throwIfNoEntry: false })?.size ?? 0);
  const meter = byteMeter(size);
  return recordingSource({
    posts: options.posts,
    status: options.status ?? null,
    name: 'replay',
    strict: options.strict,
    clock: () => Date.now(),
    onProgress: (bytes) => bar.to(bytes, size, meter(bytes, performance.now())),
    onBad: (file, line, reason) => {
      seen.badIn[file] += 1;
      process.stderr.write(`${options[file] ?? file}: line ${line}: ${reason}\n`);
    },
  });
}

function counting(source: Source, seen: Seen): Source {
  async function* read(cursor: unknown, signal: AbortSignal) {
    seen.resumed = cursor !== null;
    for await (const batch of source.read(cursor, signal)) {
      seen.items += batch.items.length;
      seen.polls += batch.polls?.length ?? 0;
      yield batch;
    }
  }
  return { ...source, read };
}
