import { sql } from 'drizzle-orm';
import { type Database, queryRows } from '../../db/open.ts';
import { deliveries } from '../../db/schema.ts';
import { type Bulletin, type Channel, type Channels, DeliveryError } from './channel.ts';
import { claim } from './claim-delivery.ts';
import { tellHeld } from './hourly-limit.ts';
import { release } from './release.ts';
import { type Outcome, sendClaimed } from './send-delivery.ts';

export type EnqueuedChange = { readonly episode: string; readonly number: number; readonly product: string };

export type DeliverOptions = {
  /** The time by which deliveries are due; asked again for each, since sending takes time. */
  readonly now: () => Date;
  /** What is to be said of an episode now; null when nothing is any more. */
  readonly buildBulletin: (episode: string, now: Date) => Promise<Bulletin | null>;
  readonly signal: AbortSignal;
  /** Deliveries tried on one channel before the others get their turn again. Default 200. */
  readonly mostPerChannel?: number;
};

export type Delivered = {
  readonly sent: number;
  readonly superseded: number;
  readonly retried: number;
  readonly failed: number;
  /** Kept for later, because people asked for quiet. */
  readonly held: number;
};

/** Puts a told change into the outbox of each channel; belongs into the transaction that stores the change. */
export async function enqueueDeliveries(
  tx: Pick<Database, 'insert' | 'update'>,
  { episode, number, product }: EnqueuedChange,
  channels: readonly string[],
  now: Date,
): Promise<void> {
  if (channels.length === 0) return;
  // A group falls due with its youngest row: what waits would have an escalation wait too.
  await release(tx, episode, now);
  await tx
    .insert(deliveries)
    .values(channels.map((channel) => ({ episode, number, product, channel, nextTryAt: now })));
}

/**
 * Sends what is due: per episode and channel only the newest state, the most severe first, channels beside one another.
 * Any number of processes may do so at once; a delivery that is cut off is tried again when its claim has run out.
 */
export async function deliverDue(
  db: Database,
  channels: Pick<Channels, 'get'>,
  options: DeliverOptions,
): Promise<Delivered> {
  const total = { sent: 0, superseded: 0, retried: 0, failed: 0, held: 0 };
  const due = await dueGroups(db, options.now(), options.mostPerChannel ?? 200);
  const byChannel = new Map<string, Group[]>();
  for (const group of due) byChannel.set(group.channel, [...(byChannel.get(group.channel) ?? []), group]);
  await Promise.all(
    [...byChannel].map(async ([key, groups]) => {
      const channel = channels.get(key);
      for await (const outcome of deliverChannel(db, key, channel, groups, options)) {
        total[outcome.kind] += 1;
        total.superseded += outcome.superseded;
      }
      // That some wait is worth a word, but not worth a failure: the next turn says it.
      if (channel !== undefined) await tellHeld(db, channel, options.now(), options.signal).catch(onlyDeliveryErrors);
    }),
  );
  return total;
}

type Group = { readonly episode: string; readonly channel: string };

async function* deliverChannel(
  db: Database,
  key: string,
  channel: Channel | undefined,
  groups: readonly Group[],
  options: DeliverOptions,
): AsyncGenerator<Outcome> {
  let failuresInRow = 0;
  for (const { episode } of groups) {
    if (options.signal.aborted) return;
    const claimed = await claim(db, episode, key, options.now());
    if (claimed === null) continue;
    const outcome = await sendClaimed(db, channel, claimed, options);
    yield outcome;
    failuresInRow = outcome.kind === 'retried' ? failuresInRow + 1 : 0;
    // A channel that limits us, or fails twice running, is left alone; its other deliveries wait as long.
    if (outcome.kind === 'retried' && (outcome.limited || failuresInRow === 2)) {
      await holdChannel(db, key, options.now(), outcome.nextTryAt);
      return;
    }
  }
}

function onlyDeliveryErrors(error: unknown): void {
  if (!(error instanceof DeliveryError)) throw error;
}

async function holdChannel(db: Database, channel: string, now: Date, until: Date): Promise<void> {
  await db.execute(sql`
    update deliveries set next_try_at = ${until.toISOString()}::timestamptz
    where state = 'pending' and channel = ${channel} and next_try_at <= ${now.toISOString()}::timestamptz`);
}

/** A group falls due with its youngest row: so a claim or a back-off holds back what was enqueued before and since. */
async function dueGroups(db: Database, now: Date, mostPerChannel: number): Promise<Group[]> {
  return queryRows<Group>(
    db,
    sql`
    select episode, channel from (
      select d.episode, d.channel,
        row_number() over (
          partition by d.channel
          order by case max(e.severity) when 'page' then 0 when 'notify' then 1 else 2 end,
            max(d.attempts), min(d.id)
        ) as place
      from deliveries d left join episodes e on e.id = d.episode
      where d.state = 'pending'
      group by d.episode, d.channel
      having max(d.next_try_at) <= ${now.toISOString()}::timestamptz
    ) due
    where place <= ${mostPerChannel}
    order by channel, place`,
  );
}
