import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalogue } from '../../src/catalog/load.ts';
import { explainPost } from '../../src/classify/judge.ts';
import type { Explained } from '../../src/classify/label.ts';
import type { Model } from '../../src/classify/model.ts';
import { ANY_PRODUCT, takeAsAbout } from '../../src/match/about.ts';
import { matchPost } from '../../src/match/match-post.ts';
import { buildMatcher } from '../../src/match/matcher.ts';
import type { Mention } from '../../src/match/mention.ts';
import { SCORE_HEAD, say, scoreRow, table } from './report.ts';
import type { Rival } from './rivals.ts';
import { count, newTally } from './tally.ts';

type Line = { id: string; text: string; label?: string };

const SETS: ReadonlyArray<{ name: string; files: readonly string[]; catalogue?: string }> = [
  { name: 'hn-titles-2020-2021, read one by one', files: ['hn-titles-2020-2021'] },
  { name: 'hn-titles-2020-2021 + background', files: ['hn-titles-2020-2021', 'hn-titles-2020-2021-background'] },
  { name: 'hn-titles-2015, read one by one', files: ['hn-titles-2015'] },
  { name: 'airline-tweets-2015', files: ['airline-tweets-2015'] },
  {
    name: 'airline-tweets-2015, airlines in the catalogue',
    files: ['airline-tweets-2015'],
    catalogue: 'airlines.yaml',
  },
];

const readLines = (path: string): Line[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((text) => text !== '')
    .map((text): Line => JSON.parse(text));

type Again = { outage: ReadonlySet<string>; unsure: ReadonlySet<string> };

/** What a blind reader made of posts whose label is only assumed, by data set; see the file. */
function readAgain(): ReadonlyMap<string, Again> {
  const path = new URL('../sets/read-again.json', import.meta.url);
  const {
    outage,
    unsure,
  }: Record<'outage' | 'unsure', Record<string, string[]>> = JSON.parse(readFileSync(path, 'utf8'));
  return new Map(
    Object.keys(outage).map((name) => [name, { outage: new Set(outage[name]), unsure: new Set(unsure[name]) }]),
  );
}

/** Real posts: titles and tweets that nobody here wrote. `shown`: how many mistakes of each set to print. */
export function realPosts(model: Model, folder: string, rivals: readonly Rival[], shown: number): void {
  say(`### Real posts\n`);
  if (!existsSync(folder)) {
    say(`left out: no data at ${folder} (name the folder with --data)\n`);
    return;
  }
  const again = readAgain();
  const rows: string[][] = [];
  for (const { name, files, catalogue } of SETS) {
    const judgeLine = catalogue === undefined ? judgeUnnamed(model) : judgeAddressed(model, catalogue);
    const ours = newTally();
    const reread = newTally();
    const others = rivals.map((rival) => ({ rival, tally: newTally() }));
    let left = shown;
    for (const file of files) {
      for (const line of readLines(join(folder, 'labelled', `${file}.jsonl`))) {
        if (line.label === 'ambiguous' || line.label === 'past') continue;
        const truth = line.label === 'outage';
        const { signal, label, reasons } = judgeLine(line.text);
        const said = signal >= 0.5;
        count(ours, truth, said);
        const second = again.get(file);
        if (!second?.unsure.has(line.id)) count(reread, truth || second?.outage.has(line.id) === true, said);
        for (const { rival, tally } of others) count(tally, truth, rival.says(line.text));
        if (truth !== said && left-- > 0) {
          const kind = truth ? 'missed' : 'false ';
          console.log(
            `  ${kind} ${signal.toFixed(2)} ${label} ${line.id} | ${line.text.slice(0, 160)} | ${reasons.join('; ')}`,
          );
        }
      }
    }
    rows.push(scoreRow(name, ours));
    if (files.some((file) => again.has(file))) rows.push(scoreRow('— as read again, unsure left out', reread));
    if (catalogue === undefined) for (const { rival, tally } of others) rows.push(scoreRow(`— ${rival.name}`, tally));
  }
  table(SCORE_HEAD, rows);
  signals(model, join(folder, 'unlabelled', 'spotify-support-2017-10.jsonl'));
}

type JudgeLine = (text: string) => Explained;

/** Judges as `outcry classify --product '*'` does. */
function judgeUnnamed(model: Model): JudgeLine {
  const matcher = buildMatcher(loadCatalogue());
  return (text) => judgeAbout(model, text, matchPost(matcher, { text }), ANY_PRODUCT);
}

/** Judges for the product of the catalogue that the post is addressed to, else as above. */
function judgeAddressed(model: Model, catalogue: string): JudgeLine {
  const files = [new URL(`../sets/${catalogue}`, import.meta.url).pathname];
  const matcher = buildMatcher(loadCatalogue({ files }));
  return (text) => {
    const found = matchPost(matcher, { text });
    const addressed = found.find(({ alias }) => text.toLowerCase().includes(`@${alias.toLowerCase()}`));
    return judgeAbout(model, text, found, addressed?.product ?? ANY_PRODUCT);
  };
}

function judgeAbout(model: Model, text: string, found: readonly Mention[], product: string): Explained {
  const { mentions, own } = takeAsAbout(found, product);
  return explainPost(model, { text, langs: [], kind: 'post', bot: false }, mentions)[own]!;
}

function signals(model: Model, path: string): void {
  const lines = readLines(path);
  const judgeLine = judgeUnnamed(model);
  const found = lines.filter(({ text }) => judgeLine(text).signal >= 0.5).length;
  say(
    `spotify-support-2017-10: ${found} of ${lines.length} posts are signals (${((100 * found) / lines.length).toFixed(2)} %)\n`,
  );
}
