import { SYMPTOMS } from '../../src/classify/label.ts';
import { wordTable } from '../../src/classify/lexicon.ts';
import { newReading } from '../../src/classify/reading.ts';
import { readStretch } from '../../src/classify/stretch.ts';
import { symptomIn } from '../../src/classify/symptom.ts';
import type { Example } from '../../src/classify/train/expand.ts';
import { TRAINING_LEXICON } from '../../src/classify/train/lexicon.ts';
import { mentionsOf } from '../../src/classify/train/samples.ts';
import { SCORE_HEAD, say, scoreRow, table } from './report.ts';
import { count, scoreOf, tallies } from './tally.ts';

const NOTHING_KNOWN = new Uint8Array(1 << 13);

/** What is said to fail, told by rules: posts of the corpus whose symptom was written down. */
export function symptoms(examples: readonly Example[]): void {
  const reading = newReading(wordTable(TRAINING_LEXICON));
  const found = tallies();
  const languages = tallies();
  for (const example of examples.filter(({ origin }) => origin === 'written')) {
    readStretch(NOTHING_KNOWN, reading, example.text, mentionsOf(example), 0);
    example.symptoms.forEach((truth, place) => {
      if (truth === null) return;
      const said = symptomIn(reading, example.spans[0]!.length > 0 ? place : -1, false);
      count(languages.of(example.lang), true, said === truth);
      for (const symptom of SYMPTOMS) count(found.of(symptom), truth === symptom, said === symptom);
    });
  }
  say('### What fails (symptoms)\n');
  table(
    SCORE_HEAD,
    found.all().map(([symptom, tally]) => scoreRow(symptom, tally)),
  );
  say(
    `right: ${languages
      .all()
      .map(([lang, tally]) => `${lang} ${scoreOf(tally).recall.toFixed(2)}`)
      .join(', ')}\n`,
  );
}
