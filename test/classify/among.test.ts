import { describe, expect, it } from 'vitest';
import { among } from '../../src/classify/features/among.ts';
import { newFeatures } from '../../src/classify/features/feature-list.ts';
import { loadModel } from '../../src/classify/load-model.ts';
import { newReading } from '../../src/classify/read/reading.ts';
import { readStretch } from '../../src/classify/read/stretch.ts';
import { marked } from './marked.ts';

const model = loadModel();
const reading = newReading(model.named.words);

/** Hashes of what is seen of the product at place `target` among the others. */
function seen(text: string, target: number): string {
  const { text: plain, mentions } = marked(text);
  const features = newFeatures();
  readStretch(model.known, reading, plain, mentions, 0);
  among(reading, target, features);
  return [...features.hash.subarray(0, features.count)].sort().join(' ');
}

describe('a product among others', () => {
  it('has nothing to be told from where it is named alone', () => {
    expect(seen('[[Slack]] is down, and [[Slack]] was down before', 0)).toBe('');
  });

  it('is told from a product of the same clause by who stands nearer to the failure', () => {
    const text = 'the [[Giphy]] picker in [[Slack]] is broken';
    expect(seen(text, 0)).not.toBe('');
    expect(seen(text, 0)).not.toBe(seen(text, 1));
  });

  it('does not depend on which names the two products have', () => {
    expect(seen('[[Slack]] is down but [[Zoom]] works', 0)).toBe(seen('[[Figma]] is down but [[Canva]] works', 0));
  });

  it('changes when the failure moves to the other product', () => {
    expect(seen('[[Slack]] is down but [[Zoom]] works', 0)).not.toBe(seen('[[Slack]] works but [[Zoom]] is down', 0));
  });
});
