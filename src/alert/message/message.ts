import type { Standing } from '../../feedback/act.ts';
import type { Statement } from '../brief/statement.ts';
import type { EpisodeKind } from '../episode.ts';

/** One line of a message. Its text is visible and bounded, but raw: each channel escapes it for its own medium. */
export type Line = {
  readonly text: string;
  /** A web address that proves the line, and the word to click; null where there is none. */
  readonly link: { readonly url: string; readonly label: string } | null;
};

/** A post shown as evidence: `text` stands between double quotes and holds none. */
export type Quote = {
  readonly text: string;
  /** Network, author where it is a name, and time. */
  readonly byline: string;
  readonly url: string | null;
};

/** One told change, or (`number` 0) one act of people, as a line of the thread. */
export type StoryLine = {
  readonly number: number;
  readonly act: number;
  readonly text: string;
  /** It told that it pages. */
  readonly pages?: true;
  readonly offer?: StoryOffer;
};

/** A setting that can be taken with one click: the multiple of the usual false alarms. */
export type StoryOffer = { readonly factor: number; readonly label: string };

/** How far a channel has told the story: the newest change and the newest act. */
export type ToldTo = { readonly number: number; readonly act: number };

/** What is said of an episode, for every channel alike. */
export type Message = {
  readonly episode: string;
  readonly number: number;
  readonly kind: EpisodeKind;
  readonly closed: boolean;
  /** A shape that stands for the state beside the words; never the only sign. */
  readonly sign: string;
  readonly headline: string;
  /** The official word, then the cause, in this order; more for a wave. */
  readonly lines: readonly Line[];
  /** Symptoms, components, languages, networks; null when nothing is known of them. */
  readonly mix: string | null;
  readonly quotes: readonly Quote[];
  /** What may truthfully be said of a wave; null for an outage, whose brief holds it. */
  readonly statement: Statement | null;
  /** What holds of what people did. */
  readonly standing: Standing;
  /** Who has it in hand, and what people answered; null while nobody did anything. */
  readonly hand: string | null;
  readonly story: readonly StoryLine[];
  /** "as of 14:09 UTC". */
  readonly asOf: string;
  readonly link: string | null;
};

export function line(text: string, link: Line['link'] = null): Line {
  return { text, link };
}
