import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Decision } from '../../src/alert/episode.ts';
import { openTools } from '../../src/app.ts';
import { summarise } from '../../src/cli/demo/summary.ts';
import { changeLine } from '../../src/cli/output.ts';
import { createEngine } from '../../src/cli/replay/engine.ts';
import { parseScenario } from '../../src/cli/simulate/parse-scenario.ts';
import type { Truth } from '../../src/cli/simulate/truth.ts';
import { writeScenario } from '../../src/cli/simulate/write-scenario.ts';
import { packageRoot } from '../../src/root.ts';
import { recordingSource } from '../../src/sources/recording/source.ts';
import { tempFolder } from '../setup/recordings.ts';
import { runCli } from '../setup/run-cli.ts';
import { blocksBelow, blocksOf, read } from './documents.ts';

/** What the documents show of the demo is what the demo makes. */
describe('samples', { timeout: 300_000 }, () => {
  const tools = openTools([]);
  let decisions: Decision[];
  let truth: Truth;
  beforeAll(async () => {
    await using folder = await tempFolder();
    const path = join(packageRoot(), 'src', 'cli', 'demo', 'scenario.yaml');
    truth = await writeScenario(parseScenario(readFileSync(path, 'utf8'), path), folder.path);
    const source = recordingSource({
      posts: join(folder.path, 'posts.ndjson'),
      status: join(folder.path, 'status.ndjson'),
      name: 'demo',
      clock: () => Date.now(),
    });
    const engine = createEngine(tools);
    decisions = [];
    for await (const batch of source.read(null, new AbortController().signal)) decisions.push(...engine.take(batch));
  }, 300_000);

  it('of episodes are lines that the demo prints', () => {
    const printed = decisions.map(({ change }) => changeLine(change));
    const [sample] = blocksBelow('docs/architecture.md', 'Episodes', 'jsonl');
    const shown = (sample?.text ?? '').trim().split('\n');
    expect(shown.length).toBeGreaterThan(1);
    for (const line of shown) expect(printed).toContain(line);
  });

  it('of the summary are what the demo says at its end', () => {
    const shown = blocksOf('README.md').find(({ text }) => text.startsWith('What was found'));
    expect(shown?.text.trim()).toBe(summarise(decisions, truth, tools.catalogue).trim());
  });

  it('in help texts name an episode that there is', () => {
    const ids = new Set(decisions.map(({ change }) => change.episode));
    for (const command of ['brief', 'verdict']) {
      const named = /outcry (?:brief|verdict) (\S+)/.exec(read(`src/cli/commands/${command}.ts`))?.[1];
      expect(ids, command).toContain(named);
    }
  });

  it('of labels are what classify says of the post above them', async () => {
    const [posts] = blocksBelow('docs/architecture.md', 'Post stream', 'jsonl');
    const [labels] = blocksBelow('docs/architecture.md', 'Labels', 'jsonl');
    const { stdout } = await runCli(['classify'], { input: `${posts?.text.split('\n')[0]}\n` });
    // A model trained anew moves the figure, and need not move the sample.
    const [said, shown] = [stdout, labels?.text ?? ''].map((text) => JSON.parse(text));
    expect(said.mentions[0].signal).toBeCloseTo(shown.mentions[0].signal, 1);
    said.mentions[0].signal = shown.mentions[0].signal;
    expect(said).toEqual(shown);
  });
});
