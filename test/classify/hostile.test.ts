import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainPost, judgePost } from '../../src/classify/judge.ts';
import { LABELS } from '../../src/classify/label.ts';
import { detectLanguage } from '../../src/classify/language.ts';
import { loadModel } from '../../src/classify/load-model.ts';
import type { Mention } from '../../src/match/mention.ts';
import { growth, LINEAR } from '../setup/growth.ts';

const model = loadModel();
const post = (text: string, langs: string[] = []) => ({ text, langs, kind: 'post' as const, bot: false });
const mentionAt = (product: string, spans: [number, number][]): Mention => ({
  product,
  confidence: 1,
  why: 'test',
  alias: product,
  component: null,
  spans,
});

function expectSound(text: string, mentions: readonly Mention[], langs: string[] = []): void {
  const judgements = explainPost(model, post(text, langs), mentions);
  expect(judgements).toHaveLength(mentions.length);
  for (const { label, signal, reasons } of judgements) {
    expect(LABELS).toContain(label);
    expect(signal).toBeGreaterThanOrEqual(0);
    expect(signal).toBeLessThanOrEqual(1);
    for (const reason of reasons) expect(reason.length).toBeLessThan(120);
  }
  expect(explainPost(model, post(text, langs), mentions)).toEqual(judgements);
  const bare = judgements.map(({ reasons, ...judgement }) => judgement);
  expect(judgePost(model, post(text, langs), mentions)).toEqual(bare);
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        '\ud800',
        '\udc00',
        '\u200b',
        '\u202e',
        '\ufeff',
        '\ue000',
        '\uf8ff',
        'down',
        ' ',
        'İ',
        'ﬀ',
        "'t",
        '\u0301',
        '落ち',
        '안 되',
      ),
    )
    .map((parts) => parts.join('')),
);
const anyMention = fc
  .tuple(
    fc.string({ minLength: 1, maxLength: 8 }),
    fc.array(fc.tuple(fc.integer({ min: -5, max: 450 }), fc.integer({ min: -5, max: 450 })), { maxLength: 4 }),
  )
  .map(([product, spans]) => mentionAt(product, spans));

describe('hostile posts', () => {
  it.each(['\u200b', '\u2060', '\u2063', '\u2066', '\u061c', '\u180e', '\u3164'])(
    'reads a word with %j in it',
    (inside) => {
      const [plain, split] = ['down', `do${inside}wn`].map(
        (word) => judgePost(model, post(`Slack is ${word} right now`), [mentionAt('slack', [[0, 5]])])[0]!,
      );
      expect(plain!.signal).toBeGreaterThan(0.9);
      expect(split).toEqual(plain);
    },
  );

  it('never throws, stays within its ranges and repeats itself on any text, spans and language tags', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.array(anyMention, { maxLength: 5 }),
        fc.array(fc.string(), { maxLength: 3 }),
        (text, mentions, langs) => {
          expectSound(text, mentions, langs);
          detectLanguage(text, langs);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['nothing', ''],
    ['one letter 100,000 times', 'a'.repeat(100_000)],
    ['a regex bomb', `${'a'.repeat(5_000)}!`.repeat(20)],
    ['apostrophes', "n't".repeat(30_000)],
    ['open links', 'https://'.repeat(12_000)],
    ['kana without a space', '落ちてる'.repeat(25_000)],
    ['lone surrogates', '\ud800'.repeat(50_000)],
  ])('reads %s', (_, text) => {
    const mentions = [mentionAt('slack', [[0, 1]]), mentionAt('zoom', [[text.length - 1, text.length]])];
    expectSound(text, mentions);
  });

  it.each(['a', "n't", 'https://', '落ちてる', '\ud800', 'aaaaa!'])(
    'takes no longer for a longer run of %j than its length',
    (piece) => {
      const mentions = [mentionAt('slack', [[0, 1]])];
      expect(
        growth(
          (size) => post(piece.repeat(size)),
          (one) => explainPost(model, one, mentions),
          5_000,
        ),
      ).toBeLessThan(LINEAR);
    },
  );

  it('judges thousands of mentions in one post', () => {
    const text = 'Slack down '.repeat(3_000);
    const mentions = Array.from({ length: 3_000 }, (_, index) =>
      mentionAt(`p${index}`, [[index * 11, index * 11 + 5]]),
    );
    expect(explainPost(model, post(text), mentions)).toHaveLength(3_000);
  });

  it('reads nothing that stands further than 500 units from a name', () => {
    const near = `Slack is down for me right now. ${'nothing of note here. '.repeat(30)}`;
    const [first, second] = ['and it was fine yesterday. ', 'but Zoom is working again! '].map((far) =>
      explainPost(model, post(near + far.repeat(20)), [mentionAt('slack', [[0, 5]])]),
    );
    expect(first).toEqual(second);
  });

  it('reads four stretches of a post; the last stands for products named beyond', () => {
    const said = [
      'Slack is down. ',
      'I love Zoom. ',
      'Notion is down, nothing loads. ',
      'I love Figma. ',
      'Discord is down. ',
    ];
    const text = said.map((words) => words.padEnd(900, 'we had lunch in the garden with friends. ')).join('');
    const mentions = ['Slack', 'Zoom', 'Notion', 'Figma', 'Discord'].map((name) => {
      const at = text.indexOf(name);
      return mentionAt(name, [[at, at + name.length]]);
    });
    const signals = judgePost(model, post(text), mentions).map(({ signal }) => signal >= 0.5);
    expect(signals).toEqual([true, false, true, false, false]);
  });

  it('judges a mention deep in a long post by the words around it', () => {
    const text = `${'nothing of note here. '.repeat(2_000)}Slack is down for me right now. ${'and so on. '.repeat(2_000)}`;
    const at = text.indexOf('Slack');
    const [judgement] = explainPost(model, post(text), [mentionAt('slack', [[at, at + 5]])]);
    expect(judgement?.reasons.length).toBeGreaterThan(0);
    expect(judgement?.label).toBe('report');
  });
});
