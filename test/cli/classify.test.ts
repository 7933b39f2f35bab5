import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { LABELS, SYMPTOMS } from '../../src/classify/label.ts';
import { inPairs } from '../setup/in-pairs.ts';
import { linesOf, runCli } from '../setup/run-cli.ts';

const labelled = z.strictObject({
  uri: z.string(),
  mentions: z.array(
    z.strictObject({
      product: z.string(),
      confidence: z.number().min(0).max(1),
      why: z.string().min(1),
      label: z.enum(LABELS),
      signal: z.number().min(0).max(1),
      symptom: z.enum(SYMPTOMS).nullable(),
      reasons: z.array(z.string()),
    }),
  ),
});

const post = (number: number, text: string) =>
  JSON.stringify({
    type: 'post',
    network: 'bluesky',
    uri: `at://did:plc:a/app.bsky.feed.post/${number}`,
    author: 'did:plc:a',
    observedAt: '2026-02-11T12:00:00Z',
    text,
  });

const POSTS = [
  post(1, 'ChatGPT is down for me, thank god Claude works'),
  post(2, 'What a lovely sunset over the harbour tonight'),
  'no json',
  JSON.stringify({ type: 'delete', network: 'bluesky', uri: 'at://x', observedAt: '2026-02-11T12:00:00Z' }),
  post(3, "it is down again, can't log in since this morning"),
  post(4, ''),
];

const classify = async (args: readonly string[], input = POSTS.join('\n')) => {
  const ended = await runCli(['classify', ...args], { input });
  return { ...ended, labels: linesOf(ended.stdout).map((line) => labelled.parse(JSON.parse(line))) };
};

describe('outcry classify', { timeout: 240_000 }, () => {
  it('gives a line a post, in order, with a label per product that is named, or told, or not named at all', async () => {
    const [named, told, any] = await inPairs([[], ['--product', 'notion'], ['--product', '*']], (args) =>
      classify(args),
    );
    for (const run of [named, told, any]) {
      expect(run?.code).toBe(0);
      expect(run?.labels.map(({ uri }) => uri.split('/').at(-1))).toEqual(['1', '2', '3', '4']);
      expect(run?.stderr).toContain('line 3: not JSON');
      expect(run?.stderr).toContain('1 bad line skipped');
    }
    const products = (run: typeof named) => run?.labels.map(({ mentions }) => mentions.map(({ product }) => product));
    expect(products(named)?.map((found) => found.toSorted())).toEqual([['chatgpt', 'claude'], [], [], []]);
    expect(products(told)).toEqual([['notion'], ['notion'], ['notion'], ['notion']]);
    expect(products(any)).toEqual([['*'], ['*'], ['*'], ['*']]);
    const failing = named?.labels[0]?.mentions.find(({ product }) => product === 'chatgpt');
    const fine = named?.labels[0]?.mentions.find(({ product }) => product === 'claude');
    expect(failing).toMatchObject({ label: 'report' });
    expect(failing?.signal).toBeGreaterThan(0.5);
    expect(fine?.signal).toBeLessThan(0.5);
    expect(any?.labels[2]?.mentions[0]).toMatchObject({ label: 'report', symptom: expect.anything() });
    expect(any?.labels[1]?.mentions[0]?.signal).toBeLessThan(0.5);
  });

  it('stands hostile texts', async () => {
    const texts = [
      'a'.repeat(100_000),
      '\ud800 Claude down',
      '\u202eClaude\u0000 is down',
      '💥'.repeat(5000),
      '<!channel>',
    ];
    const { code, labels } = await classify([], texts.map((text, index) => post(index, text)).join('\n'));
    expect(code).toBe(0);
    expect(labels).toHaveLength(texts.length);
  });
});
