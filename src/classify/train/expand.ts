import { hashText } from '../hash.ts';
import type { Label } from '../label.ts';
import { type Corpus, CorpusError, type Row } from './corpus.ts';
import { neutralExamples } from './neutral.ts';
import { pick, randomFrom } from './random.ts';

/** A post for training: its text, the products named in it with their places, and a label for each. */
export type Example = {
  readonly text: string;
  readonly lang: string;
  readonly group: string;
  /** Spans by product; one empty list: the post is about a product it does not name. */
  readonly spans: ReadonlyArray<ReadonlyArray<readonly [number, number]>>;
  readonly products: readonly string[];
  readonly labels: readonly Label[];
};

const COPIES = 10;
const SLOT = /\{([^{}]*)\}/g;

/** Every row as examples: posts as they stand, templates filled several times, and both once more without their names marked. */
export function expandCorpus({ rows, names, neutral }: Corpus): Example[] {
  const nouns = new Map(neutral.map((words) => [words.lang, words.content]));
  const examples: Example[] = neutral.flatMap((words) => neutralExamples(words, names));
  for (const row of rows) {
    const random = randomFrom(hashText(row.text, 99));
    const texts = row.isTemplate ? fill(row, names, nouns.get(row.lang) ?? [], random) : [row.text];
    texts.forEach((text, index) => {
      const example = marked(text, row);
      examples.push(example);
      const single = example.labels.length === 1 && example.spans[0]!.length > 0;
      if (single && (!row.isTemplate || index % 2 === 0)) examples.push(unmarked(text, row, names, random));
    });
  }
  return examples;
}

function fill(row: Row, names: readonly string[], nouns: readonly string[], random: () => number): string[] {
  const made = new Set<string>();
  for (let turn = 0; turn < COPIES * 2 && made.size < COPIES; turn++) {
    const products = new Map<string, string>();
    const resolve = (_: string, slot: string) => {
      if (slot === 'noun') return pick(nouns, random);
      if (!/^[PQR]$/.test(slot)) return pick(slot.split('|'), random);
      let name = products.get(slot);
      while (name === undefined || (!products.has(slot) && [...products.values()].includes(name)))
        name = pick(names, random);
      products.set(slot, name);
      return `[[${name}]]`;
    };
    // Slots may hold slots: the innermost are filled first.
    let text = row.text;
    while (text.includes('{')) text = text.replace(SLOT, resolve);
    made.add(rough(text, random));
  }
  return [...made];
}

/** People drop capitals and full stops, and shout. */
function rough(text: string, random: () => number): string {
  const roll = random();
  let out = text;
  if (roll < 0.3) out = out.toLowerCase();
  if (roll > 0.96) out = out.toUpperCase();
  if (random() < 0.4) out = out.replace(/[.。]+$/, '');
  return out;
}

const MARK = /\[\[([^\]]+)\]\]/g;

function marked(text: string, row: Row): Example {
  const products: string[] = [];
  const spans: [number, number][][] = [];
  let plain = '';
  let last = 0;
  for (const found of text.matchAll(MARK)) {
    plain += text.slice(last, found.index);
    const name = found[1]!;
    const id = name.toLowerCase();
    let at = products.indexOf(id);
    if (at < 0) at = products.push(id) - 1;
    const list = spans[at] ?? [];
    list.push([plain.length, plain.length + name.length]);
    spans[at] = list;
    plain += name;
    last = found.index + found[0].length;
  }
  plain += text.slice(last);
  if (spans.length === 0) {
    spans.push([]);
    products.push('*');
  }
  if (spans.length !== row.labels.length) {
    throw new CorpusError(`${row.group}: ${row.labels.length} labels for ${spans.length} products`);
  }
  return { text: plain, lang: row.lang, group: row.group, spans, products, labels: row.labels };
}

function unmarked(text: string, row: Row, names: readonly string[], random: () => number): Example {
  const handle = random() < 0.25;
  const name = pick(names, random);
  const shown = handle
    ? `@${name.replace(/[^A-Za-z0-9]/g, '')}${pick(['', 'Help', 'Support', 'Cares'], random)}`
    : name;
  const plain = text.replace(MARK, shown);
  return { text: plain, lang: row.lang, group: row.group, spans: [[]], products: ['*'], labels: row.labels };
}
