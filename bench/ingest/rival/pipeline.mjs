// A pipeline as the READMEs of ws, natural, bullmq and postgres show their use: node pipeline.mjs <settings.json>. Started by
// against-rival.ts. One job a post, one insert a post.
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { Queue, Worker } from 'bullmq';
import natural from 'natural';
import postgres from 'postgres';
import WebSocket from 'ws';

const { host, database, redis, names, classifier: learnt } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const connection = { host: new URL(redis).hostname, port: Number(new URL(redis).port) };

const classifier = await promisify(natural.BayesClassifier.load)(learnt, null);

const sql = postgres(database);
await sql`
  create table heard (
    uri text primary key, author text, observed_at timestamptz, text text, products text[], label text
  )`;

const products = names.map(({ product, pattern }) => ({ product, pattern: new RegExp(pattern, 'i') }));
const posts = new Queue('posts', { connection });

new Worker(
  'posts',
  async ({ data: { uri, author, at, text, found } }) => {
    const label = classifier.classify(text);
    await sql`
      insert into heard (uri, author, observed_at, text, products, label)
      values (${uri}, ${author}, ${new Date(at)}, ${text}, ${found}, ${label})`;
  },
  { connection },
);

const socket = new WebSocket(host);
socket.on('message', async (frame) => {
  const { did, time_us, commit } = JSON.parse(frame);
  if (commit?.operation !== 'create' || commit.collection !== 'app.bsky.feed.post') return;
  const { text } = commit.record;
  const found = products.filter(({ pattern }) => pattern.test(text)).map(({ product }) => product);
  if (found.length === 0) return;
  const uri = `at://${did}/${commit.collection}/${commit.rkey}`;
  await posts.add('post', { uri, author: did, at: time_us / 1000, text, found });
});
