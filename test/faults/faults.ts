import { setTimeout as sleep } from 'node:timers/promises';
import { createRandom, type Random } from '../../src/cli/simulate/random.ts';
import type { WireEvent } from '../stand-ins/jetstream.ts';
import type { Deployment } from './deployment.ts';
import { chatter } from './stream.ts';

export type Disturbance = {
  readonly deployment: Deployment;
  readonly random: Random;
  /** Seconds that the stream lasts, and when it began. */
  readonly seconds: number;
  readonly startMs: number;
  /** The stream's own time, ms since 1970. */
  readonly now: () => number;
  /** Aborted when the stream has ended. */
  readonly ended: AbortSignal;
  readonly kills: number;
  /** Takes up room in the database's folder until called again; null where that folder has no bounds. */
  readonly fillDisk: ((on: boolean) => void) | null;
};

export type Fault = {
  readonly name: string;
  /** How events go out; as they are when absent. */
  readonly send?: (events: readonly WireEvent[], disturbance: Disturbance) => readonly WireEvent[];
  /** What is done beside the stream; says what it did. */
  readonly run?: (disturbance: Disturbance) => Promise<string>;
  /** The stream lasts as long as so many kills need. */
  readonly isLong?: boolean;
  /** What was said meanwhile is lost at the source: a gap must stand for it. */
  readonly loses?: boolean;
  readonly needsDisk?: boolean;
  /** Read by the second wire, which says that a cursor is too old; by the first a minute must be missing. */
  readonly isOnSecondWire?: boolean;
  /** Which processes there are, each by its workers; by default one a worker. */
  readonly processes?: readonly string[];
};

const KILL_EVERY_MS = 1500;

