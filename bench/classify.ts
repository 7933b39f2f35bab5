import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { IS_SIGNAL, signalOf, softmax } from '../src/classify/calibrate.ts';
import { judge, judgePost } from '../src/classify/judge.ts';
import { LABELS, type Label } from '../src/classify/label.ts';
import { loadModel, modelPath } from '../src/classify/load-model.ts';
import type { Model } from '../src/classify/model.ts';
import { readCorpus } from '../src/classify/train/corpus.ts';
import { expandCorpus } from '../src/classify/train/expand.ts';
import { fitCalibration, type HeldOut, heldOut } from '../src/classify/train/fit.ts';
import { knownWords, mentionsOf, samplesOf } from '../src/classify/train/samples.ts';
import type { Mention } from '../src/match/mention.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/data' }, show: { type: 'string', default: '0' } },
});
const shown = Number(values.show);
const UNNAMED: Mention = {
  product: '*',
  confidence: 1,
  why: 'taken for every post',
  alias: '*',
  component: null,
  spans: [],
};

type Tally = { hit: number; miss: number; wrong: number; quiet: number };
const tally = (): Tally => ({ hit: 0, miss: 0, wrong: 0, quiet: 0 });

function count(into: Tally, truth: boolean, said: boolean): void {
  if (truth && said) into.hit++;
  if (truth && !said) into.miss++;
  if (!truth && said) into.wrong++;
  if (!truth && !said) into.quiet++;
}

function line(name: string, { hit, miss, wrong, quiet }: Tally): void {
  const precision = hit / Math.max(1, hit + wrong);
  const recall = hit / Math.max(1, hit + miss);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  const total = hit + miss + wrong + quiet;
  console.log(
    `${name.padEnd(34)} n ${String(total).padStart(6)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`,
  );
}

function ownCorpus(): void {
  const corpus = readCorpus();
  const { rows } = corpus;
  const examples = expandCorpus(corpus);
  const samples = samplesOf(examples, knownWords(examples));
  const judged = heldOut(samples, 5);
  const calibration = fitCalibration(judged);
  const signal = (one: HeldOut) => signalOf(softmax(one.logits, calibration.temperature), calibration);
  const byLanguage = new Map<string, Tally>();
  const byLabel = new Map<string, Tally>();
  const several = tally();
  let right = 0;
  const bins = Array.from({ length: 10 }, () => ({ n: 0, p: 0, y: 0 }));
  for (const one of judged) {
    const p = signal(one);
    const truth = IS_SIGNAL[one.sample.label]!;
    const tallyFor = byLanguage.get(one.sample.lang) ?? tally();
    byLanguage.set(one.sample.lang, tallyFor);
    count(tallyFor, truth, p >= 0.5);
    const chosen = one.logits.indexOf(Math.max(...one.logits));
    if (chosen === one.sample.label) right++;
    for (const index of new Set([chosen, one.sample.label])) {
      const label = LABELS[index]!;
      const labelTally = byLabel.get(label) ?? tally();
      byLabel.set(label, labelTally);
      count(labelTally, one.sample.label === index, chosen === index);
    }
    if (examples[one.sample.example]!.labels.length > 1) count(several, truth, p >= 0.5);
    const bin = bins[Math.min(9, Math.floor(p * 10))]!;
    bin.n++;
    bin.p += p;
    bin.y += truth ? 1 : 0;
  }
  console.log(
    `\nown corpus, held out by group: ${rows.length} rows, ${examples.length} posts, ${samples.length} mentions`,
  );
  for (const [language, one] of byLanguage) line(`signal ${language}`, one);
  for (const [label, one] of byLabel) line(`label ${label}`, one);
  line('posts with several products', several);
  const correct = several.hit + several.quiet;
  const total = correct + several.miss + several.wrong;
  console.log(
    `per-mention targeting: ${(correct / total).toFixed(3)} of ${total}; label accuracy ${(right / judged.length).toFixed(3)}`,
  );
  const ece = bins.reduce((sum, bin) => sum + Math.abs(bin.p - bin.y), 0) / judged.length;
  console.log(`calibration error of the signal (ECE, 10 bins): ${ece.toFixed(4)}`);
}

