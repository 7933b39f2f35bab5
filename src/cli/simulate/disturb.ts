import type { Draft, PostDraft } from './draft.ts';
import type { Random } from './random.ts';
import type { EventOf, ScenarioEvent } from './scenario-events.ts';
import type { World } from './world.ts';

type Window = { readonly from: number; readonly to: number };

/** Authors act before the stream is held back, and what was lost in a gap is lost whatever became of it. */
const ORDER = ['clock-skew', 'regrets', 'loss', 'reconnect-burst', 'gap', 'rewind', 'late'] as const;

/** What happens to the stream on its way to us: wrong clocks, edits and deletes, losses, bursts, gaps, lines twice or late. */
export function disturb(world: World, drawn: readonly Draft[], random: Random): readonly Draft[] {
  let drafts = drawn;
  for (const kind of ORDER) {
    const events = world.scenario.events.filter((event) => event.kind === kind);
    events.forEach((event, index) => {
      drafts = disturbBy(world, drafts, event, random.fork(`${kind}/${index}`));
    });
  }
  return drafts;
}

function disturbBy(world: World, drafts: readonly Draft[], event: ScenarioEvent, random: Random): readonly Draft[] {
  if (event.kind === 'gap') return cutGap(drafts, event, windowOf(world, event));
  if (event.kind === 'loss') return lose(drafts, event, windowOf(world, event), random);
  if (event.kind === 'reconnect-burst') return holdBack(drafts, event, windowOf(world, event));
  if (event.kind === 'rewind') return readTwice(drafts, event, windowOf(world, event));
  if (event.kind === 'late') return delay(drafts, event, windowOf(world, event), random);
  if (event.kind === 'clock-skew') return skewClocks(drafts, event, windowOf(world, event), random);
  if (event.kind === 'regrets') return [...drafts, ...drawRegrets(world, drafts, event, random)];
  return drafts;
}

function windowOf(world: World, { at, lasts }: { readonly at: number; readonly lasts: number }): Window {
  return { from: world.from + at, to: Math.min(world.to, world.from + at + lasts) };
}

const within = ({ from, to }: Window, at: number): boolean => at >= from && at < to;

function cutGap(drafts: readonly Draft[], { network }: EventOf<'gap'>, window: Window): Draft[] {
  const kept = drafts.filter((draft) => draft.network !== network || !within(window, draft.at));
  return [...kept, { type: 'gap', at: window.to, network, from: window.from }];
}

function lose(drafts: readonly Draft[], event: EventOf<'loss'>, window: Window, random: Random): Draft[] {
  return drafts.filter((draft) => !isRead(draft, event, window) || !random.chance(event.share));
}

/** A stretch of hours arrives within seconds. */
function holdBack(drafts: readonly Draft[], event: EventOf<'reconnect-burst'>, window: Window): Draft[] {
  const passed = drafts.filter((draft) => !isRead(draft, event, window));
  return [...passed, ...arriveAtEnd(drafts, event, window)];
}

function readTwice(drafts: readonly Draft[], event: EventOf<'rewind'>, window: Window): Draft[] {
  return [...drafts, ...arriveAtEnd(drafts, event, window)];
}

function isRead(draft: Draft, { network }: { readonly network: string }, window: Window): boolean {
  return draft.network === network && within(window, draft.at);
}

/** What was read in the window, squeezed into the seconds after it; the order stays. */
function arriveAtEnd(drafts: readonly Draft[], event: EventOf<'rewind' | 'reconnect-burst'>, window: Window): Draft[] {
  const squeeze = event.within / (window.to - window.from);
  return drafts
    .filter((draft) => isRead(draft, event, window))
    .sort((a, b) => a.at - b.at)
    .map((draft) => ({ ...draft, at: Math.round(window.to + (draft.at - window.from) * squeeze) }));
}

function delay(drafts: readonly Draft[], event: EventOf<'late'>, window: Window, random: Random): Draft[] {
  return drafts.map((draft) => {
    if (draft.type !== 'post' && draft.type !== 'repost') return draft;
    if (!within(window, draft.at) || !random.chance(event.share)) return draft;
    return { ...draft, arrives: draft.at + event.by };
  });
}

function skewClocks(drafts: readonly Draft[], event: EventOf<'clock-skew'>, window: Window, random: Random): Draft[] {
  return drafts.map((draft) => {
    if (draft.type !== 'post' || typeof draft.createdAt !== 'number') return draft;
    if (!within(window, draft.at) || !random.chance(event.share)) return draft;
    return { ...draft, createdAt: draft.createdAt + event.by };
  });
}

function drawRegrets(world: World, drafts: readonly Draft[], event: EventOf<'regrets'>, random: Random): Draft[] {
  const window = windowOf(world, event);
  const posts = drafts
    .filter((draft): draft is PostDraft => draft.type === 'post' && within(window, draft.at))
    .filter(({ said }) => event.product === undefined || said.some(({ product }) => product === event.product));
  const regrets: Draft[] = [];
  for (const { network, uri, text, at: posted } of posts) {
    const at = posted + 1000 + random.int(Math.max(1, event.within));
    const deleted = random.chance(event.deleted);
    const edited = random.chance(event.edited) && network === 'mastodon';
    if (at >= world.to) continue;
    if (deleted) regrets.push({ type: 'delete', at, network, uri });
    if (edited && !deleted) regrets.push({ type: 'edit', at, network, uri, text: `${text} (edit: typo)` });
  }
  return regrets;
}
