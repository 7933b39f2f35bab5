import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type StoredPost = { readonly uri: string; readonly text: string; readonly at: Date };

/** A local server that logs in one account and searches posts as Bluesky does: newest first, two to a page. */
export type SearchStandIn = {
  readonly url: string;
  readonly posts: StoredPost[];
  readonly logIns: number;
  readonly searches: ReadonlyArray<{ readonly q: string; readonly since: string; readonly until: string }>;
  /** Ends the session: the next search is refused. */
  endSession(): void;
  /** Answers the next searches with this status; null: as usual. */
  refuse(status: number | null): void;
  close(): Promise<void>;
};

const PAGE = 2;

export async function startSearch(password: string): Promise<SearchStandIn> {
  const posts: StoredPost[] = [];
  const searches: Array<{ q: string; since: string; until: string }> = [];
  let logIns = 0;
  let token: string | null = null;
  let refused: number | null = null;
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const answer = (status: number, body: unknown, headers = {}) =>
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
    if (url.pathname === '/xrpc/com.atproto.server.createSession') {
      let body = '';
      for await (const part of request) body += String(part);
      if (!body.includes(JSON.stringify(password))) return answer(401, { error: 'AuthenticationRequired' });
      logIns += 1;
      token = `token-${logIns}`;
      return answer(200, { accessJwt: token, did: 'did:plc:us' });
    }
    if (url.pathname !== '/xrpc/app.bsky.feed.searchPosts') return answer(404, {});
    if (refused !== null) return answer(refused, {}, { 'retry-after': '7' });
    if (token === null || request.headers.authorization !== `Bearer ${token}`)
      return answer(400, { error: 'ExpiredToken' });
    const asked = (name: string): string => url.searchParams.get(name) ?? '';
    searches.push({ q: asked('q'), since: asked('since'), until: asked('until') });
    const words = asked('q').replaceAll('"', '').toLowerCase();
    const from = Number(asked('cursor') || 0);
    const found = posts
      .filter(
        ({ text, at }) =>
          text.toLowerCase().includes(words) && at >= new Date(asked('since')) && at < new Date(asked('until')),
      )
      .sort((a, b) => b.at.getTime() - a.at.getTime());
    const page = found.slice(from, from + PAGE).map(({ uri, text, at }) => ({
      uri,
      cid: 'bafy',
      author: { did: uri.split('/')[2] },
      indexedAt: at.toISOString(),
      record: { $type: 'app.bsky.feed.post', text, createdAt: at.toISOString(), langs: ['en'] },
    }));
    answer(200, { posts: page, ...(from + PAGE < found.length ? { cursor: String(from + PAGE) } : {}) });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posts,
    searches,
    get logIns() {
      return logIns;
    },
    endSession() {
      token = null;
    },
    refuse(status) {
      refused = status;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
