import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../root.ts';
import { LABELS, type Label, SIGNAL_LABELS, SYMPTOMS, type Symptom } from '../label.ts';

/** One line of the corpus as written: a post, or a template with slots. */
export type Row = {
  readonly lang: string;
  /** One for each product marked, in order of first appearance; one for a post that marks none. */
  readonly labels: readonly Label[];
  /** What fails, by label; null where it is not said. */
  readonly symptoms: ReadonlyArray<Symptom | null>;
  readonly text: string;
  readonly isTemplate: boolean;
  /** File and line. */
  readonly at: string;
};

export class CorpusError extends Error {
  override name = 'CorpusError';
}

/** The folder of the committed corpus. */
export function corpusFolder(): string {
  return join(packageRoot(), 'src/classify/corpus');
}

/** The corpus files by name, in an order that does not depend on the machine. */
export function corpusFiles(folder: string = corpusFolder()): { name: string; content: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv') || name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, content: readFileSync(join(folder, name), 'utf8') }));
}

const KINDS = ['posts', 'ordinary', 'titles', 'templates'];

/**
 * Rows of `posts.*.tsv`, `ordinary.*.tsv`, `titles.*.tsv` and `templates.*.tsv`: labels, tab, text. One label for each product marked
 * `[[…]]` in order of first appearance, or one label for a post that names none; a symptom may follow after a slash.
 * Throws `CorpusError` naming file and line.
 */
export function parseRows(name: string, content: string): Row[] {
  const [kind, lang] = name.split('.');
  if (kind === undefined || lang === undefined || !KINDS.includes(kind)) {
    throw new CorpusError(`${name}: expected a name such as posts.en.tsv (${KINDS.join(', ')})`);
  }
  const rows: Row[] = [];
  content.split('\n').forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const at = `${name}:${index + 1}`;
    const [labels, text] = line.split('\t');
    if (labels === undefined || text === undefined) throw new CorpusError(`${at}: expected labels, tab, text`);
    const parsed = labels.split(',').map((label) => parseLabel(label, at));
    rows.push({
      lang,
      labels: parsed.map(({ label }) => label),
      symptoms: parsed.map(({ symptom }) => symptom),
      text: text.trim().replaceAll(' ⏎ ', '\n'),
      isTemplate: kind === 'templates',
      at,
    });
  });
  return rows;
}

function parseLabel(written: string, at: string): { label: Label; symptom: Symptom | null } {
  const [name, of] = written.split('/');
  const label = LABELS.find((known) => known === name);
  if (label === undefined) throw new CorpusError(`${at}: unknown label in "${written}"`);
  if (of === undefined) return { label, symptom: null };
  const symptom = SYMPTOMS.find((known) => known === of);
  const isSignal = SIGNAL_LABELS.some((signal) => signal === label);
  if (symptom === undefined || !isSignal) throw new CorpusError(`${at}: unknown symptom in "${written}"`);
  return { label, symptom };
}

/** Ordinary words of a language: content words, function words, openers of questions, words of failure in senses that mean none. */
export type Neutral = {
  readonly lang: string;
  readonly content: readonly string[];
  readonly small: readonly string[];
  readonly asking: readonly string[];
  readonly hard: readonly string[];
};

export type Corpus = {
  readonly rows: readonly Row[];
  readonly names: readonly string[];
  readonly neutral: readonly Neutral[];
};

/** `neutral.<lang>.txt`: four lines of words: content, function, question openers (phrases between `|`), words of failure. */
function parseNeutral(name: string, text: string): Neutral {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const [content, small, asking, hard] = lines.map((line) =>
    line.split(line.includes('|') ? '|' : /\s+/).map((word) => word.trim()),
  );
  if (content === undefined || small === undefined || asking === undefined || hard === undefined) {
    throw new CorpusError(
      `${name}: expected lines of content words, function words, question openers, words of failure`,
    );
  }
  return { lang: name.split('.')[1]!, content, small, asking, hard };
}

/** All rows, the product names that fill slots. */
export function readCorpus(folder: string = corpusFolder()): Corpus {
  const rows: Row[] = [];
  let names: string[] = [];
  const neutral: Neutral[] = [];
  for (const { name, content } of corpusFiles(folder)) {
    if (name === 'products.txt')
      names = content
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    else if (name.startsWith('neutral.')) neutral.push(parseNeutral(name, content));
    else rows.push(...parseRows(name, content));
  }
  return { rows, names, neutral };
}
