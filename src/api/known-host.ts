import { isIP } from 'node:net';
import type { App } from './context.ts';
import { problem } from './problem.ts';

const PROBES: ReadonlySet<string> = new Set(['/healthz', '/readyz']);

/**
 * Answers only under names that are ours. A stranger's page may point its own name at our address (DNS rebinding) and
 * would then read what we serve; an address or `localhost` cannot be such a name.
 */
export function checkHost(
  app: App,
  options: { readonly publicUrl: string | null; readonly names: readonly string[] },
): void {
  const known = new Set(['localhost', ...options.names.map((name) => name.toLowerCase())]);
  if (options.publicUrl !== null) known.add(new URL(options.publicUrl).hostname);
  app.addHook('onRequest', async (request, reply) => {
    if (PROBES.has(request.routeOptions.url ?? '')) return;
    // The header itself: a script may set X-Forwarded-Host, but never Host.
    const name = hostName(request.headers.host ?? '');
    if (name !== null && (known.has(name) || isIP(name) !== 0)) return;
    const detail = 'this host name is not known here; OUTCRY_PUBLIC_URL and OUTCRY_ALLOWED_HOSTS name those that are';
    return reply
      .code(421)
      .type('application/problem+json')
      .send(JSON.stringify(problem(421, detail)));
  });
}

/** The name without its port, in lower case; null when it is none. */
function hostName(host: string): string | null {
  if (/[/\\@?#\s]/.test(host) || !URL.canParse(`http://${host}`)) return null;
  return new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}
