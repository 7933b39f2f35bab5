import { SYMPTOMS } from '../../src/classify/label.ts';
import { SYMPTOM_COUNT } from '../../src/classify/model.ts';
import { sideOf } from '../../src/classify/train/build.ts';
import type { Example } from '../../src/classify/train/expand.ts';
import { heldOut } from '../../src/classify/train/fit.ts';
import { knownWords, samplesOf, symptomSamples } from '../../src/classify/train/samples.ts';
import { SCORE_HEAD, say, scoreRow, table } from './report.ts';
import { count, scoreOf, tallies } from './tally.ts';

const FOLDS = 5;

/** What is said to fail, of posts whose symptom was written down; judged like the labels of the own corpus. */
export function symptoms(examples: readonly Example[]): void {
  const named = examples.filter((example) => sideOf(example) === 'named');
  const samples = symptomSamples(named, samplesOf(named, knownWords(named)));
  const found = tallies();
  const languages = tallies();
  for (const { sample, logits } of heldOut(named, samples, FOLDS, SYMPTOM_COUNT)) {
    const said = logits.indexOf(Math.max(...logits));
    for (const key of ['all', named[sample.example]!.lang]) count(languages.of(key), true, said === sample.label);
    SYMPTOMS.forEach((symptom, at) => {
      count(found.of(symptom), sample.label === at, said === at);
    });
  }
  say('### What fails (symptoms), held out likewise\n');
  table(
    SCORE_HEAD,
    found.all().map(([symptom, tally]) => scoreRow(symptom, tally)),
  );
  const right = languages.all().map(([name, tally]) => `${name} ${scoreOf(tally).recall.toFixed(2)}`);
  say(`right: ${right.join(', ')}\n`);
}
