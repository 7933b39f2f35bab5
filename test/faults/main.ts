import { execFileSync } from 'node:child_process';
import { closeSync, fstatSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Counts, differences, hasCursor, isSettled, readCounts, readGaps } from './counts.ts';
import { type Deployment, deploy, type Servers, startServers } from './deployment.ts';
import { FAULTS, type Fault, faultRandom } from './faults.ts';
import { play } from './play.ts';
import { chatter, planStream } from './stream.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    kills: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '60' },
  },
});
const kills = Number(values.kills);
const seconds = Number(values.seconds);
const SECONDS_A_KILL = 1.6;
/** So long a run may take to come to rest after its stream has ended. */
const REST_MS = 120_000;
const DISK = '400m';

type Outcome = {
  readonly name: string;
  readonly did: string;
  readonly faults: readonly string[];
  readonly rest: string;
};

const chosen = FAULTS.filter(({ name }) => values.only === undefined || values.only.some((one) => name.includes(one)));
const outcomes: Outcome[] = [];
const expected = new Map<number, Counts>();
if (chosen.length === 0) {
  console.error(`no fault is called so; there are:\n${FAULTS.map(({ name }) => `  ${name}`).join('\n')}`);
  process.exitCode = 2;
} else {
  const servers = await startServers();
  try {
    for (const fault of chosen) {
      const outcome = fault.needsDisk === true ? await onSmallDisk(fault) : await tried(fault, servers, null);
      outcomes.push(outcome);
      console.log(`${outcome.faults.length === 0 ? 'ok  ' : 'FAIL'} ${outcome.name}: ${outcome.did}; ${outcome.rest}`);
      for (const line of outcome.faults) console.log(`       ${line}`);
    }
  } finally {
    await Promise.all([servers.postgres.remove(), servers.redis.remove()]);
  }
  const failed = outcomes.filter(({ faults }) => faults.length > 0);
  console.log(
    `\n${outcomes.length - failed.length} of ${outcomes.length} as an undisturbed run: the same posts, mentions with their labels, shares,`,
  );
  console.log(
    'deletions, minutes of every series and episodes; gaps where the source itself had lost something, and nowhere else.',
  );
  if (failed.length > 0) process.exitCode = 1;
}

async function tried(fault: Fault, servers: Servers, fillDisk: ((on: boolean) => void) | null): Promise<Outcome> {
  const lasts = fault.isLong === true ? Math.max(seconds, Math.ceil(kills * SECONDS_A_KILL)) : seconds;
  const wanted = expected.get(lasts) ?? (await undisturbed(lasts, servers));
  expected.set(lasts, wanted);
  const deployment = await deploy(servers, fault);
  try {
    return await disturbed(fault, lasts, wanted, deployment, fillDisk);
  } finally {
    await deployment.close();
  }
}

async function disturbed(
  fault: Fault,
  lasts: number,
  wanted: Counts,
  deployment: Deployment,
  fillDisk: ((on: boolean) => void) | null,
): Promise<Outcome> {
  await reading(deployment);
  const startMs = wholeMinute();
  const begun = Date.now();
  const ending = new AbortController();
  const disturbance = {
    deployment,
    random: faultRandom(fault.name),
    seconds: lasts,
    startMs,
    now: () => startMs + (Date.now() - begun),
    ended: ending.signal,
    kills,
    fillDisk,
  };
  const did = fault.run?.(disturbance) ?? Promise.resolve('throughout');
  await play(planStream(lasts), startMs, (events) => {
    for (const event of fault.send?.(events, disturbance) ?? events) deployment.jetstream.send(event);
  });
  ending.abort();
  const what = await did;
  const since = Date.now();
  let faults = ['it did not come to rest'];
  while (Date.now() - since < REST_MS) {
    await sleep(1000);
    const found = await readCounts(deployment.databaseUrl, startMs).catch(() => null);
    if (found === null) continue;
    const gaps = await readGaps(deployment.databaseUrl, startMs);
    faults = fault.loses === true ? lossesOf(wanted, found, gaps) : keptAll(wanted, found, gaps);
    if (faults.length === 0 && isSettled(found)) break;
  }
  const rest = `at rest after ${((Date.now() - since) / 1000).toFixed(0)} s`;
  return { name: fault.name, did: what, faults, rest };
}

