// A real PDS and AppView; runs with the packages of this folder, in a process of its own. Lines of JSON: commands come in, what
// they made goes out, and every event of the PDS as Jetstream would tell it.
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { SeedClient, TestNetwork } from '@atproto/dev-env';
import { Firehose } from '@atproto/sync';

const tell = (line) => process.stdout.write(`@${JSON.stringify(line)}\n`);

const network = await TestNetwork.create({ dbPostgresSchema: 'peers' });
const seed = new SeedClient(network, network.pds.getClient());

let lastUs = 0;
/** Jetstream numbers events by the microsecond; no two are alike. */
const timeUs = (time) => {
  lastUs = Math.max(lastUs + 1, Date.parse(time) * 1000);
  return lastUs;
};

const firehose = new Firehose({
  service: network.pds.url.replace('http', 'ws'),
  unauthenticatedCommits: true,
  unauthenticatedHandles: true,
  excludeSync: true,
  excludeIdentity: true,
  onError: (error) => process.stderr.write(`${error.message}\n`),
  handleEvent: (event) => {
    const { did, time } = event;
    if (event.event === 'account') {
      const { status } = event;
      const account = { active: event.active, did, seq: event.seq, time, ...(status === undefined ? {} : { status }) };
      tell({ event: { did, time_us: timeUs(time), kind: 'account', account } });
    } else if (['create', 'update', 'delete'].includes(event.event)) {
      const { collection, rkey, rev } = event;
      const commit = { rev: String(rev), operation: event.event, collection, rkey };
      const made = event.event === 'delete' ? {} : { record: event.record, cid: String(event.cid) };
      tell({ event: { did, time_us: timeUs(time), kind: 'commit', commit: { ...commit, ...made } } });
    }
  },
});
void firehose.start();

/** What was made, by the name that the command gave it. */
const made = new Map();
const COMMANDS = {
  account: async ({ by }) =>
    (await seed.createAccount(by, { handle: `${by}.test`, email: `${by}@example.com`, password: `${by}-password` }))
      .did,
  post: async ({ by, text }) => (await seed.post(seed.dids[by], text)).ref,
  quote: async ({ by, text, of }) => (await seed.post(seed.dids[by], text, undefined, undefined, made.get(of))).ref,
  reply: async ({ by, text, of }) => (await seed.reply(seed.dids[by], made.get(of), made.get(of), text)).ref,
  repost: async ({ by, of }) => seed.repost(seed.dids[by], made.get(of)),
  unrepost: async ({ by, of }) => {
    const uri = made.get(of).uri;
    await seed.agent.app.bsky.feed.repost.delete(
      { repo: seed.dids[by], rkey: uri.rkey },
      seed.getHeaders(seed.dids[by]),
    );
  },
  edit: async ({ by, text, of }) => {
    const { uri } = made.get(of);
    const record = { $type: 'app.bsky.feed.post', text, createdAt: new Date().toISOString() };
    const where = { repo: seed.dids[by], collection: 'app.bsky.feed.post', rkey: uri.rkey, record };
    await seed.agent.com.atproto.repo.putRecord(where, {
      encoding: 'application/json',
      headers: seed.getHeaders(seed.dids[by]),
    });
  },
  remove: async ({ by, of }) => seed.deletePost(seed.dids[by], made.get(of).uri),
  takeDown: async ({ by }) => {
    const subject = { $type: 'com.atproto.admin.defs#repoRef', did: seed.dids[by] };
    const options = { encoding: 'application/json', headers: network.pds.adminAuthHeaders() };
    await seed.agent.com.atproto.admin.updateSubjectStatus({ subject, takedown: { applied: true } }, options);
  },
  erase: async ({ by }) => {
    const options = { encoding: 'application/json', headers: network.pds.adminAuthHeaders() };
    await seed.agent.com.atproto.admin.deleteAccount({ did: seed.dids[by] }, options);
  },
  settle: async () => network.processAll(),
};

tell({ ready: { appView: network.bsky.url } });
const lines = createInterface({ input: process.stdin });
lines.on('line', async (line) => {
  const command = JSON.parse(line);
  try {
    const ref = await COMMANDS[command.do](command);
    if (command.name !== undefined) made.set(command.name, ref);
    tell({ done: command.id, uri: ref?.uriStr ?? (typeof ref === 'string' ? ref : null) });
  } catch (error) {
    tell({ done: command.id, error: String(error?.message ?? error) });
  }
});
await once(lines, 'close');
await firehose.destroy();
await network.close();
process.exit(0);
