import type { Incident, OfficialState } from '../official.ts';

/** A body after the outermost parse: JSON, or XML that its adapter parses. */
export type FeedDocument =
  | { readonly format: 'json'; readonly value: unknown }
  | { readonly format: 'xml'; readonly text: string };

/** What an adapter made of a body. */
export type Understood = {
  readonly state: OfficialState;
  /** Why the state is unknown, in words; null otherwise. */
  readonly reason: string | null;
  readonly components: ReadonlyArray<{ readonly name: string; readonly state: OfficialState }>;
  readonly incidents: readonly Incident[];
  /** Components and incidents that were faulty and left out: which, and why. */
  readonly leftOut: readonly string[];
  /** False where the same body would read otherwise at a later time, so it must be fetched whole again. */
  readonly lasting: boolean;
  /** Everything that is open stands in the body: an incident that is missing from it is over. */
  readonly listsAllOpen: boolean;
  /** The vendor's own time of the page, ms since 1970, where it has one that only moves on. */
  readonly pageAt?: number | null;
};

export interface FeedAdapter {
  /** Name of the format, as stored and shown. */
  readonly kind: string;
  /** What marks a body as of this kind, in words. */
  readonly recognisedBy: string;
  /** Paths at which the vendor answers a bare `[]` while all is well; anywhere else that is no answer. */
  readonly emptyListAt?: RegExp;
  /** Asking more often than this many milliseconds is against the vendor's own rules. */
  readonly leastIntervalMs?: number;
  /** Null when the body is of another kind. May throw on a damaged body; the caller answers with `unknown`. */
  read(document: FeedDocument, at: number): Understood | null;
}
