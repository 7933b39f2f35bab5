import { correlate, type OfficialView } from '../correlate/correlate.ts';
import { emptyKnowledge, type FeedKnowledge, foldReading } from '../correlate/knowledge.ts';
import type { Tally } from '../count/tally.ts';
import type { OfficialHappening } from './happening.ts';
import type { FoldContext, ProductState } from './product-state.ts';

/** Takes in a reading of one of the product's feeds; others are none of its business. */
export function foldOfficial(state: ProductState, happening: OfficialHappening, context: FoldContext): boolean {
  const feed = context.product.feeds.find(({ url }) => url === happening.reading.feed);
  if (feed === undefined) return false;
  let known = state.feeds.find((entry) => entry.feed === feed.url);
  if (known === undefined) {
    known = emptyKnowledge(feed.url);
    state.feeds.push(known);
  }
  foldReading(known, happening.reading, feed.components);
  return true;
}

/** The official word on an episode at a time; what its posts name (`tally`) tells which incidents speak of it. */
export function officialView(
  state: ProductState,
  context: FoldContext,
  episode: { readonly onset: number; readonly openedAt: number; readonly tally?: Tally },
  at: number,
  stillReported: (since: number) => boolean,
): OfficialView {
  const feeds = context.product.feeds.map(({ url }): FeedKnowledge => {
    return state.feeds.find((entry) => entry.feed === url) ?? emptyKnowledge(url);
  });
  const { onset, openedAt, tally } = episode;
  const named = tally === undefined ? {} : { named: { counts: tally.components, reporters: tally.reporters } };
  return correlate(feeds, { onset, openedAt, stillReported, ...named }, at);
}
