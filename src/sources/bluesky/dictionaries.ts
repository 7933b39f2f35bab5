import { guardedRequest } from '../../net/guarded-request.ts';
import { MAX_FRAME_BYTES } from './frame.ts';
import { dictionaryUrl, type JetstreamHost } from './host.ts';
import { type Dictionary, openDictionary } from './zstd.ts';

const MAX_DICTIONARY_BYTES = 1_048_576;

export type Dictionaries = {
  /** The dictionary for what this host sends; null: it has none, or did not answer, and is read as plain text. */
  of(host: JetstreamHost, signal: AbortSignal): Promise<Dictionary | null>;
  /** The host takes no more what it gave: it is asked again the next time. */
  forget(host: JetstreamHost): void;
};

/**
 * Dictionaries of hosts: those of the second wire hand out their own, those of the first share one that is a file.
 * @param legacy the file's bytes; null: hosts of the first wire are read as plain text
 */
export function openDictionaries(legacy: Buffer | null): Dictionaries {
  const known = new Map<string, Promise<Dictionary | null>>();
  return {
    of(host, signal) {
      const found = known.get(host.name) ?? load(host, legacy, signal);
      known.set(host.name, found);
      return found;
    },
    forget: (host) => void known.delete(host.name),
  };
}

async function load(host: JetstreamHost, legacy: Buffer | null, signal: AbortSignal): Promise<Dictionary | null> {
  if (host.wire === 'v1') return legacy === null ? null : openDictionary(legacy, MAX_FRAME_BYTES);
  const answer = await guardedRequest(dictionaryUrl(host).href, {
    method: 'GET',
    // Who names a host of the network at home means it.
    allowHosts: [host.address.hostname],
    redirects: 1,
    timeoutMs: 10_000,
    maxBytes: MAX_DICTIONARY_BYTES,
    signal,
  });
  return answer.http === 200 ? openDictionary(answer.body, MAX_FRAME_BYTES) : null;
}
