import type { Catalogue, Product } from './product.ts';

const bare = (account: string): string => account.trim().toLowerCase().replace(/^@/, '');

/**
 * Whether an author is an account the catalogue lists for the product. Compares exactly, case and a leading "@" aside:
 * Jetstream names authors by DID, so a Bluesky account listed by its handle is only known once the handle's DID was
 * looked up and passed as `resolved` (see `handlesToResolve`). Mastodon authors are profile addresses and mean
 * `name@instance`. False in doubt.
 */
export function isOfficialAuthor(
  product: Product,
  network: string,
  author: string,
  resolved: ReadonlyMap<string, string> = new Map(),
): boolean {
  const wanted = network === 'mastodon' ? mastodonAccount(author) : bare(author);
  const listed =
    network === 'bluesky' ? product.accounts.bluesky : network === 'mastodon' ? product.accounts.mastodon : [];
  return listed.some(
    (account) =>
      (network === 'mastodon' ? mastodonAccount(account) : bare(account)) === wanted ||
      resolved.get(bare(account)) === author,
  );
}

/** `https://instance/@name` and `https://instance/users/name` as `name@instance`; anything else as it stands. */
function mastodonAccount(author: string): string {
  const parts = /^https?:\/\/([^/]+)\/(?:@|users\/)([^/@]+)\/?$/i.exec(author.trim());
  return parts === null ? bare(author) : `${parts[2]}@${parts[1]}`.toLowerCase();
}

/** The Bluesky handles in the catalogue whose DIDs must be looked up before their posts can be told as official, sorted. */
export function handlesToResolve(catalogue: Catalogue): readonly string[] {
  const handles = catalogue.products.flatMap(({ accounts }) => accounts.bluesky.map(bare));
  return [...new Set(handles.filter((handle) => !handle.startsWith('did:')))].sort();
}
