import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blueskySource } from '../../src/sources/bluesky/source.ts';
import { followedSource } from '../../src/sources/follow/source.ts';
import { mastodonSource } from '../../src/sources/mastodon/source.ts';
import { recordingSource } from '../../src/sources/recording/source.ts';
import { sourceContract } from '../contract/source.ts';
import { startJetstream } from '../stand-ins/jetstream.ts';
import { freshRkey, postEvent } from '../stand-ins/jetstream-event.ts';
import { startMastodon } from '../stand-ins/mastodon.ts';
import { wireStatus } from './mastodon/wire-status.ts';

const clock = (): number => Date.now();
const quick = { clock, random: () => 0, batchMs: 5, maxBatch: 5 };

for (const wire of ['url', 'secondUrl'] as const)
  sourceContract(`Bluesky by ${wire}`, async () => {
    const server = await startJetstream();
    const startUs = (Date.now() - 60_000) * 1000;
    let isOpen = true;
    return {
      open: () => blueskySource({ ...quick, hosts: [server[wire]] }),
      beginning: { timeUs: startUs, host: server[wire] },
      publish(number) {
        const did = `did:plc:${'a'.repeat(24)}`;
        server.send(postEvent({ timeUs: startUs + number * 1000, number, text: `post ${number}`, did }));
        return `at://${did}/app.bsky.feed.post/${freshRkey(number)}`;
      },
      publishBad: () => server.send({ did: 'nobody', time_us: startUs + 1500, kind: 'commit', commit: {} }),
      async takeAway() {
        isOpen = false;
        await server.close();
      },
      close: async () => void (isOpen && (await server.close())),
    };
  });

const ONLY_TAGS =
  'read by 1 hashtag only: the public timeline answered HTTP 422: This method requires an authenticated user';

for (const [way, token, tags] of [
  ['polled', null, []],
  ['streamed', 'user-token', []],
  ['by hashtags', null, ['ours']],
] as const) {
  sourceContract(`Mastodon ${way}`, async () => {
    const server = await startMastodon('user-token');
    if (tags.length > 0) server.closePublic(422);
    const named = { tags: tags.map((name) => ({ name })) };
    const start = Date.now() - 60_000;
    let isOpen = true;
    return {
      ...(tags.length > 0 && { only: ONLY_TAGS }),
      open: () => mastodonSource({ ...quick, instance: server.url, token, tags, pollMs: 20 }),
      beginning: { lastId: wireStatus(0, start).id, at: start },
      publish(number) {
        const status = wireStatus(number, start + number * 1000, named);
        server.post(status);
        return status.uri;
      },
      publishBad: () => server.post({ ...wireStatus(99, start + 1500, named), content: 7 }),
      async takeAway() {
        isOpen = false;
        await server.close();
      },
      close: async () => void (isOpen && (await server.close())),
    };
  });
}

for (const [kind, open] of [
  ['A file', (path: string) => recordingSource({ posts: path, status: null, name: 'posts', clock, maxBatch: 5 })],
  ['A file that is followed', (path: string) => followedSource({ path, name: 'posts', clock, lookMs: 5 })],
] as const)
  sourceContract(kind, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'outcry-source-'));
    const path = join(folder, 'posts.ndjson');
    writeFileSync(path, '');
    return {
      open: () => open(path),
      beginning: null,
      publish(number) {
        const uri = `at://did:plc:a/app.bsky.feed.post/${number}`;
        const observedAt = new Date(Date.UTC(2026, 0, 3, 2, 0, number)).toISOString();
        const post = { type: 'post', network: 'bluesky', uri, author: 'did:plc:a', observedAt, text: `post ${number}` };
        appendFileSync(path, `${JSON.stringify(post)}\n`);
        return uri;
      },
      publishBad: () => appendFileSync(path, '{"type":"post","network":"bluesky"\n'),
      takeAway: async () => rmSync(path),
      close: async () => rmSync(folder, { recursive: true }),
    };
  });
