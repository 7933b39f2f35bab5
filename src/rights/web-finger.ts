import { z } from 'zod';
import { guardedRequest } from '../net/guarded-request.ts';
import { plainName } from './author.ts';

const MOST_LINKS = 50;
const address = z.string().max(2000);
const answerShape = z.object({
  subject: address,
  aliases: z.array(address).max(MOST_LINKS).default([]),
  links: z
    .array(z.object({ rel: address, href: address.optional() }))
    .max(MOST_LINKS)
    .default([]),
});

export type WebFingerOptions = {
  readonly allowHosts: readonly string[];
  readonly signal: AbortSignal;
  /** Where a host is asked. @defaultValue `https://<host>/` */
  readonly originOf?: (host: string) => string;
};

export type OtherNames = {
  readonly names: readonly string[];
  /** Hosts that could not be asked. */
  readonly unasked: readonly string[];
};

/**
 * Other plain names (see plainName) of `user@host`, by WebFinger (RFC 7033): an instance may name accounts by one host and
 * keep their profiles on another. What lies on another host counts only where that one names the account that was given.
 */
export async function otherNames(acct: string, options: WebFingerOptions): Promise<OtherNames> {
  const said = await ask(acct, options);
  if (said === null) return { names: [], unasked: [hostOf(acct)] };
  const names: string[] = [];
  const unasked: string[] = [];
  for (const name of said) {
    if (name === acct) continue;
    const theirs = hostOf(name) === hostOf(acct) ? new Set([acct]) : await ask(name, options);
    if (theirs === null) unasked.push(hostOf(name));
    else if (theirs.has(acct)) names.push(name);
  }
  return { names: names.sort(), unasked: unasked.sort() };
}

const ACCT = /^[^@/\s]+@[^@/\s]+$/;
const hostOf = (acct: string): string => acct.slice(acct.indexOf('@') + 1);

/** The names that the host of an account gives it; null where it cannot be asked. */
async function ask(acct: string, options: WebFingerOptions): Promise<ReadonlySet<string> | null> {
  const { allowHosts, signal, originOf = (host) => `https://${host}/` } = options;
  const question = new URL('.well-known/webfinger', originOf(hostOf(acct)));
  question.searchParams.set('resource', `acct:${acct}`);
  const { http, body } = await guardedRequest(question.href, {
    headers: { accept: 'application/jrd+json' },
    allowHosts,
    redirects: 2,
    timeoutMs: 10_000,
    maxBytes: 50_000,
    signal,
  });
  if (http !== 200) return null;
  const parsed = answerShape.safeParse(parse(body.toString('utf8')));
  if (!parsed.success) return null;
  const { subject, aliases, links } = parsed.data;
  const pages = links.flatMap(({ rel, href }) => (PROFILES.has(rel) && href !== undefined ? [href] : []));
  const given = [subject.replace(/^acct:/, ''), ...aliases, ...pages];
  return new Set(given.map(plainName).filter((name) => ACCT.test(name)));
}

const PROFILES: ReadonlySet<string> = new Set(['http://webfinger.net/rel/profile-page', 'self']);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
