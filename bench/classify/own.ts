import { IS_SIGNAL, signalOf, softmax } from '../../src/classify/calibrate.ts';
import { LABELS } from '../../src/classify/label.ts';
import { LABEL_COUNT } from '../../src/classify/model.ts';
import { calibrate, sideOf } from '../../src/classify/train/build.ts';
import type { Example } from '../../src/classify/train/expand.ts';
import { foldOf, heldOut } from '../../src/classify/train/fit.ts';
import { knownWords, samplesOf } from '../../src/classify/train/samples.ts';
import { SCORE_HEAD, say, scoreRow, table } from './report.ts';
import { naturalBayes, naturalLogistic, type Rival, RULES } from './rivals.ts';
import { calibrationError, count, type Tally, tallies } from './tally.ts';

const FOLDS = 5;

/** The corpus judged by models that met neither a post's product nor its near-copies. */
export function ownCorpus(examples: readonly Example[]): void {
  const named = examples.filter((example) => sideOf(example) === 'named');
  const samples = samplesOf(named, knownWords(named));
  const judged = heldOut(named, samples, FOLDS, LABEL_COUNT);
  // Each fold is calibrated on the others: no figure is fitted on what it judges.
  const calibrations = Array.from({ length: FOLDS }, (_, fold) =>
    calibrate(
      judged.filter((one) => one.fold !== fold),
      'named',
    ),
  );
  const languages = tallies();
  const labels = tallies();
  const files = tallies();
  const points: { p: number; truth: boolean }[] = [];
  let right = 0;
  for (const { sample, logits, fold } of judged) {
    const example = named[sample.example]!;
    const { temperature, ...platt } = calibrations[fold]!;
    const p = signalOf(softmax(logits, temperature), platt);
    const truth = IS_SIGNAL[sample.label]!;
    points.push({ p, truth });
    count(languages.of(example.lang), truth, p >= 0.5);
    count(languages.of('all'), truth, p >= 0.5);
    count(files.of(example.at.replace(/\.tsv:.*/, '')), truth, p >= 0.5);
    const chosen = logits.indexOf(Math.max(...logits));
    if (chosen === sample.label) right++;
    for (const index of new Set([chosen, sample.label]))
      count(labels.of(LABELS[index]!), sample.label === index, chosen === index);
  }
  say(`### Own corpus, held out by product and by near-copies (${FOLDS} folds): ${judged.length} mentions\n`);
  const rows = languages.all().map(([lang, tally]) => scoreRow(`signal ${lang}`, tally));
  table(SCORE_HEAD, [...rows, ...labels.all().map(([label, tally]) => scoreRow(`label ${label}`, tally))]);
  table(
    [...SCORE_HEAD, 'false signals'],
    files.all().map(([file, tally]) => fileRow(file, tally)),
  );
  say(
    `label accuracy ${(right / judged.length).toFixed(3)}; calibration error of the signal (ECE, 10 bins) ${calibrationError(points).toFixed(4)}\n`,
  );
  rivals(named);
}

/** Of files in which nothing fails only the share of false signals tells something. */
function fileRow(file: string, tally: Tally): string[] {
  const { hit, miss, wrong, quiet } = tally;
  const row = hit + miss > 0 ? scoreRow(file, tally) : [file, String(wrong + quiet), '', '', ''];
  return [...row, (wrong / Math.max(1, wrong + quiet)).toFixed(3)];
}

/** Posts on which the slow rivals are judged. */
const MOST = 1_500;

/** The rivals on the first fold; they see whole posts, so posts of one product. */
function rivals(named: readonly Example[]): void {
  const posts = named.filter(({ origin, labels }) => origin === 'written' && labels.length === 1);
  const found = tallies();
  const tested = posts.filter((post) => foldOf(post, FOLDS) === 0);
  const groups = new Set(tested.map(({ group }) => group));
  const free = posts.filter((post) => foldOf(post, FOLDS) !== 0 && !groups.has(post.group));
  const all: Rival[] = [...RULES, naturalBayes(free), naturalLogistic(free)];
  const step = Math.ceil(tested.length / MOST);
  for (const { text, labels } of tested.filter((_, index) => index % step === 0)) {
    const truth = IS_SIGNAL[LABELS.indexOf(labels[0]!)]!;
    for (const rival of all) count(found.of(rival.name), truth, rival.says(text));
  }
  say('Rivals on posts of one product of the first fold:\n');
  table(
    SCORE_HEAD,
    found.all().map(([name, tally]) => scoreRow(name, tally)),
  );
}
