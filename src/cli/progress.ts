import cliProgress from 'cli-progress';

export interface Progress {
  to(done: number, of: number, note?: string): void;
  /** Prints above the bar. */
  print(text: string): void;
  stop(): void;
  [Symbol.dispose](): void;
}

/** A bar on stderr for whatever takes longer than two seconds; on no terminal a line for every tenth. */
export function progress(what: string): Progress {
  if (!process.stderr.isTTY) return plainProgress(what);
  const bars = new cliProgress.MultiBar({
    format: `${what} {bar} {percentage}% {note}`,
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
  });
  const bar = bars.create(1, 0, { note: '' });
  let stopped = false;
  const stop = () => {
    if (!stopped) bars.stop();
    stopped = true;
  };
  return {
    to: (done, of, note = '') => {
      bar.setTotal(Math.max(1, of));
      bar.update(Math.min(done, of), { note });
    },
    print: (text) => (stopped ? process.stdout.write(text) : bars.log(text)),
    stop,
    [Symbol.dispose]: stop,
  };
}

function plainProgress(what: string): Progress {
  let told = 0;
  const began = Date.now();
  return {
    to: (done, of, note = '') => {
      const tenth = Math.floor((10 * done) / Math.max(1, of));
      if (tenth <= told || Date.now() - began < 2000) return;
      told = tenth;
      process.stderr.write(`${what} ${tenth * 10}% ${note}\n`);
    },
    print: (text) => process.stdout.write(text),
    stop: () => {},
    [Symbol.dispose]: () => {},
  };
}
