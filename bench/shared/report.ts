import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

const lines: string[] = [];

/** Prints a line and keeps it for the record. */
export function say(line = ''): void {
  console.log(line);
  lines.push(line);
}

/** A table in Markdown, columns padded so that it reads on a terminal too. */
export function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): void {
  const width = head.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0), 3));
  const line = (cells: readonly string[]) => `| ${cells.map((one, at) => one.padEnd(width[at]!)).join(' | ')} |`;
  say(line(head));
  say(`|${width.map((size) => '-'.repeat(size + 2)).join('|')}|`);
  for (const row of rows) say(line(row));
  say();
}

const git = (...args: string[]): string => {
  try {
    return execFileSync('git', args, { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
};

/** Where and on what a benchmark ran, in one line. */
export function provenance(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const changed = git('status', '--porcelain', 'src', 'bench', ':!bench/results.md') === '' ? '' : ' with changes';
  const date = new Date().toISOString().slice(0, 10);
  return `${date}, commit ${git('rev-parse', '--short', 'HEAD')}${changed}, Node ${process.version}, ${cpus().length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GiB`;
}

/** Replaces the section of `title` in a results file by what was said. */
export function record(path: string, title: string): void {
  const begin = `## ${title}`;
  let text = '# Results\n';
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    // The first record makes the file.
  }
  const from = text.indexOf(`${begin}\n`);
  const next = from < 0 ? -1 : text.indexOf('\n## ', from + 1);
  const before = from < 0 ? `${text.trimEnd()}\n\n` : text.slice(0, from);
  const after = next < 0 ? '' : text.slice(next + 1);
  writeFileSync(
    path,
    `${before}${begin}\n\n${provenance()}\n\n${lines.join('\n').trim()}\n${after === '' ? '' : `\n${after}`}`,
  );
}
