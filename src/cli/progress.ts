import cliProgress from 'cli-progress';

export interface Progress {
  /** `of` 0: nobody knows how much there is. */
  to(done: number, of: number, note?: string): void;
  /** Prints above the bar. */
  print(text: string): void;
  stop(): void;
  [Symbol.dispose](): void;
}

const BAR_SIZE = 30;
const LINE_EVERY_MS = 10_000;

/** A bar on stderr; on no terminal a line every ten seconds. */
export function progress(what: string): Progress {
  if (!process.stderr.isTTY) return plainProgress(what);
  const bars = new cliProgress.MultiBar({
    format: (options, { progress: part, total }, { note }) => {
      if (total <= 0) return `${what} ${note}`;
      const done = Math.round(part * BAR_SIZE);
      const bar = `${options.barCompleteString?.slice(0, done)}${options.barIncompleteString?.slice(done, BAR_SIZE)}`;
      return `${what} ${bar} ${Math.floor(100 * part)}% ${note}`;
    },
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: BAR_SIZE,
  });
  const bar = bars.create(1, 0, { note: '' });
  let stopped = false;
  const stop = () => {
    if (!stopped) bars.stop();
    stopped = true;
  };
  return {
    to: (done, of, note = '') => {
      bar.setTotal(of);
      bar.update(Math.min(done, of), { note });
    },
    print: (text) => (stopped ? process.stdout.write(text) : bars.log(text)),
    stop,
    [Symbol.dispose]: stop,
  };
}

function plainProgress(what: string): Progress {
  let told = Date.now();
  return {
    to: (done, of, note = '') => {
      if (Date.now() - told < LINE_EVERY_MS) return;
      told = Date.now();
      const part = of > 0 ? ` ${Math.floor((100 * Math.min(done, of)) / of)}%` : '';
      process.stderr.write(`${what}${part} ${note}\n`);
    },
    print: (text) => process.stdout.write(text),
    stop: () => {},
    [Symbol.dispose]: () => {},
  };
}