export const FAULTS: readonly Fault[] = [
  {
    name: 'kill -9 of any process',
    isLong: true,
    run: killAny,
  },
  {
    name: 'kill -9 of any process, where one reads and judges',
    processes: ['ingest classify', 'detect', 'schedule', 'notify poll'],
    run: killAny,
  },
  {
    name: 'kill -9 of any process, where four read the same and four judge',
    processes: [...fourOf('ingest'), ...fourOf('classify'), 'detect', 'schedule', 'notify poll'],
    run: killAny,
  },
  {
    name: 'Redis and PostgreSQL killed and started again, where one process reads and judges',
    processes: ['ingest classify', 'detect', 'schedule', 'notify poll'],
    async run({ deployment: { redis, postgres }, seconds }) {
      for (const server of [redis, postgres, redis, postgres]) {
        await sleep(seconds * 150);
        await server.end(server === redis ? 'SIGKILL' : 'SIGQUIT');
        await sleep(2000);
        await server.start();
      }
      return 'twice each, away for 2 s';
    },
  },
  {
    name: 'sockets cut',
    async run({ deployment, random, ended }) {
      let cuts = 0;
      for (; !ended.aborted; cuts += 1) {
        await sleep(4000 * (0.5 + random.next()));
        deployment.jetstream.cut();
      }
      return `${cuts} cuts`;
    },
  },
  {
    name: 'a host that refuses',
    async run({ deployment, seconds }) {
      await sleep(seconds * 250);
      deployment.jetstream.refuse(503);
      deployment.jetstream.cut();
      await sleep(seconds * 250);
      deployment.jetstream.refuse(null);
      return `503 for ${(seconds / 4).toFixed(0)} s`;
    },
  },
  {
    name: 'a socket that stays open and says nothing',
    async run({ deployment, seconds }) {
      await sleep(seconds * 300);
      deployment.jetstream.stall();
      return 'until the watchdog leaves it; what it left out comes with the next connection';
    },
  },
  {
    name: 'garbage and half frames',
    async run({ deployment, random, ended }) {
      const whole = JSON.stringify(chatter(0, 0));
      let frames = 0;
      while (!ended.aborted) {
        await sleep(200);
        const bytes = Buffer.from(Array.from({ length: 64 }, () => Math.floor(random.next() * 256)));
        const all = [whole.slice(0, 40), '{"time_us":"x","kind":[]}', 'null', '[]', '', bytes];
        for (const frame of all) deployment.jetstream.sendRaw(frame, { binary: Buffer.isBuffer(frame) });
        frames += all.length;
      }
      return `${frames} frames`;
    },
  },
  { name: 'every event twice', send: (events) => events.flatMap((event) => [event, event]) },
  { name: 'out of order', send: (events, { random }) => shuffled(events, random) },
  {
    name: 'a clock that jumps',
    async run({ deployment, random, ended, startMs }) {
      let jumps = 0;
      for (; !ended.aborted; jumps += 1) {
        await sleep(1000 + 1000 * random.next());
        const hours = [-30 * 24, -24, -1, 1, 24, 30 * 24][jumps % 6]!;
        deployment.jetstream.sendRaw(JSON.stringify(chatter((startMs + hours * 3_600_000) * 1000, jumps)));
      }
      return `${jumps} events of another day`;
    },
  },
  {
    name: 'a host that begins again from its oldest event',
    async run({ deployment, seconds, startMs }) {
      await sleep(seconds * 700);
      deployment.jetstream.cut();
      await sleep(2500);
      const again = deployment.jetstream.log.filter(({ time_us }) => time_us < (startMs + seconds * 700) * 1000);
      for (const event of again) deployment.jetstream.sendRaw(JSON.stringify(event));
      return `${again.length} events again`;
    },
  },
  {
    name: 'Redis killed and started again',
    async run({ deployment: { redis }, seconds }) {
      for (let times = 0; times < 3; times += 1) {
        await sleep(seconds * 200);
        await redis.end('SIGKILL');
        await sleep(2000);
        await redis.start();
      }
      return 'three times, away for 2 s each';
    },
  },
  {
    name: 'Redis flushed',
    async run({ deployment, seconds }) {
      for (let times = 0; times < 3; times += 1) {
        await sleep(seconds * 200);
        await deployment.flushRedis();
      }
      return 'three times';
    },
  },
  {
    name: 'PostgreSQL killed and started again',
    async run({ deployment: { postgres }, seconds }) {
      for (const signal of ['SIGINT', 'SIGQUIT', 'SIGINT'] as const) {
        await sleep(seconds * 200);
        await postgres.end(signal);
        await sleep(2000);
        await postgres.start();
      }
      return 'three times, away for 2 s each';
    },
  },
  {
    name: 'disk full',
    needsDisk: true,
    async run({ fillDisk, deployment, seconds }) {
      await sleep(seconds * 300);
      fillDisk?.(true);
      await sleep(seconds * 200);
      fillDisk?.(false);
      // A server that could not write its log has ended; its supervisor brings it back.
      await deployment.postgres.end('SIGQUIT');
      await deployment.postgres.start();
      return `no room for ${(seconds / 5).toFixed(0)} s`;
    },
  },
  {
    name: 'a rush of a hundred times as much',
    async run({ deployment, seconds, now }) {
      await sleep(seconds * 100);
      const begun = Date.now();
      let number = 0;
      while (Date.now() - begun < seconds * 800) {
        await sleep(50);
        for (const due = ((Date.now() - begun) / 1000) * RUSH; number < due; number += 1)
          deployment.jetstream.sendRaw(JSON.stringify(chatter(now() * 1000, number)));
      }
      return `${number} posts and reposts in ${((Date.now() - begun) / 1000).toFixed(0)} s`;
    },
  },
  {
    name: 'a host that has forgotten what was said while nobody read',
    loses: true,
    isOnSecondWire: true,
    async run({ deployment, seconds, now }) {
      await sleep(seconds * 300);
      deployment.jetstream.refuse(503);
      deployment.jetstream.cut();
      await sleep(seconds * 300);
      deployment.jetstream.forgetBefore(now() * 1000);
      deployment.jetstream.refuse(null);
      return `${(seconds * 0.3).toFixed(0)} s are lost`;
    },
  },
];

const RUSH = 2000;

async function killAny({ deployment, random, ended, kills }: Disturbance): Promise<string> {
  let done = 0;
  for (; done < kills && !ended.aborted; done += 1) {
    await sleep(KILL_EVERY_MS * (0.5 + random.next()));
    deployment.kill(Math.floor(random.next() * deployment.processes.length));
  }
  return `${done} kills, ${deployment.restarts} restarts`;
}

function fourOf(workers: string): string[] {
  return [1, 2, 3, 4].map(() => workers);
}

function shuffled(events: readonly WireEvent[], random: Random): WireEvent[] {
  const left = [...events];
  const list: WireEvent[] = [];
  while (left.length > 0) list.push(...left.splice(Math.floor(random.next() * left.length), 1));
  return list;
}

export const faultRandom = (name: string): Random => createRandom(`faults/${name}`);
