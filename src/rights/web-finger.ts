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

/**
 * Other plain names (see plainName) of `user@host`, by WebFinger (RFC 7033): an instance may name accounts by one host and
 * keep their profiles on another. What lies on another host counts only where that one says the same account. Null: the
 * host could not be asked.
 */
export async function otherNames(acct: string, options: WebFingerOptions): Promise<string[] | null> {
  const answer = await ask(acct, options);
  if (answer === null) return null;
  const names = new Set([answer.subject, ...answer.addresses].map(plainName).filter((name) => ACCT.test(name)));
  names.delete(acct);
  const confirmed: string[] = [];
  for (const name of names) {
    const isSame = hostOf(name) === hostOf(acct) || (await ask(name, options))?.subject === answer.subject;
    if (isSame) confirmed.push(name);
  }
  return confirmed.sort();
}

const ACCT = /^[^@/\s]+@[^@/\s]+$/;
const hostOf = (acct: string): string => acct.slice(acct.indexOf('@') + 1);

async function ask(acct: string, { allowHosts, signal, originOf = (host) => `https://${host}/` }: WebFingerOptions) {
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
  return { subject: subject.replace(/^acct:/, '').toLowerCase(), addresses: [...aliases, ...pages] };
}

const PROFILES: ReadonlySet<string> = new Set(['http://webfinger.net/rel/profile-page', 'self']);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
