import type { Decision, EpisodeKind, Severity } from '../../src/alert/episode.ts';
import { SEVERITIES } from '../../src/alert/episode.ts';
import type { Tools } from '../../src/app.ts';
import { createEngine } from '../../src/cli/replay/engine.ts';
import type { Scenario } from '../../src/cli/simulate/scenario.ts';
import { simulate } from '../../src/cli/simulate/simulate.ts';
import type { CorrelationState } from '../../src/correlate/correlation.ts';
import { recordingSource } from '../../src/sources/recording/source.ts';

/** An episode from its opening to the end of the scenario. Times are ms since 1970. */
export type Found = {
  readonly id: string;
  readonly product: string;
  readonly kind: EpisodeKind;
  onset: number;
  severity: Severity;
  /** When somebody was first told; null: nobody was. */
  toldAt: number | null;
  openings: number;
  /** Official states in the order passed through. */
  readonly states: CorrelationState[];
  upstream: string | null;
  grouped: boolean;
  closedAt: number | null;
};

/**
 * Draws the scenario and replays it in memory, as `outcry replay` does; episodes in the order of their openings.
 * `onDecision` is told of each change as it is decided.
 */
export async function replayScenario(
  tools: Tools,
  scenario: Scenario,
  onDecision: (decision: Decision) => void = () => {},
): Promise<Found[]> {
  const { posts, status } = simulate(scenario);
  const engine = createEngine(tools);
  const source = recordingSource({
    posts: bytesOf(posts),
    status: bytesOf(status),
    name: scenario.name,
    strict: true,
    clock: () => scenario.start,
  });
  const episodes = new Map<string, Found>();
  for await (const batch of source.read(null, new AbortController().signal)) {
    for (const decision of engine.take(batch)) {
      note(episodes, decision);
      onDecision(decision);
    }
  }
  return [...episodes.values()];
}

const LINES_A_CHUNK = 2000;

async function* bytesOf(lines: Iterable<string>): AsyncGenerator<Buffer> {
  let chunk: string[] = [];
  for (const line of lines) {
    chunk.push(line, '\n');
    if (chunk.length < 2 * LINES_A_CHUNK) continue;
    yield Buffer.from(chunk.join(''));
    chunk = [];
  }
  if (chunk.length > 0) yield Buffer.from(chunk.join(''));
}

function note(episodes: Map<string, Found>, { change, details, telling }: Decision): void {
  const at = Date.parse(change.at);
  const known = episodes.get(change.episode);
  const episode = known ?? begin(change);
  if (known === undefined) episodes.set(change.episode, episode);
  episode.onset = Date.parse(change.onset);
  if (SEVERITIES.indexOf(change.severity) > SEVERITIES.indexOf(episode.severity)) episode.severity = change.severity;
  if (change.change === 'open') episode.openings += 1;
  if (telling.tell) episode.toldAt ??= at;
  if (episode.states.at(-1) !== change.official.state) episode.states.push(change.official.state);
  episode.upstream = change.upstream?.product ?? null;
  episode.grouped = details.groupedUnder !== null;
  episode.closedAt = change.change === 'close' ? at : null;
}

function begin({ episode, product, kind, onset, severity }: Decision['change']): Found {
  return {
    id: episode,
    product,
    kind,
    onset: Date.parse(onset),
    severity,
    toldAt: null,
    openings: 0,
    states: [],
    upstream: null,
    grouped: false,
    closedAt: null,
  };
}
