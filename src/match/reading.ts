import { type Hits, makeHits } from './find-names.ts';
import { makeSigns, type Signs } from './find-signs.ts';
import { type Folded, makeFolded } from './fold.ts';
import { makeTokens, type Tokens } from './tokens.ts';

/** UTF-16 units read of a post. No post of these networks is longer; what follows is some page pasted into one. */
export const READ_LIMIT = 8_192;
/** Some characters fold into several. */
const ROOM = 2 * READ_LIMIT;

/** A post as far as it was read. There is one, filled again for each post: matching never waits, and hands out none of it. */
export type Reading = {
  text: string;
  readonly folded: Folded;
  readonly hits: Hits;
  readonly signs: Signs;
  readonly tokens: Tokens;
};

export const makeReading = (): Reading => ({
  text: '',
  folded: makeFolded(ROOM),
  hits: makeHits(),
  signs: makeSigns(),
  tokens: makeTokens(),
});
