import { readFileSync } from 'node:fs';
import { IS_SIGNAL } from '../../src/classify/calibrate.ts';
import { judgePost } from '../../src/classify/judge.ts';
import { LABELS } from '../../src/classify/label.ts';
import type { Model } from '../../src/classify/model.ts';
import { parseRows } from '../../src/classify/train/corpus.ts';
import { markedExample } from '../../src/classify/train/expand.ts';
import { mentionsOf } from '../../src/classify/train/samples.ts';
import { say } from './report.ts';

/** Posts that name several products: whether each mention is told right, as a signal and by its label. */
export function targeting(model: Model, shown: number): void {
  const path = new URL('../sets/two-products.tsv', import.meta.url);
  const rows = parseRows('posts.en.two-products.tsv', readFileSync(path, 'utf8'));
  let mentions = 0;
  let signals = 0;
  let labels = 0;
  let left = shown;
  for (const row of rows) {
    const example = markedExample(row);
    const post = { text: example.text, langs: [], kind: 'post' as const, bot: false };
    judgePost(model, post, mentionsOf(example)).forEach((judgement, at) => {
      const label = row.labels[at]!;
      const isRight = judgement.signal >= 0.5 === IS_SIGNAL[LABELS.indexOf(label)];
      mentions++;
      if (isRight) signals++;
      if (judgement.label === label) labels++;
      if (!isRight && left-- > 0) {
        console.log(
          `  ${label} said ${judgement.label} ${judgement.signal.toFixed(2)} of ${example.products[at]} | ${example.text}`,
        );
      }
    });
  }
  say('### Posts that name several products\n');
  say(
    `${rows.length} posts, ${mentions} mentions: signal right ${(signals / mentions).toFixed(3)}, label right ${(labels / mentions).toFixed(3)}\n`,
  );
}
