import type { Database } from '../../../db/open.ts';
import { episodeOfBlock, SLACK_ACTIONS, type SlackAction } from '../../alert/channels/slack-buttons.ts';
import { visibleLine } from '../../alert/inert.ts';
import { type ActKind, standingOf } from '../act.ts';
import { EXPECTED_FOR } from '../expected-for.ts';
import { actOnEpisode, actsOnEpisode, type NewAct } from '../record-act.ts';
import { setFactorFor } from '../set-factor.ts';
import { giveVerdict, type Judged } from '../verdict.ts';
import type { BlockActions } from './payload.ts';

const HOUR = 3_600_000;
const SNOOZE_MS = HOUR;
const MUTE_MS = 24 * HOUR;
const MOST_NAME = 100;

export type PressOptions = {
  readonly db: Database;
  /** The pipeline's clock and the wall's, ms since 1970. */
  readonly now: number;
  readonly wall: Date;
  /** Who may mute and change settings, by Slack's id; empty: everybody in the channel. */
  readonly mayMute: readonly string[];
};

/** What came of a press: `said` is for the one who pressed alone, null when the message itself will tell. */
export type Pressed = {
  readonly said: string | null;
  /** What was answered just now; null: nothing new. */
  readonly judged: Judged | null;
  /** The episode whose brief is wanted; null: none. */
  readonly brief: string | null;
};

const SET_WORDS = {
  unchanged: 'It is set so already.',
  'unknown-episode': 'This episode is not stored any more.',
  'out-of-range': 'This is no setting: nothing was changed.',
} as const;

const NOTHING: Pressed = { said: null, judged: null, brief: null };
const said = (text: string): Pressed => ({ ...NOTHING, said: text });

/** Takes what somebody pressed on one of our messages; every press of one payload in its order. */
export async function takePress(payload: BlockActions, options: PressOptions): Promise<Pressed> {
  let outcome = NOTHING;
  for (const { action_id, block_id, value, selected_option } of payload.actions) {
    const episode = episodeOfBlock(block_id);
    const action = SLACK_ACTIONS.find((one) => one === action_id);
    // Buttons of an older version, or of somebody else.
    if (episode === null || action === undefined || action === 'open') continue;
    outcome = await takeOne(action, episode, payload.user, selected_option?.value ?? value ?? null, options);
  }
  return outcome;
}

async function takeOne(
  action: Exclude<SlackAction, 'open'>,
  episode: string,
  user: BlockActions['user'],
  choice: string | null,
  { db, now, wall, mayMute }: PressOptions,
): Promise<Pressed> {
  const by = nameOf(user);
  const act = async (kind: ActKind, more: Partial<NewAct> = {}) => {
    const already = await standsAlready(db, episode, kind, now);
    if (already !== null) return said(already);
    const stored = await db.transaction((tx) => actOnEpisode(tx, episode, { act: kind, by, at: now, ...more }, wall));
    return stored === null ? said('This episode is not stored any more.') : NOTHING;
  };
  switch (action) {
    case 'brief':
      return { ...NOTHING, brief: episode };
    case 'acknowledge':
      return act('acknowledge');
    case 'snooze':
      // A wave is one post: muted until it ends.
      return act('snooze', { until: episode.includes('-wave-') ? null : now + SNOOZE_MS });
    case 'wake':
      return act('wake');
    case 'mute':
    case 'unmute':
      if (!isAllowed(mayMute, user.id)) return said('You may not mute products here: ask whoever runs Outcry.');
      return act(action, action === 'mute' ? { until: now + MUTE_MS } : {});
    case 'set': {
      if (!isAllowed(mayMute, user.id)) return said('You may not change settings here: ask whoever runs Outcry.');
      const outcome = await setFactorFor(db, episode, Number(choice), { by, now, wall });
      return outcome === 'set' ? NOTHING : said(SET_WORDS[outcome]);
    }
    case 'real':
    case 'expected':
    case 'false-alarm': {
      const note = action === 'expected' ? (EXPECTED_FOR.find((one) => one === choice) ?? null) : null;
      const outcome = await giveVerdict(db, episode, { verdict: action, by, note }, now, wall);
      if (outcome.kind === 'unknown-episode') return said('This episode is not stored any more.');
      if (outcome.kind === 'unchanged') return said('You have said so already.');
      return { ...NOTHING, judged: { episode, verdict: action } };
    }
  }
}

/** Two who press at once, or one twice, are one. */
async function standsAlready(db: Database, episode: string, kind: ActKind, now: number): Promise<string | null> {
  const acts = await actsOnEpisode(db, episode);
  const { acknowledged, snoozed } = standingOf(acts, [], now);
  if (kind === 'acknowledge' && acknowledged !== null) return `${acknowledged.by ?? 'Somebody'} has taken it already.`;
  if (kind === 'snooze' && snoozed !== null) return 'It is snoozed already.';
  return kind === 'wake' && snoozed === null ? 'It is not snoozed.' : null;
}

export function isAllowed(allowed: readonly string[], user: string): boolean {
  return allowed.length === 0 || allowed.includes(user);
}

/** The name under which Slack shows somebody; never empty. */
export function nameOf({ id, username, name }: BlockActions['user']): string {
  const known = visibleLine(username ?? name ?? '', MOST_NAME);
  return known === '' ? id : known;
}