type Line = { id: string; text: string; label?: string };

function readLines(path: string): Line[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((text) => text !== '')
    .map((text): Line => JSON.parse(text));
}

function judgeUnnamed(model: Model, text: string): { label: Label; signal: number; reasons: readonly string[] } {
  return judge(model, { text, langs: ['en'], kind: 'post', bot: false }, UNNAMED, [UNNAMED]);
}

function labelled(model: Model, name: string, lines: readonly Line[]): void {
  const total = tally();
  let left = shown;
  for (const one of lines) {
    if (one.label === 'ambiguous' || one.label === 'past') continue;
    const judgement = judgeUnnamed(model, one.text);
    const truth = one.label === 'outage';
    const said = judgement.signal >= 0.5;
    count(total, truth, said);
    if (truth !== said && left-- > 0) {
      console.log(
        `  ${truth ? 'missed' : 'false '} ${judgement.signal.toFixed(2)} ${judgement.label} | ${one.text.slice(0, 110)} | ${judgement.reasons.join('; ')}`,
      );
    }
  }
  line(name, total);
}

function unlabelled(model: Model, name: string, lines: readonly Line[]): void {
  let signals = 0;
  let left = shown;
  for (const one of lines) {
    const judgement = judgeUnnamed(model, one.text);
    if (judgement.signal < 0.5) continue;
    signals++;
    if (left-- > 0)
      console.log(
        `  ${judgement.signal.toFixed(2)} ${judgement.label} | ${one.text.slice(0, 130)} | ${judgement.reasons.join('; ')}`,
      );
  }
  console.log(
    `${name.padEnd(34)} n ${String(lines.length).padStart(6)}  signals ${signals} (${((100 * signals) / lines.length).toFixed(2)} %)`,
  );
}

function realPosts(model: Model, folder: string): void {
  if (!existsSync(folder)) {
    console.log(`\nno data at ${folder}: real posts left out (name the folder with --data)`);
    return;
  }
  console.log(`\nreal posts in ${folder}, each taken as being about a product it does not name`);
  const at = (name: string) => readLines(join(folder, name));
  labelled(model, 'hn-titles-2020-2021, read one by one', at('labelled/hn-titles-2020-2021.jsonl'));
  const titles = [...at('labelled/hn-titles-2020-2021.jsonl'), ...at('labelled/hn-titles-2020-2021-background.jsonl')];
  labelled(model, 'hn-titles-2020-2021 + background', titles);
  labelled(model, 'airline-tweets-2015', at('labelled/airline-tweets-2015.jsonl'));
  unlabelled(model, 'spotify-support-2017-10', at('unlabelled/spotify-support-2017-10.jsonl'));
}

function speed(model: Model): void {
  const posts = expandCorpus(readCorpus())
    .filter((example) => example.products[0] !== '*')
    .map((example) => ({
      post: { text: example.text, langs: [example.lang], kind: 'post' as const, bot: false },
      mentions: mentionsOf(example),
    }));
  const run = () => {
    let mentions = 0;
    for (const one of posts) mentions += judgePost(model, one.post, one.mentions).length;
    return mentions;
  };
  run();
  let mentions = 0;
  // Processor time, so that what else runs on the machine does not count.
  const before = process.cpuUsage();
  const start = performance.now();
  while (performance.now() - start < 2_000) mentions += run();
  const used = process.cpuUsage(before);
  const seconds = (used.user + used.system) / 1e6;
  console.log(
    `\nspeed: ${Math.round(mentions / seconds)} mentions/s on ${posts.length} posts of the corpus, per second of processor time`,
  );
}

const start = performance.now();
const model = loadModel();
console.log(`model ${modelPath()}: loaded in ${(performance.now() - start).toFixed(0)} ms`);
ownCorpus();
realPosts(model, values.data);
speed(model);
