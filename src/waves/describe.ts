import type { Telling } from '../alert/episode.ts';
import { MINUTE } from '../count/time.ts';
import { grouped, plural } from '../plural.ts';
import type { Root } from './cascade.ts';
import { COUNTED } from './counted.ts';
import type { Wave, WaveStep } from './wave.ts';

/** What a wave is about. */
const SUBJECTS = { post: 'one post is', link: 'one link is', copies: 'copies of one text are' } as const;

/** Why a wave changes, in plain words. */
export function waveReason(root: Root, wave: Wave, step: WaveStep, usual: number, time: number): string {
  const minutes = Math.max(1, Math.round((time - root.at) / MINUTE));
  const { low, high, reproduction } = wave.forecast;
  const about = root.group?.about ?? 'post';
  const subject = SUBJECTS[about];
  const counted = COUNTED[about];
  const so = `${grouped(root.total)} ${counted} in ${plural(minutes, 'minute')}, usually at most about ${Math.round(usual)}`;
  const heading = `heading for ${grouped(low)} to ${grouped(high)}; one share brings ${reproduction} more`;
  switch (step.cause) {
    case 'spreads':
      return `${subject} spreading: ${so}; ${heading}`;
    case 'grows-huge':
      return `it grows huge: ${so}; ${heading}`;
    case 'forecast-left-range':
      return `the forecast has left its range: ${so}; ${heading}`;
    case 'shares-doubled':
      return `twice as many as last told: ${so}; ${heading}`;
    case 'root-deleted':
      return `the post was deleted after ${grouped(root.total)} ${counted}`;
    case 'called-false-alarm':
      return `people called it a false alarm after ${grouped(root.total)} ${counted}`;
    case 'called-expected':
      return `people called it expected after ${grouped(root.total)} ${counted}`;
    case 'over':
      return `it is over: ${grouped(root.total)} ${counted}, hardly any to come`;
  }
}

const CAUSE_WORDS: Readonly<Record<WaveStep['cause'], string>> = {
  spreads: 'it spreads beyond what is usual',
  'grows-huge': 'it grows huge',
  'forecast-left-range': 'it is heading elsewhere than last told',
  'shares-doubled': 'twice as many as last told',
  'root-deleted': 'the post was deleted',
  'called-false-alarm': 'people call it a false alarm',
  'called-expected': 'people call it expected',
  over: 'it is over',
};

/** Every change of a wave is told: it opens only when it is worth telling. */
export function waveTelling(step: WaveStep): Telling {
  return { tell: true, why: step.change === 'close' ? 'its opening was told' : CAUSE_WORDS[step.cause] };
}
