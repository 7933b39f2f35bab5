import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent } from 'undici';
import { resolveHost } from './resolve-host.ts';

/** Gives all addresses of a host; `resolveHost` unless a test brings its own. */
export type Resolve = (hostname: string) => Promise<ReadonlyArray<{ address: string; family: number }>>;

export class RefusedAddressError extends Error {
  override name = 'RefusedAddressError';
}

/** Public by its range, yet the host machine's own service on Azure. */
const HOST_SERVICES = new Set(['168.63.129.16']);

/** True only for addresses of the open internet: no private, loopback, link-local, metadata, multicast or reserved range. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (HOST_SERVICES.has(parsed.toString())) return false;
  if (parsed.range() === 'unicast') return true;
  // NAT64 carries an IPv4 address in its last four bytes.
  if (parsed.range() === 'rfc6052') return isPublicAddress(parsed.toByteArray().slice(-4).join('.'));
  return false;
}

/** Why an address that a user gave may not be asked, before any look-up; null when it may. */
export function refusal(url: URL, allowHosts: readonly string[]): string | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return `refused: ${url.protocol.slice(0, 20)} is neither http nor https`;
  }
  const host = bareHost(url.hostname);
  if (isAllowed(host, allowHosts)) return null;
  if (ipaddr.isValid(host) && !isPublicAddress(host)) return refused(host, host);
  return null;
}

/**
 * An undici agent that connects only to public addresses or to hosts allowed by name. The check stands in the
 * look-up whose result is connected to, so a name that changes its address between check and use gains nothing.
 */
export function createGuardedAgent(options: {
  allowHosts: readonly string[];
  maxBytes: number;
  resolve?: Resolve;
}): Agent {
  const resolve = options.resolve ?? resolveHost;
  const lookup: LookupFunction = (hostname, { all }, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const first = addresses[0];
        const bad = isAllowed(hostname, options.allowHosts)
          ? undefined
          : addresses.find(({ address }) => !isPublicAddress(address));
        if (first === undefined) return callback(new RefusedAddressError(`${hostname} has no address`), '');
        if (bad !== undefined) return callback(new RefusedAddressError(refused(hostname, bad.address)), '');
        if (all) return callback(null, [...addresses]);
        return callback(null, first.address, first.family);
      },
      (error: Error) => callback(error, ''),
    );
  };
  return new Agent({ connect: { lookup }, maxResponseSize: options.maxBytes });
}

function isAllowed(hostname: string, allowHosts: readonly string[]): boolean {
  const host = bareHost(hostname).toLowerCase();
  return allowHosts.some((allowed) => bareHost(allowed).toLowerCase() === host);
}

function bareHost(hostname: string): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}

function refused(host: string, address: string): string {
  const which = host === address ? host : `${host} (${address})`;
  return `refused: ${which} is a private or reserved address and not among the allowed hosts`;
}
