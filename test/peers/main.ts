import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { startCli } from '../setup/run-cli.ts';
import { privatePostgres, privateRedis } from '../setup/start-services.ts';
import { startJetstream } from '../stand-ins/jetstream.ts';
import { startPeers } from './peers.ts';

/** What people do on a real PDS is looked for in the rows of a running Outcry; ends with 1 when something is not there. */
const CATALOGUE = new URL('../setup/catalogue-without-feeds.yaml', import.meta.url).pathname;
const WITHIN_MS = 60_000;
const failed: string[] = [];

const BUILT = 'node_modules/better-sqlite3/build/Release/better_sqlite3.node';
if (!existsSync(new URL(BUILT, import.meta.url))) {
  console.log(
    'SKIPPED: the packages of test/peers are not there, of which one is built: apt-get install g++ make python3',
  );
} else {
  await tryAll();
  console.log(failed.length === 0 ? '\nall as on the network' : `\nnot so: ${failed.join('; ')}`);
  if (failed.length > 0) process.exitCode = 1;
}

async function tryAll(): Promise<void> {
  const [database, redis] = [await privatePostgres(), await privateRedis()];
  await Promise.all([database.start(), redis.start()]);
  const jetstream = await startJetstream();
  const network = await startPeers({ postgres: database.url, redis: redis.url }, (event) => jetstream.send(event));
  const admin = postgres(database.url, { max: 1, onnotice: () => {} });
  await admin`create database outcry`;
  await admin.end();
  const url = new URL(database.url);
  url.pathname = '/outcry';
  const { act } = network;
  for (const by of ['ana', 'ben', 'cleo', 'dan', 'eve']) await act({ do: 'account', by });
  // Said before anybody reads: what it says can only be looked up.
  const old = await act({
    do: 'post',
    by: 'eve',
    text: 'Claude deleted all of my notes, every single one',
    name: 'old',
  });

  const outcry = startCli(['worker', 'ingest', 'classify', 'detect', 'schedule'], {
    env: {
      DATABASE_URL: url.href,
      REDIS_URL: redis.url,
      OUTCRY_QUEUE_PREFIX: 'peers',
      OUTCRY_BLUESKY_HOSTS: jetstream.url,
      OUTCRY_BLUESKY_API: network.appView,
      OUTCRY_ALLOW_HOSTS: new URL(network.appView).hostname,
      OUTCRY_CATALOG: CATALOGUE,
    },
  });
  const sql = postgres(url.href, { max: 1, onnotice: () => {} });
  try {
    await outcry.told('workers are running');
    for (let waited = 0; jetstream.connections === 0 && waited < WITHIN_MS; waited += 100) await sleep(100);

    const root = await act({ do: 'post', by: 'ana', text: 'Notion is down, nothing loads', name: 'root' });
    await seen('a post, with its product and label', async () => {
      const rows = await sql`select label from mentions where uri = ${root} and product = 'notion'`;
      return rows[0]?.label === 'report';
    });
    const reply = await act({ do: 'reply', by: 'ben', of: 'root', text: 'same here, Notion is down for me too' });
    await seen('a reply', async () => {
      const rows = await sql`select kind, parent from posts where uri = ${reply}`;
      return rows[0]?.kind === 'reply' && rows[0].parent === root;
    });
    const quote = await act({ do: 'quote', by: 'cleo', of: 'root', text: 'and Notion has our whole wiki' });
    await seen('a quote, as a post and as a share of what it quotes', async () => {
      const [post] = await sql`select kind from posts where uri = ${quote}`;
      const [share] = await sql`select via from shares where uri = ${quote} and subject = ${root}`;
      return post?.kind === 'quote' && share?.via === 'quote';
    });
    const repost = await act({ do: 'repost', by: 'dan', of: 'root', name: 'repost' });
    await seen('a repost', async () => {
      return (
        (await sql`select 1 from shares where uri = ${repost} and subject = ${root} and via = 'repost'`).length === 1
      );
    });
    await act({ do: 'unrepost', by: 'dan', of: 'repost' });
    await seen('a repost taken back', async () => (await sql`select 1 from shares where uri = ${repost}`).length === 0);
    const wrong = await act({ do: 'post', by: 'ben', text: 'Figma is down', name: 'edited' });
    await act({ do: 'edit', by: 'ben', of: 'edited', text: 'Figma is down no more' });
    await seen('an edit', async () => {
      const [post] = await sql`select text from posts where uri = ${wrong}`;
      return post?.text === 'Figma is down no more';
    });
    await act({ do: 'settle' });
    for (const by of ['ana', 'ben', 'dan']) await act({ do: 'repost', by, of: 'old' });
    await seen('reposts of a post never read, placed by what the AppView says of it', async () => {
      return (await sql`select 1 from shares where subject = ${old} and product = 'claude'`).length === 3;
    });
    await act({ do: 'remove', by: 'ana', of: 'root' });
    await seen('a deletion, of which nothing is left', async () => {
      const posts = await sql`select 1 from posts where uri = ${root}`;
      const mentions = await sql`select 1 from mentions where uri = ${root}`;
      return posts.length + mentions.length === 0;
    });
    const cleo = quote?.split('/')[2] ?? '';
    await act({ do: 'takeDown', by: 'cleo' });
    await seen('an account taken down, with all that it said', async () => {
      return (await sql`select 1 from posts where author = ${cleo}`).length === 0;
    });
    const ben = reply?.split('/')[2] ?? '';
    await act({ do: 'erase', by: 'ben' });
    await seen('an account deleted, with all that it said and shared', async () => {
      const posts = await sql`select 1 from posts where author = ${ben}`;
      const shares = await sql`select 1 from shares where author = ${ben}`;
      return posts.length + shares.length === 0;
    });
  } finally {
    await sql.end({ timeout: 5 });
    await outcry.kill();
    await network.close();
    await jetstream.close();
    await Promise.all([database.remove(), redis.remove()]);
  }
}

async function seen(what: string, look: () => Promise<boolean>): Promise<void> {
  const begun = Date.now();
  let isThere = false;
  while (!isThere && Date.now() - begun < WITHIN_MS) {
    isThere = await look().catch(() => false);
    if (!isThere) await sleep(200);
  }
  const after = `${((Date.now() - begun) / 1000).toFixed(1)} s`;
  console.log(isThere ? `ok   ${what}, after ${after}` : `FAIL ${what}: not within ${after}`);
  if (!isThere) failed.push(what);
}
