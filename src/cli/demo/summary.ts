import type { Decision } from '../../alert/episode.ts';
import type { Catalogue } from '../../catalog/product.ts';
import { plural } from '../../plural.ts';
import type { Truth } from '../simulate/truth.ts';

/** What the demo found against what its scenario holds, for people. */
export function summarise(decisions: readonly Decision[], truth: Truth, catalogue: Catalogue): string {
  const episodes = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const { episode } = decision.change;
    episodes.set(episode, [...(episodes.get(episode) ?? []), decision]);
  }
  const name = (product: string) => catalogue.byId.get(product)?.name ?? product;
  const lines = ['', 'What was found', ''];
  for (const story of episodes.values()) lines.push(...describe(story, name));
  const quiet = truth.quiet.map(({ product, kind }) => ({
    product,
    kind,
    found: [...episodes.values()].some(([first]) => first?.change.product === product),
  }));
  lines.push('', 'What stayed quiet, as it should', '');
  for (const { product, kind, found } of quiet)
    lines.push(`  ${found ? '✗' : '✓'} ${name(product)}: ${kind}${found ? ' raised an episode' : ''}`);
  const expected = new Set(truth.episodes.map(({ product, kind }) => `${product} ${kind}`));
  const found = new Set(
    [...episodes.values()].flatMap(([first]) =>
      first === undefined ? [] : [`${first.change.product} ${first.change.kind}`],
    ),
  );
  const missed = [...expected].filter((one) => !found.has(one));
  const extra = [...found].filter((one) => !expected.has(one));
  lines.push('');
  if (missed.length === 0 && extra.length === 0)
    lines.push(`Exactly what the scenario holds: ${plural(expected.size, 'episode')}, nothing else.`);
  else
    lines.push(
      `Not what the scenario holds: missed ${missed.join(', ') || 'nothing'}; raised besides ${extra.join(', ') || 'nothing'}.`,
    );
  return `${lines.join('\n')}\n`;
}

const WAVE_SUBJECTS = { post: 'a post', link: 'a link', copies: 'copies of one text' } as const;

function describe(story: readonly Decision[], name: (product: string) => string): string[] {
  const first = story[0];
  const last = story.at(-1);
  if (first === undefined || last === undefined) return [];
  const { change } = last;
  const opened = first.change.at.slice(11, 16);
  const closed = change.change === 'close' ? `closed ${change.at.slice(11, 16)}` : 'still open';
  const told = story.some(({ telling }) => telling.tell);
  const states = [...new Set(story.map((decision) => decision.change.official.state))].join(' → ');
  const head =
    change.kind === 'wave'
      ? `🌊 ${WAVE_SUBJECTS[change.wave?.about ?? 'post']} about ${name(change.product)}`
      : `🔴 ${name(change.product)}`;
  const size =
    change.wave === null
      ? plural(change.reporters, 'person', 'people')
      : plural(change.wave.reposts, 'repost or quote', 'reposts and quotes');
  const lines = [
    `  ${head}  opened ${opened}, ${closed} UTC · ${size} · ${told ? change.severity : 'not told by itself'}`,
    `     official: ${states}${lead(change.official.leadMinutes)}`,
  ];
  const grouped = story.find(({ details }) => details.groupedUnder !== null);
  if (grouped?.change.upstream)
    lines.push(`     felt from ${name(grouped.change.upstream.product)}, grouped under its episode`);
  return lines;
}

function lead(minutes: number | null): string {
  if (minutes === null) return '';
  return minutes >= 0 ? ` · ${minutes} min ahead of the page` : ` · ${-minutes} min behind the page`;
}
