import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { webhookPayload } from '../../src/alert/channels/webhook-payload.ts';
import { episodeChange } from '../../src/alert/episode.ts';
import { LABELS, SYMPTOMS } from '../../src/classify/label.ts';
import { run } from '../../src/cli/run.ts';
import { streamItem } from '../../src/sources/item.ts';
import { pollLine } from '../../src/status/poll-line.ts';
import { WORKER_NAMES } from '../../workers/index.ts';
import { blocksBelow, read } from './documents.ts';

const PAGE = 'docs/architecture.md';
const labelled = z.strictObject({
  uri: z.string(),
  mentions: z.array(
    z.strictObject({
      product: z.string(),
      confidence: z.number(),
      why: z.string(),
      label: z.enum(LABELS),
      signal: z.number(),
      symptom: z.enum(SYMPTOMS).nullable(),
      reasons: z.array(z.string()),
    }),
  ),
});

const linesBelow = (heading: string): unknown[] =>
  (blocksBelow(PAGE, heading, 'jsonl')[0]?.text ?? '')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

describe('contracts in docs/architecture.md', () => {
  it.each([
    ['Post stream', streamItem],
    ['Status stream', pollLine],
    ['Episodes', episodeChange.strict()],
    ['Labels', labelled],
  ] as const)('%s: each example line is one', (heading, shape) => {
    const lines = linesBelow(heading);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(shape.safeParse(line).error?.issues ?? []).toEqual([]);
  });

  it('shows every type of line of the post stream', () => {
    const types = linesBelow('Post stream').map((line) => streamItem.parse(line).type);
    expect(types.sort()).toEqual(['delete', 'edit', 'engagement', 'gap', 'post', 'removal', 'repost']);
  });

  it('has the keys of an episode line in the order of the contract', () => {
    for (const line of linesBelow('Episodes')) {
      expect(Object.keys(z.record(z.string(), z.unknown()).parse(line))).toEqual(Object.keys(episodeChange.shape));
    }
  });

  it('names every key of what a webhook receives', () => {
    const chapter = read(PAGE).split('### Webhook')[1]?.split('###')[0] ?? '';
    const keys = [...Object.keys(webhookPayload.shape), ...Object.keys(webhookPayload.shape.posts.element.shape)];
    expect(keys.filter((key) => !chapter.includes(`\`${key}\``))).toEqual([]);
  });
});

describe('the command line in docs/architecture.md', () => {
  const lines = (blocksBelow(PAGE, 'Command line', 'text')[0]?.text ?? '').trim().split('\n');
  // Each run listens for a closed pipe, as long as its process lives.
  const listening = process.stdout.listeners('error');
  afterEach(() => {
    vi.restoreAllMocks();
    for (const listener of process.stdout.listeners('error').filter((one) => !listening.includes(one))) {
      process.stdout.off('error', listener as () => void);
    }
  });

  async function helpOf(...command: string[]): Promise<string> {
    let shown = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      shown += String(text);
      return true;
    });
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const code = await run([...command, '--help']);
    vi.restoreAllMocks();
    expect(code, command.join(' ')).toBe(0);
    return shown;
  }

  it.each(lines.map((line) => [line]))('%s', async (line) => {
    const command = /^outcry (catalog check|feed check|[a-z]+)/.exec(line)?.[1]?.split(' ') ?? [];
    const help = await helpOf(...command);
    for (const option of line.match(/--[a-z]+/g) ?? []) expect(help).toContain(option);
    for (const option of help.match(/^ {2}--[a-z]+/gm) ?? []) expect(line).toContain(option.trim());
    expect(help).toContain('Example:');
  });

  it('leaves no command and no worker out', async () => {
    const all = [...(await helpOf()).matchAll(/^ {2}([a-z]+) .*/gm)].map(([, name]) => name);
    const shown = lines.map((line) => line.split(' ')[1]);
    expect(all.filter((name) => name !== 'help' && !shown.includes(name))).toEqual([]);
    expect(lines.find((line) => line.startsWith('outcry worker'))).toContain(
      `outcry worker ${WORKER_NAMES.join(' ')} `,
    );
  });
});
