import { readFileSync } from 'node:fs';
import { loadCatalogue } from '../../src/catalog/load.ts';
import { matchPost } from '../../src/match/match-post.ts';
import { buildMatcher } from '../../src/match/matcher.ts';
import { say, table } from './report.ts';
import { count, scoreOf, tallies } from './tally.ts';

/** Below this many posts a name's own figure says nothing. */
const ENOUGH = 20;

/** Names that are also words: whether the product is meant, on posts that nobody who wrote the matcher has read. */
export function homonyms(shown: number): void {
  const matcher = buildMatcher(loadCatalogue());
  const names = tallies();
  let left = shown;
  for (const line of readFileSync(new URL('../sets/homonyms.tsv', import.meta.url), 'utf8').split('\n')) {
    const [meant, product, text] = line.split('\t');
    if (product === undefined || text === undefined) continue;
    const said = matchPost(matcher, { text }).some((mention) => mention.product === product);
    count(names.of('all'), meant === 'yes', said);
    count(names.of(product), meant === 'yes', said);
    if (said !== (meant === 'yes') && left-- > 0) console.log(`  ${meant} ${product} | ${text}`);
  }
  say('### Names that are also words (accuracy; names of fewer than 20 posts count under all)\n');
  const rows = names.all().map(([name, tally]) => ({ name, ...scoreOf(tally) }));
  table(
    ['', 'n', 'accuracy'],
    rows.filter(({ n }) => n >= ENOUGH).map(({ name, n, accuracy }) => [name, String(n), accuracy.toFixed(3)]),
  );
}
