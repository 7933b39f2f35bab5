import type { StreamItem } from '../sources/item.ts';

/** What is known of authors: the addresses of their posts and shares. */
export type Owned = Map<string, Set<string>>;

/** Key of an author in Owned: two networks may name different people alike. */
export const ownerKey = (network: string, author: string): string => `${network} ${author}`;

/** Authors whose accounts went in these items: what they own must be looked up before the items can be planned. */
export function goneAuthors(
  items: readonly StreamItem[],
): Array<{ readonly network: string; readonly author: string }> {
  return items.flatMap((item) => (item.type === 'removal' ? [{ network: item.network, author: item.author }] : []));
}

/** The items with each removal spelt out: a deletion of all that its author owns, and of what stands before it here. */
export function spellRemovals(items: readonly StreamItem[], owned: Owned): readonly StreamItem[] {
  const gone = new Set(goneAuthors(items).map(({ network, author }) => ownerKey(network, author)));
  if (gone.size === 0) return items;
  const all: Owned = new Map([...owned].map(([key, uris]) => [key, new Set(uris)]));
  return items.flatMap((item): StreamItem[] => {
    if (item.type === 'removal') {
      const { network, author, observedAt } = item;
      const uris = all.get(ownerKey(network, author)) ?? [];
      return [...uris].sort().map((uri) => ({ type: 'delete', network, uri, observedAt }));
    }
    if (item.type === 'post' || item.type === 'repost') own(all, gone, item);
    return [item];
  });
}

function own(all: Owned, gone: ReadonlySet<string>, item: Extract<StreamItem, { type: 'post' | 'repost' }>): void {
  const key = ownerKey(item.network, item.author);
  if (!gone.has(key)) return;
  const uris = all.get(key) ?? new Set();
  all.set(key, uris.add(item.uri));
}
