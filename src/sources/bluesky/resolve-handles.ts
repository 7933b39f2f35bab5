import { z } from 'zod';
import { guardedRequest } from '../../net/guarded-request.ts';

const answerShape = z.object({ did: z.string().regex(/^did:[a-z]+:[A-Za-z0-9._:%-]{1,200}$/) });

export type ResolveOptions = {
  /** The AppView that is asked. */
  readonly api: string;
  readonly allowHosts: readonly string[];
  readonly signal: AbortSignal;
};

/**
 * Looks up the DIDs of handles, one after the other, and puts them into `resolved`. A handle that cannot be looked up is
 * left out: its posts count as anybody's until the next time.
 */
export async function resolveHandles(
  handles: readonly string[],
  resolved: Map<string, string>,
  options: ResolveOptions,
): Promise<void> {
  for (const handle of handles) {
    if (options.signal.aborted) return;
    const address = new URL('/xrpc/com.atproto.identity.resolveHandle', options.api);
    address.searchParams.set('handle', handle);
    const { allowHosts, signal } = options;
    const answer = await guardedRequest(address.href, {
      method: 'GET',
      headers: { accept: 'application/json' },
      allowHosts,
      redirects: 1,
      timeoutMs: 10_000,
      maxBytes: 10_000,
      signal,
    });
    // Without an answer at all the network is away: the rest would fail alike.
    if (answer.http === 0) return;
    const did = answer.http === 200 ? parseDid(answer.body.toString('utf8')) : null;
    if (did !== null) resolved.set(handle, did);
  }
}

function parseDid(body: string): string | null {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return null;
  }
  const parsed = answerShape.safeParse(value);
  return parsed.success ? parsed.data.did : null;
}
