import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { AppOptions } from './context.ts';
import { ProblemError } from './problem.ts';

const LOOPBACK = /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|::ffff:127\.\d{1,3}\.\d{1,3}\.\d{1,3})$/;

/**
 * Throws the 403 or 401 of a request that may change nothing: one that another site's page sent, and one without the
 * token where one is set, or from another machine where none is.
 */
export function checkWriter(
  request: FastifyRequest,
  { writeToken = null, publicUrl, trustedProxies = 0 }: Pick<AppOptions, 'writeToken' | 'publicUrl' | 'trustedProxies'>,
  given: string | null = bearerOf(request),
): void {
  if (!isOwnPage(request, publicUrl)) throw new ProblemError(403, 'this may only be sent from a page of ours');
  if (writeToken !== null) {
    if (given === null || !isSame(given, writeToken))
      throw new ProblemError(401, 'this needs the token that OUTCRY_WRITE_TOKEN holds');
  } else if (!LOOPBACK.test(request.ip) || (trustedProxies === 0 && isForwarded(request))) {
    throw new ProblemError(403, 'from another machine this needs a token; OUTCRY_WRITE_TOKEN sets one');
  }
}

/** A proxy on this machine speaks for anybody; only one that we were told of says for whom. */
function isForwarded({ headers }: FastifyRequest): boolean {
  return ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => headers[name] !== undefined);
}

/** Browsers name where a request comes from; whoever is no browser names nothing. */
function isOwnPage({ headers }: FastifyRequest, publicUrl: string | null): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  const { origin } = headers;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  return from.host === headers.host || (publicUrl !== null && from.origin === new URL(publicUrl).origin);
}

function bearerOf({ headers }: FastifyRequest): string | null {
  return /^bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? null;
}

function isSame(given: string, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}
