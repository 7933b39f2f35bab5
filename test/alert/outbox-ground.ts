import { eq } from 'drizzle-orm';
import type { OpenDatabase } from '../../db/open.ts';
import { changes, channelSettings, deliveries, episodes, messageSlots, messages } from '../../db/schema.ts';
import type { Bulletin, Channel } from '../../src/alert/channel.ts';
import type { Decision } from '../../src/alert/episode.ts';
import { loadBulletin } from '../../src/alert/load-bulletin.ts';
import { type Delivered, deliverDue, enqueueDeliveries } from '../../src/alert/outbox.ts';
import { type Engine, testDatabase } from '../setup/databases.ts';
import { minute } from './bulletins.ts';
import { storeDecision } from './stored-episodes.ts';

export const EPISODE = 'claude-outage-2026-01-03T14:02Z';

/** An outbox to try: its database, a clock that is set by hand, and what the detect and notify workers do with it. */
export type OutboxGround = {
  readonly open: OpenDatabase;
  /** Pipeline time, ms since 1970. */
  clock: number;
  now(): Date;
  reset(): Promise<void>;
  buildBulletin(episode: string, at: Date): Promise<Bulletin | null>;
  /** Stores a told decision with its deliveries in one transaction, as the detect worker does. */
  decide(number: number, decided: Decision, channels?: readonly string[], episode?: string): Promise<void>;
  deliver(...channels: Channel[]): Promise<Delivered>;
  /** When the next delivery falls due, claims that run out included; null when none is waiting. */
  nextDue(): Promise<Date | null>;
  /** "number channel state" of every delivery. */
  states(): Promise<string[]>;
};

export async function outboxGround(engine: Engine): Promise<OutboxGround> {
  const open = await testDatabase(engine);
  const signal = new AbortController().signal;
  const ground: OutboxGround = {
    open,
    clock: minute(10),
    now: () => new Date(ground.clock),
    async reset() {
      ground.clock = minute(10);
      for (const table of [episodes, changes, deliveries, messages, messageSlots, channelSettings])
        await open.db.delete(table);
    },
    buildBulletin: (episode, at) =>
      loadBulletin(open.db, episode, { productName: (product) => product, link: () => null, feedsOf: () => [] }, at),
    async decide(number, decided, channels = ['a'], episode = EPISODE) {
      await open.db.transaction(async (tx) => {
        await storeDecision(tx, episode, number, decided);
        await enqueueDeliveries(tx, { episode, number, product: decided.change.product }, channels, ground.now());
      });
    },
    deliver(...channels) {
      const { now, buildBulletin } = ground;
      return deliverDue(open.db, new Map(channels.map((channel) => [channel.key, channel])), {
        now,
        buildBulletin,
        signal,
      });
    },
    async nextDue() {
      const rows = await open.db.select().from(deliveries).where(eq(deliveries.state, 'pending'));
      const due = new Map<string, number>();
      for (const { episode, channel, nextTryAt } of rows) {
        const group = `${channel} ${episode}`;
        due.set(group, Math.max(due.get(group) ?? 0, nextTryAt.getTime()));
      }
      return due.size === 0 ? null : new Date(Math.min(...due.values()));
    },
    async states() {
      const rows = await open.db.select().from(deliveries).orderBy(deliveries.id);
      return rows.map(({ number, channel, state }) => `${number} ${channel} ${state}`);
    },
  };
  return ground;
}

/** A channel that writes down what it is told, and first throws what it is given to throw. */
export function recorder(key = 'a', faults: Error[] = []) {
  const told: Array<{ number: number; episode: string; reference: unknown; toldNumber: number }> = [];
  const channel: Channel = {
    key,
    limits: [],
    async deliver({ number, episode }: Bulletin, reference, toldNumber) {
      const fault = faults.shift();
      if (fault !== undefined) throw fault;
      told.push({ number, episode, reference, toldNumber });
      return { at: number };
    },
  };
  return { channel, told, faults };
}
