import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalog/load.ts';
import { LABELS, type Label } from '../../src/classify/label.ts';
import { CorpusError, parseRows, readCorpus } from '../../src/classify/train/corpus.ts';
import { type Example, expandCorpus, markedExample } from '../../src/classify/train/expand.ts';
import { foldOf } from '../../src/classify/train/fit.ts';
import { groupRows } from '../../src/classify/train/groups.ts';
import { mute } from '../../src/classify/train/mute.ts';
import { readOwnPosts } from '../../src/classify/train/own-posts.ts';
import { buildMatcher } from '../../src/match/matcher.ts';

const folder = mkdtempSync(join(tmpdir(), 'outcry-corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));
const rowsOf = (...lines: string[]) => parseRows('posts.en.tsv', lines.join('\n'));
const exampleOf = (line: string): Example => markedExample(rowsOf(line)[0]!);
const corpus = readCorpus();

describe('the committed corpus', () => {
  it('holds thousands of posts of every language, each label in number', () => {
    const written = corpus.rows.filter((row) => !row.isTemplate);
    const languages = new Map<string, Map<Label, number>>();
    for (const { lang, labels } of written) {
      const counts = languages.get(lang) ?? new Map<Label, number>();
      languages.set(lang, counts);
      for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
    }
    expect(written.length).toBeGreaterThan(10_000);
    expect([...languages.keys()].sort()).toEqual('de en es fr id it ja ko nl pl pt tr'.split(' '));
    for (const counts of languages.values()) for (const label of LABELS) expect(counts.get(label)).toBeGreaterThan(40);
  });

  it('labels every product that a post marks', () => {
    expect(() => expandCorpus({ ...corpus, neutral: [] })).not.toThrow();
  });
});

describe('a row of the corpus', () => {
  it('gives a label and a symptom to each product in order of first appearance', () => {
    const [row] = rowsOf('report/login,other\t[[Slack]] locks me out, [[Zoom]] is fine, [[Slack]] is not');
    expect(row).toMatchObject({ labels: ['report', 'other'], symptoms: ['login', null] });
    expect(markedExample(row!)).toMatchObject({
      text: 'Slack locks me out, Zoom is fine, Slack is not',
      products: ['slack', 'zoom'],
      spans: [
        [
          [0, 5],
          [34, 39],
        ],
        [[20, 24]],
      ],
    });
  });

  it.each([
    ['complaint/login\tx', 'posts.en.tsv:1: unknown symptom in "complaint/login"'],
    ['report/lost\tx', 'posts.en.tsv:1: unknown symptom in "report/lost"'],
  ])('is refused with file and line: %j', (line, problem) => {
    expect(() => rowsOf(line)).toThrow(new CorpusError(problem));
  });

  it('breaks its line where it says so', () => {
    expect(exampleOf('report\t[[Slack]] is down ⏎ again').text).toBe('Slack is down\nagain');
  });
});

describe('near-copies', () => {
  it('share a group whatever product they name', () => {
    const groups = groupRows(
      rowsOf(
        'report\tmy whole office cannot open [[Slack]] since nine this morning',
        'report\tmy whole office cannot open [[Zoom]] since nine this morning!',
        'report\tthe card machine at the bakery says no, thanks [[Stripe]]',
      ),
    );
    expect(groups[0]).toBe(groups[1]);
    expect(groups[2]).not.toBe(groups[0]);
  });

  it('and posts of one product are judged by the same fold', () => {
    const one = exampleOf('report\t[[Slack]] is down');
    const two = exampleOf('other\tI like [[SLACK]]');
    expect(foldOf(one, 5)).toBe(foldOf(two, 5));
  });
});

describe('a signal without its words of failure', () => {
  const words = ['lunch', 'garden'];

  it('becomes a post that reports nothing, names where they were', () => {
    const muted = mute(exampleOf('question/errors\tanyone else getting errors from [[Slack]] now?'), words)!;
    expect(muted.labels).toEqual(['other']);
    expect(muted.text).toMatch(/^anyone else getting (?:lunch|garden) from Slack now\?$/);
    const [[from, to]] = muted.spans[0] as [[number, number]];
    expect(muted.text.slice(from, to)).toBe('Slack');
  });

  it('is not made of a post that speaks of failure in no word of its own', () => {
    expect(mute(exampleOf('report\t[[Slack]] went for a walk and took my files'), words)).toBeNull();
  });
});

describe("a user's own labelled posts", () => {
  const matcher = buildMatcher(loadCatalogue());
  const read = (...lines: string[]) => {
    const path = join(folder, 'own.ndjson');
    writeFileSync(path, lines.join('\n'));
    return readOwnPosts(path, matcher);
  };

  it('become examples, products found by the catalogue where no span is given', () => {
    const [example] = read(
      JSON.stringify({ text: 'ugh, ChatGPT again', mentions: [{ product: 'chatgpt', label: 'report' }] }),
    );
    expect(example).toMatchObject({ labels: ['report'], products: ['chatgpt'], spans: [[[5, 12]]] });
  });

  it('that name the product nowhere are about one that is not named', () => {
    const [example] = read(JSON.stringify({ text: 'down again', mentions: [{ product: '*', label: 'report' }] }));
    expect(example).toMatchObject({ products: ['*'], spans: [[]] });
  });

  it.each([
    ['{', /own\.ndjson:1: not JSON/],
    ['{"text":"x","mentions":[]}', /own\.ndjson:1: /],
    ['{"text":"slak down","mentions":[{"product":"slak","label":"report"}]}', /the catalogue has no product "slak"/],
    ['{"text":"x","mentions":[{"product":"a","label":"repport"}]}', /own\.ndjson:1: .*label/s],
    ['{"text":"x","mentions":[{"product":"a","label":"report","spans":[[0,9]]}]}', /a span of "a" lies outside/],
  ])('are refused as a whole with file and line when one is wrong: %s', (line, problem) => {
    expect(() => read(line)).toThrow(problem);
  });
});