function keptAll(wanted: Counts, found: Counts, gaps: readonly string[]): string[] {
  const unneeded = gaps.map((gap) => `a gap although nothing was lost: ${gap}`);
  return [...differences(wanted, found), ...unneeded];
}

/** Nothing is there that was not said, something is missing, and a gap stands for it. */
function lossesOf(wanted: Counts, found: Counts, gaps: readonly string[]): string[] {
  const uris = (name: string, word: number) => (counts: Counts) =>
    (counts[name] ?? []).map((line) => line.split(' ')[word]!);
  const [have, want] = [uris('posts', 0)(found), new Set(uris('posts', 0)(wanted))];
  // Of a deletion that was lost the post is left.
  const said = new Set([...want, ...uris('deletions', 1)(wanted)]);
  return [
    ...have
      .filter((uri) => !said.has(uri))
      .slice(0, 1)
      .map((uri) => `a post that was not said: ${uri}`),
    ...(have.filter((uri) => want.has(uri)).length < want.size ? [] : ['nothing was lost']),
    ...(gaps.length === 1 ? [] : [`${gaps.length} gaps, not one: ${gaps.join('; ')}`]),
  ];
}

/** What a run counts that nothing befalls. */
async function undisturbed(lasts: number, servers: Servers): Promise<Counts> {
  const deployment = await deploy(servers);
  try {
    await reading(deployment);
    const startMs = wholeMinute();
    await play(planStream(lasts), startMs, (events) => {
      for (const event of events) deployment.jetstream.send(event);
    });
    let before = '';
    for (;;) {
      await sleep(3000);
      const found = await readCounts(deployment.databaseUrl, startMs);
      const now = JSON.stringify(found);
      if (now === before && isSettled(found)) {
        const sums = Object.entries(found).map(([name, lines]) => `${lines.length} ${name}`);
        console.log(`undisturbed, ${lasts} s: ${sums.join(', ')}`);
        return found;
      }
      before = now;
    }
  } finally {
    await deployment.close();
  }
}

/** A database on a disk with little room; where none can be had, that is said. */
async function onSmallDisk(fault: Fault): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'outcry-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return { name: fault.name, did: 'SKIPPED: a small disk needs leave to mount one', faults: [], rest: 'not tried' };
  }
  try {
    const servers = await startServers(folder);
    const ballast = join(folder, 'ballast');
    const fill = (on: boolean) => (on ? fillUp(ballast) : rmSync(ballast, { force: true }));
    try {
      return await tried(fault, servers, fill);
    } finally {
      await servers.postgres.end('SIGINT');
      await servers.redis.remove();
    }
  } finally {
    execFileSync('umount', [folder], { stdio: 'ignore' });
    rmSync(folder, { recursive: true, force: true });
  }
}

function fillUp(path: string): void {
  const file = openSync(path, 'w');
  const block = Buffer.alloc(64 * 1024);
  try {
    for (;;) writeSync(file, block);
  } catch {
    if (fstatSync(file).size === 0) throw new Error('the disk was full already');
  } finally {
    closeSync(file);
  }
}

/** Waits until the stream is read and a cursor stored: what is said before is not missed when it is lost. */
async function reading({ jetstream, databaseUrl }: Deployment): Promise<void> {
  for (let waited = 0; !(await hasCursor(databaseUrl)); waited += 250) {
    if (waited > 60_000) throw new Error('nobody reads the stream: the workers did not start');
    if (jetstream.connections > 0) jetstream.send(chatter(wholeMinute() * 1000, 1e9 + waited));
    await sleep(250);
  }
}

/** The stream begins with a minute, so that its minutes are the same in every run. */
function wholeMinute(): number {
  return Math.floor(Date.now() / 60_000) * 60_000;
}
