import type { Act } from '../../feedback/act.ts';
import type { Bulletin } from '../channel.ts';
import { quotable, visibleLine } from '../inert.ts';
import { factorWords } from './factor-words.ts';
import type { StoryOffer } from './message.ts';
import { capitalised, clockTime, name, sentence } from './words.ts';

const VERDICT_WORDS = { real: 'real', expected: 'expected', 'false-alarm': 'false alarm' } as const;
const MOST_NOTE = 120;

/** Who has it in hand and what holds by people's word; null while nobody did anything. */
export function handLine({ standing, now }: Bulletin): string | null {
  const { acknowledged, snoozed, muted, verdict } = standing;
  const parts = [
    verdict === null ? '' : verdictWords(verdict),
    acknowledged === null ? '' : `taken by ${whom(acknowledged)} at ${clockTime(acknowledged.at, now)}`,
    snoozed === null ? '' : `${quiet('snoozed', snoozed, now)} by ${whom(snoozed)}`,
    muted === null ? '' : `${quiet('product muted', muted, now)} by ${whom(muted)}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : sentence(capitalised(parts.join(' · ')));
}

/** One act as a line of the story. */
export function actLine(act: Act, bulletin: Bulletin): string {
  return sentence(`${clockTime(act.at, bulletin.now)} · ${happened(act, bulletin)}`);
}

function happened(act: Act, { now, productName }: Bulletin): string {
  const who = whom(act);
  switch (act.act) {
    case 'acknowledge':
      return `${who} has taken it`;
    case 'snooze':
      return `${quiet('snoozed', act, now)} by ${who}: further changes wait, its end and a page do not`;
    case 'wake':
      return `${who} ended the snooze`;
    case 'mute':
      return `${quiet(`${name(productName)} muted`, act, now)} by ${who}: nothing new of it is told`;
    case 'unmute':
      return `${who} ended the mute of ${name(productName)}`;
    case 'verdict':
      return verdictWords(act);
    case 'preview':
      return `preview for ${name(productName)}: ${visibleLine(act.detail?.note ?? '', 300)}`;
    case 'setting':
      return `${who} set ${name(productName)} to ${factorWords(act.detail?.to ?? 1)}, before: ${factorWords(act.detail?.from ?? 1)}`;
  }
}

function verdictWords(act: Act): string {
  const { verdict = 'real', note = null } = act.detail ?? {};
  const why = note === null || note === '' ? '' : ` (${quotable(note, MOST_NOTE)})`;
  return `verdict: ${VERDICT_WORDS[verdict]}${why}, by ${whom(act)}`;
}

function quiet(what: string, { until }: Act, now: number): string {
  return until === null ? `${what} until it is taken back` : `${what} until ${clockTime(until, now)}`;
}

function whom({ by }: Act): string {
  const known = by === null ? '' : name(by, 40);
  return known === '' ? 'somebody' : known;
}

/** What an act offers to do about the product's setting; null for most. */
export function offerOf({ act, detail }: Act): StoryOffer | null {
  if (act === 'preview' && detail?.to !== undefined) return { factor: detail.to, label: 'Use this setting' };
  if (act === 'setting' && detail?.from !== undefined) return { factor: detail.from, label: 'Undo' };
  return null;
}
