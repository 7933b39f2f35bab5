import { lookup, Resolver } from 'node:dns/promises';
import type { Resolve } from './guard.ts';

/** Names that no name server of the internet knows: this machine's, or its network's. */
const LOCAL = /^[^.]+\.?$|\.(?:localhost|local|internal|lan|home\.arpa)\.?$/i;
const SILENT = new Set(['ETIMEOUT', 'ESERVFAIL', 'EREFUSED']);

/**
 * All addresses of a host. Asked of the name servers directly: the system's own look-up holds one of a few threads for as
 * long as a name server is silent, so that four bad names would keep every other feed waiting. What they do not
 * know, and local names, the system is asked for (hosts file, mDNS).
 */
export const resolveHost: Resolve = async (hostname) => {
  if (LOCAL.test(hostname)) return lookup(hostname, { all: true });
  const resolver = new Resolver({ timeout: 3000, tries: 2 });
  const [four, six] = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)]);
  const found = [
    ...(four.status === 'fulfilled' ? four.value.map((address) => ({ address, family: 4 })) : []),
    ...(six.status === 'fulfilled' ? six.value.map((address) => ({ address, family: 6 })) : []),
  ];
  if (found.length > 0) return found;
  const error: unknown = four.status === 'rejected' ? four.reason : null;
  if (error instanceof Error && SILENT.has(String((error as NodeJS.ErrnoException).code))) throw error;
  return lookup(hostname, { all: true });
};
