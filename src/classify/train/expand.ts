import { hashText } from '../hash.ts';
import { type Label, SIGNAL_LABELS, type Symptom } from '../label.ts';
import { type Corpus, CorpusError, type Row } from './corpus.ts';
import { groupRows } from './groups.ts';
import { mute } from './mute.ts';
import { neutralExamples } from './neutral.ts';
import { pick, randomFrom } from './random.ts';

/** A post for training: its text, the products named in it with their places, and a label for each. */
export type Example = {
  readonly text: string;
  readonly lang: string;
  /** File and line it was made from. */
  readonly at: string;
  /** Near-copies share it. */
  readonly group: string;
  /** `written` as in the corpus; the others are made from it. */
  readonly origin: 'written' | 'unmarked' | 'muted' | 'template' | 'neutral';
  /** Spans by product; one empty list: the post is about a product it does not name. */
  readonly spans: ReadonlyArray<ReadonlyArray<readonly [number, number]>>;
  /** Names in lower case; `*` for a product that is not named. */
  readonly products: readonly string[];
  readonly labels: readonly Label[];
  readonly symptoms: ReadonlyArray<Symptom | null>;
  /** How much it counts in training. */
  readonly weight: number;
};

const COPIES = 8;
const MUTED_COPIES = 4;
/** Posts that say what fails in plain words, so that nothing of it is left without them. */
const PLAIN = /\.(?:plain|headlines)\./;
const SLOT = /\{([^{}]*)\}/g;

/**
 * The corpus as examples: posts as they stand, templates filled several times, those of one product once more without
 * its name marked, these signals, where plain, once more without their words of failure, and sentences of ordinary words.
 */
export function expandCorpus({ rows, names, neutral }: Corpus): Example[] {
  const nouns = new Map(neutral.map((words) => [words.lang, words.content]));
  const groups = groupRows(rows);
  const examples: Example[] = neutral.flatMap((words) => neutralExamples(words, names));
  rows.forEach((row, index) => {
    const random = randomFrom(hashText(row.text, 99));
    const group = rows[groups[index]!]!.at;
    if (row.isTemplate) {
      fill(row, names, nouns.get(row.lang) ?? [], random).forEach((text, turn) => {
        const made = [marked(text, row, group, 'template')];
        if (turn % 2 === 0 && isSingle(made[0]!)) made.push(unmarked(text, row, group, names, random));
        examples.push(...made, ...(turn < MUTED_COPIES ? muted(made, nouns.get(row.lang)) : []));
      });
      return;
    }
    const made = [marked(row.text, row, group, 'written')];
    if (isSingle(made[0]!)) made.push(unmarked(row.text, row, group, names, random));
    examples.push(...made, ...(PLAIN.test(row.at) ? muted(made, nouns.get(row.lang)) : []));
  });
  return examples;
}

/**
 * Signals about a product that is not named, once more without their words of failure: there any post may be meant, and
 * that halves the false ones. Beside a name it was measured to cost more than it gives.
 */
function muted(examples: readonly Example[], ordinary: readonly string[] = []): Example[] {
  return examples
    .filter(({ labels, spans }) => spans[0]!.length === 0 && labels.every(isSignal))
    .map((example) => mute(example, ordinary))
    .filter((example) => example !== null);
}

const isSignal = (label: Label): boolean => SIGNAL_LABELS.some((signal) => signal === label);
const isSingle = ({ labels, spans }: Example): boolean => labels.length === 1 && spans[0]!.length > 0;

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
    made.add(random() < 0.6 ? rough(text, random) : text);
  }
  return [...made];
}

/** People drop capitals, full stops and apostrophes, shout, and mistype. */
function rough(text: string, random: () => number): string {
  const roll = random();
  let out = text;
  if (roll < 0.45) out = out.toLowerCase();
  else if (roll < 0.5) out = out.toUpperCase();
  if (random() < 0.5) out = out.replace(/[.。]+$/, '');
  if (random() < 0.3) out = out.replaceAll(/['’]/g, '');
  return random() < 0.4 ? mistype(out, random) : out;
}

/** Swaps two letters inside one longer word outside the marks. */
function mistype(text: string, random: () => number): string {
  const words = [...text.matchAll(/\[\[[^\]]*\]\]|\p{L}{5,}/gu)].filter(([word]) => !word.startsWith('['));
  const chosen = words[Math.floor(random() * words.length)];
  if (chosen === undefined) return text;
  const at = chosen.index + 1 + Math.floor(random() * (chosen[0].length - 3));
  return `${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}`;
}

/** A row that holds no slots, as it stands. */
export const markedExample = (row: Row): Example => marked(row.text, row, row.at, 'written');

/** Files that stand for the mass of posts, in which nothing fails: among real posts these are far more than in the corpus. */
const MASS = /^(?:titles|ordinary)\./;
const weightOf = ({ at }: Row): number => (MASS.test(at) ? 3 : 1);

const MARK = /\[\[([^\]]+)\]\]/g;

function marked(text: string, row: Row, group: string, origin: Example['origin']): Example {
  const products: string[] = [];
  const spans: [number, number][][] = [];
  let plain = '';
  let last = 0;
  for (const found of text.matchAll(MARK)) {
    plain += text.slice(last, found.index);
    const name = found[1]!;
    // A handle or tag is the product too.
    const id = name.toLowerCase().replace(/^[@#]/, '');
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
  const { labels, symptoms, lang } = row;
  if (spans.length !== labels.length) {
    throw new CorpusError(`${row.at}: ${labels.length} labels for ${spans.length} products`);
  }
  return { text: plain, lang, at: row.at, group, origin, spans, products, labels, symptoms, weight: weightOf(row) };
}

/** The post with another name, or its own, which nothing marks. */
function unmarked(text: string, row: Row, group: string, names: readonly string[], random: () => number): Example {
  const roll = random();
  const other = pick(names, random);
  const handle = `@${other.replace(/[^A-Za-z0-9]/g, '')}${pick(['', 'Help', 'Support', 'Cares'], random)}`;
  const { lang, labels, symptoms } = row;
  const plain = text.replace(MARK, (_, own: string) => (roll < 0.4 ? own : roll < 0.75 ? other : handle));
  return {
    text: plain,
    lang,
    at: row.at,
    group,
    origin: 'unmarked',
    spans: [[]],
    products: ['*'],
    labels,
    symptoms,
    weight: weightOf(row),
  };
}
