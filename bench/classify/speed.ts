import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalogue } from '../../src/catalog/load.ts';
import type { Example } from '../../src/classify/train/expand.ts';
import { matchPost } from '../../src/match/match-post.ts';
import { buildMatcher } from '../../src/match/matcher.ts';
import { say, table } from './report.ts';
import { naturalBayes } from './rivals.ts';

/** What `speed-child.mjs` measured: posts a second of processor time, and times of hostile posts in milliseconds. */
type Measured = {
  readonly rates: ReadonlyArray<{ readonly name: string; readonly perSecond: number }>;
  readonly flatness: number;
  readonly hostile: { readonly shapes: number; readonly posts: number; readonly ms: readonly [number, number, number] };
};

const MOST_POSTS = 8_000;
const RIVAL_POSTS = 100;
const CHILD = new URL('speed-child.mjs', import.meta.url).pathname;
const BUILT = new URL('../../dist/src/classify/judge.js', import.meta.url).pathname;

/**
 * How fast posts are matched and labelled on one core. The compiled program is measured, in a process of its own: what
 * runs TypeScript as it stands slows it down.
 */
export function speed(examples: readonly Example[], written: readonly Example[]): void {
  say('### Speed, one core, processor time\n');
  if (!existsSync(BUILT)) {
    say('left out: nothing built (npm run build)\n');
    return;
  }
  const matcher = buildMatcher(loadCatalogue());
  const posts = samplePosts(examples, (post) => matchPost(matcher, post).length > 0);
  const bare = samplePosts(examples, (post) => matchPost(matcher, post).length === 0);
  const measured = measure(posts, bare);
  const natural = naturalRate(written, posts);
  const labelled = measured.rates.find(({ name }) => name === 'label')!.perSecond;
  table(
    [`${posts.length} posts that name a product`, 'posts/s'],
    [...measured.rates, { name: "natural's Bayes", perSecond: natural }].map(({ name, perSecond }) => [
      name,
      Math.round(perSecond).toLocaleString('en'),
    ]),
  );
  say(
    `label is ${(labelled / natural).toFixed(0)} times as fast as natural's Bayes; with 10,000 products match + label`,
  );
  say(`takes ${measured.flatness.toFixed(2)} times as long as with the bundled ones\n`);
  const { shapes, posts: runs, ms } = measured.hostile;
  table(
    [`match + label, hostile posts (${shapes} shapes, ${runs} posts)`, 'ms'],
    ['p50', 'p99', 'p99.9'].map((name, index) => [name, ms[index]!.toFixed(3)]),
  );
}

type Post = { readonly text: string; readonly langs: readonly string[] };

/** Written posts of one kind, evenly chosen. */
function samplePosts(examples: readonly Example[], isWanted: (post: Post) => boolean): Post[] {
  const wanted = examples
    .filter(({ origin, spans }) => (origin === 'written' || origin === 'template') && spans[0]!.length > 0)
    .map(({ text, lang }) => ({ text, langs: [lang] }))
    .filter(isWanted);
  const step = Math.max(1, Math.ceil(wanted.length / MOST_POSTS));
  return wanted.filter((_, index) => index % step === 0);
}

function measure(named: readonly Post[], bare: readonly Post[]): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'outcry-speed-'));
  try {
    const [given, found] = [join(folder, 'posts.json'), join(folder, 'measured.json')];
    writeFileSync(given, JSON.stringify({ named, bare }));
    execFileSync(process.execPath, [CHILD, given, found], { stdio: ['ignore', 'inherit', 'inherit'] });
    return JSON.parse(readFileSync(found, 'utf8')) as Measured;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Posts a second of natural's Bayes on a sample; it is plain JavaScript either way. */
function naturalRate(written: readonly Example[], posts: readonly Post[]): number {
  const rival = naturalBayes(written);
  const step = Math.max(1, Math.floor(posts.length / RIVAL_POSTS));
  const sample = posts.filter((_, index) => index % step === 0);
  for (const { text } of sample.slice(0, 10)) rival.says(text);
  const before = process.cpuUsage();
  for (const { text } of sample) rival.says(text);
  const { user, system } = process.cpuUsage(before);
  return sample.length / ((user + system) / 1e6);
}
