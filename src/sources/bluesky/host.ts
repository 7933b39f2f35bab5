import { MAX_FRAME_BYTES } from './frame.ts';

/** The two wires that Jetstream hosts speak: v1, and the stream of `network.bsky.jetstream.subscribeEvents`. */
export type Wire = 'v1' | 'v2';

/** `name` is what the configuration says: people know it by that, and cursors belong to it. */
export type JetstreamHost = { readonly name: string; readonly address: URL; readonly wire: Wire };

/** How frames are to be packed: v1 knows one dictionary, v2 names it. */
export type Packing = { readonly dictionary: number };

export const V2_PATH = '/xrpc/network.bsky.jetstream.subscribeEvents';
const DICTIONARY_PATH = '/xrpc/network.bsky.jetstream.getZstdDictionary';
const COLLECTIONS = ['app.bsky.feed.post', 'app.bsky.feed.repost'] as const;

/**
 * A Jetstream host: a bare name or a whole ws or wss address; its path says which wire it speaks, v1 where there is none.
 * @throws TypeError for anything else
 */
export function parseHost(name: string): JetstreamHost {
  const text = name.includes('://') ? name : `wss://${name}`;
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address === null || (address.protocol !== 'ws:' && address.protocol !== 'wss:')) {
    throw new TypeError(`a Jetstream host is a name or a ws:// or wss:// address, got ${name}`);
  }
  if (address.pathname === '/') address.pathname = '/subscribe';
  return { name, address, wire: address.pathname.endsWith(V2_PATH) ? 'v2' : 'v1' };
}

/** The address to subscribe at from a time in microseconds on; null: from what comes now. */
export function subscribeUrl({ address, wire }: JetstreamHost, cursor: number | null, packing: Packing | null): URL {
  const url = new URL(address);
  const parameter = wire === 'v1' ? 'wantedCollections' : 'collections';
  for (const collection of COLLECTIONS) url.searchParams.append(parameter, collection);
  if (wire === 'v2') for (const kind of ['commit', 'account']) url.searchParams.append('kinds', kind);
  url.searchParams.set('maxMessageSizeBytes', String(MAX_FRAME_BYTES));
  if (cursor !== null) url.searchParams.set('cursor', String(cursor));
  if (packing !== null) {
    if (wire === 'v1') url.searchParams.set('compress', 'true');
    else url.searchParams.set('zstdDictionary', String(packing.dictionary));
  }
  return url;
}

/** Where a host of the second wire hands out its dictionary. */
export function dictionaryUrl({ address }: JetstreamHost): URL {
  return new URL(DICTIONARY_PATH, address.href.replace(/^ws/, 'http'));
}
