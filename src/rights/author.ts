import { createHmac } from 'node:crypto';

/** Somebody who writes: a network, and the names under which it may know them. */
export type Author = { readonly network: string; readonly names: readonly string[] };

/** Of Mastodon `/@ana`, of others `/users/ana`, `/profile/ana`, `/u/ana`, `/ana`. */
const PROFILE = /^https?:\/\/([^/?#]+)\/(?:@|[a-z]+\/)?([^/@?#]+)\/?$/i;
const ACCT = /^@?([^@/\s]+)@([^@/\s]+\.[^@/\s]+)$/;

/**
 * One name for an author however a network wrote it: of Mastodon `user@host` in small letters, which both a profile's
 * address and an acct lead to; any other name is as it is.
 */
export function plainName(author: string): string {
  const [, host, user] = PROFILE.exec(author) ?? [];
  if (host !== undefined && user !== undefined) return `${user}@${host}`.toLowerCase();
  return author.startsWith('did:') ? author : author.toLowerCase();
}

/** Stands for an author where nobody needs to know whom: without the key it leads nowhere. 22 letters and digits. */
export function authorHash(key: string, network: string, author: string): string {
  return createHmac('sha256', key)
    .update(`${network} ${plainName(author)}`)
    .digest('base64url')
    .slice(0, 22);
}

const BLUESKY_PROFILE = /^https?:\/\/(?:www\.)?bsky\.app\/profile\/([^/?#\s]+)\/?$/i;

/** The handle or DID in the address of a profile at Bluesky; null for anything else. */
export function blueskyName(text: string): string | null {
  return BLUESKY_PROFILE.exec(text.trim())?.[1] ?? null;
}

/**
 * Who is meant by a DID, an acct (`@ana@example.social`) or a profile's address; null for what is none of these, such as
 * a Bluesky handle, which has to be looked up.
 */
export function authorOf(text: string): Author | null {
  const given = blueskyName(text) ?? text.trim();
  if (/^did:[a-z]+:[A-Za-z0-9._:%-]{1,200}$/.test(given)) return { network: 'bluesky', names: [given] };
  const [, byHost, byUser] = PROFILE.exec(given) ?? [];
  const [, acctUser, acctHost] = ACCT.exec(given) ?? [];
  const [user, host] = [(byUser ?? acctUser)?.toLowerCase(), (byHost ?? acctHost)?.toLowerCase()];
  if (user === undefined || host === undefined) return null;
  const usual = [`${user}@${host}`, `https://${host}/@${user}`, `https://${host}/users/${user}`];
  const isUsual = byHost === undefined || usual.includes(given.toLowerCase());
  return { network: 'mastodon', names: isUsual ? usual : [...usual, given] };
}
