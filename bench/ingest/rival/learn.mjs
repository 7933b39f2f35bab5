// natural's Bayes as its README trains and saves it: node learn.mjs <labelled.json> <classifier.json>. Started by learnt.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import natural from 'natural';

const [given, to] = process.argv.slice(2);
const EVERY_MS = 2000;

const classifier = new natural.BayesClassifier();
const labelled = JSON.parse(readFileSync(given, 'utf8'));
for (const [text, label] of labelled) classifier.addDocument(text, label);
let told = 0;
classifier.on('trainedWithDocument', ({ index, total }) => {
  if (Date.now() - told < EVERY_MS) return;
  told = Date.now();
  process.stderr.write(`\rnatural's Bayes learns: ${index} of ${total} posts`);
});
classifier.train();
process.stderr.write('\n');
writeFileSync(to, JSON.stringify(classifier));
