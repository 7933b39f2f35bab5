import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from './report.ts';

type Line = { id: string; author: string; createdAt: string; text: string };

const OUTCRY = new URL('../../dist/src/cli/main.js', import.meta.url).pathname;

/** A month of posts to a support account without a major outage, through `outcry replay`: what it would have told. */
export function spotifyMonth(data: string): void {
  const path = join(data, 'unlabelled', 'spotify-support-2017-10.jsonl');
  if (!existsSync(path)) return;
  const folder = mkdtempSync(join(tmpdir(), 'outcry-bench-'));
  try {
    const posts = readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): Line => JSON.parse(line))
      .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
      .map(({ id, author, createdAt, text }) =>
        JSON.stringify({
          type: 'post',
          uri: `at://${id}`,
          network: 'bluesky',
          author,
          text,
          langs: ['en'],
          createdAt,
          observedAt: createdAt,
        }),
      );
    const file = join(folder, 'posts.ndjson');
    writeFileSync(file, `${posts.join('\n')}\n`);
    const out = execFileSync(process.execPath, [OUTCRY, 'replay', '--posts', file], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const changes = out
      .split('\n')
      .filter((line) => line !== '')
      .map((line): { episode: string; severity: string } => JSON.parse(line));
    const by = (severity: string) =>
      new Set(changes.filter((one) => one.severity === severity).map(({ episode }) => episode)).size;
    say(
      `spotify-support-2017-10 through replay: ${posts.length} posts, ${by('page')} pages, ${by('notify')} notifies, ${by('watch')} watches\n`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
