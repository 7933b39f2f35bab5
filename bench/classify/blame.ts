import { readFileSync } from 'node:fs';
import { IS_SIGNAL } from '../../src/classify/calibrate.ts';
import { judgePost } from '../../src/classify/judge.ts';
import { LABELS } from '../../src/classify/label.ts';
import type { Model } from '../../src/classify/model.ts';
import { readCorpus } from '../../src/classify/train/corpus.ts';
import { markedExample } from '../../src/classify/train/expand.ts';
import { mentionsOf } from '../../src/classify/train/samples.ts';
import type { Mention } from '../../src/match/mention.ts';
import { percent } from '../shared/figures.ts';
import { say, table } from './report.ts';

type Sum = { named: number; found: number; missed: number; wrong: number; invented: number; silent: number };

/** Whom posts blame: by language, of the products whose trouble has a named cause and of those that have none. */
export function blame(model: Model, shown: number): void {
  const path = new URL('../sets/blame.tsv', import.meta.url);
  const sums = new Map<string, Sum>();
  let left = shown;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [lang = '', text = ''] = line.split('\t');
    if (text === '') continue;
    const { plain, mentions, cause, free } = parse(text);
    const post = { text: plain, langs: [], kind: 'post' as const, bot: false };
    judgePost(model, post, mentions).forEach(({ signal, blames }, index) => {
      const { product } = mentions[index]!;
      const expected = product === cause || free.has(product) ? null : cause;
      for (const name of [lang, 'all']) {
        const sum = sums.get(name) ?? { named: 0, found: 0, missed: 0, wrong: 0, invented: 0, silent: 0 };
        sums.set(name, sum);
        if (expected === null) {
          sum.silent += 1;
          if (blames !== null) sum.invented += 1;
          continue;
        }
        sum.named += 1;
        if (blames === expected) sum.found += 1;
        else if (blames === null) sum.missed += 1;
        else sum.wrong += 1;
      }
      if (blames !== expected && left-- > 0) {
        console.log(`  ${lang} ${product} ${signal.toFixed(2)} said ${blames}, expected ${expected} | ${plain}`);
      }
    });
  }
  say('### Whom posts blame\n');
  table(
    ['language', 'with a named cause', 'found', 'nobody', 'another', 'without one', 'blamed somebody'],
    [...sums].map(([name, { named, found, missed, wrong, silent, invented }]) => [
      name,
      String(named),
      percent(found, named),
      String(missed),
      String(wrong),
      String(silent),
      String(invented),
    ]),
  );
  say(`${corpusLine(model)}\n`);
}

/** Of the corpus: how often the blamed and the blaming product are both labelled as failing, which a cause and its effect are. */
function corpusLine(model: Model): string {
  let blamed = 0;
  let failing = 0;
  for (const row of readCorpus().rows) {
    if (row.labels.length < 2 || row.at.startsWith('templates')) continue;
    const example = markedExample(row);
    const fails = (at: number) => at >= 0 && IS_SIGNAL[LABELS.indexOf(row.labels[at]!)] === true;
    const post = { text: example.text, langs: [], kind: 'post' as const, bot: false };
    judgePost(model, post, mentionsOf(example)).forEach(({ blames }, at) => {
      if (blames === null) return;
      blamed += 1;
      if (fails(at) && fails(example.products.indexOf(blames))) failing += 1;
    });
  }
  return `Posts of the corpus blame another product ${blamed} times; ${percent(failing, blamed)} of these are labelled as failing both.`;
}

/** `[[!X]]` is the cause, `[[~Y]]` has none. */
function parse(text: string): { plain: string; mentions: Mention[]; cause: string | null; free: Set<string> } {
  const mentions: (Mention & { spans: [number, number][] })[] = [];
  const free = new Set<string>();
  let cause: string | null = null;
  let plain = '';
  let last = 0;
  for (const found of text.matchAll(/\[\[([!~]?)([^\]]+)\]\]/g)) {
    plain += text.slice(last, found.index);
    const name = found[2]!;
    const product = name.toLowerCase();
    if (found[1] === '!') cause = product;
    if (found[1] === '~') free.add(product);
    const span: [number, number] = [plain.length, plain.length + name.length];
    const known = mentions.find((mention) => mention.product === product);
    if (known) known.spans.push(span);
    else mentions.push({ product, confidence: 1, why: 'marked', alias: name, component: null, spans: [span] });
    plain += name;
    last = found.index + found[0].length;
  }
  return { plain: plain + text.slice(last), mentions, cause, free };
}
