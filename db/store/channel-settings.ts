import { and, desc, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { type ChannelSetting, type DigestTime, digestTime } from '../../src/alert/channel-setting.ts';
import { type QuietHours, quietHours } from '../../src/alert/quiet-hours.ts';
import type { Database } from '../open.ts';
import { channelSettings } from '../schema.ts';
import type { Done } from './subscriptions.ts';

/** A setting as it stands, with who made it so. */
export type Set<Value> = Done & { readonly value: Value | null };

/** The quiet hours of a channel; null: nobody ever set any. */
export function quietOf(db: Pick<Database, 'select'>, channel: string): Promise<Set<QuietHours> | null> {
  return newest(db, channel, 'quiet', quietHours);
}

/** When a channel gets its digest; null: nobody ever said. */
export function digestOf(db: Pick<Database, 'select'>, channel: string): Promise<Set<DigestTime> | null> {
  return newest(db, channel, 'digest', digestTime);
}

async function newest<Value>(
  db: Pick<Database, 'select'>,
  channel: string,
  setting: 'quiet' | 'digest',
  schema: z.ZodType<Value>,
): Promise<Set<Value> | null> {
  const [row] = await db
    .select()
    .from(channelSettings)
    .where(and(eq(channelSettings.channel, channel), eq(channelSettings.setting, setting)))
    .orderBy(desc(channelSettings.id))
    .limit(1);
  if (row === undefined) return null;
  const read = schema.safeParse(row.value);
  return { value: read.success ? read.data : null, by: row.by, at: row.at };
}

/** Sets it, or switches it off by null. */
export async function setForChannel(
  db: Pick<Database, 'insert'>,
  channel: string,
  setting: 'quiet' | 'digest',
  value: ChannelSetting | null,
  { by, at }: Done,
): Promise<void> {
  await db.insert(channelSettings).values({ channel, setting, value, by, at });
}

/** Every channel for which somebody said when its digest comes, with what holds. */
export async function digestTimes(
  db: Pick<Database, 'selectDistinct' | 'select'>,
): Promise<Map<string, Set<DigestTime>>> {
  const rows = await db
    .selectDistinct({ channel: channelSettings.channel })
    .from(channelSettings)
    .where(eq(channelSettings.setting, 'digest'));
  const found = new Map<string, Set<DigestTime>>();
  for (const { channel } of rows) {
    const set = await digestOf(db, channel);
    if (set !== null) found.set(channel, set);
  }
  return found;
}

/** Every channel for which people set something. */
export async function channelsWithSettings(db: Pick<Database, 'selectDistinct'>): Promise<string[]> {
  const rows = await db
    .selectDistinct({ channel: channelSettings.channel })
    .from(channelSettings)
    .orderBy(channelSettings.channel)
    .limit(200);
  return rows.map(({ channel }) => channel);
}
