import { digestOf, quietOf, setForChannel } from '../../../../db/store/channel-settings.ts';
import { type DigestTime, digestWords } from '../../../alert/channel-setting.ts';
import { escapeSlack } from '../../../alert/escape-slack.ts';
import { clockTime, name } from '../../../alert/message/words.ts';
import { type QuietHours, quietUntil, quietWords } from '../../../alert/quiet-hours.ts';
import { releaseQuiet } from '../../../alert/release.ts';
import { nextInstant } from '../../../zoned-time.ts';
import { type Answer, answer, plainAnswer } from './answer.ts';
import type { Asking } from './asking.ts';

/** A channel that is asked about. */
type Place = Pick<Asking, 'db' | 'channel' | 'configuredDigest' | 'wall'>;

/** The quiet hours of a channel and its digest, escaped. */
export async function settingLines(asking: Place): Promise<string[]> {
  return [await quietLine(asking), await digestLine(asking)].map(escapeSlack);
}

async function quietLine({ db, channel, wall }: Place): Promise<string> {
  const set = await quietOf(db, channel.key);
  if (set?.value == null) return 'No quiet hours.';
  const until = quietUntil(set.value, wall.getTime());
  const now = until === null ? '' : ` · now, until ${clockTime(until, wall.getTime())}`;
  const pages = set.value.pages === 'told' ? 'pages are told' : 'pages too';
  return `🌙 Quiet ${quietWords(set.value)} (${pages})${by(set.by)}${now}`;
}

async function digestLine({ db, channel, configuredDigest, wall }: Place): Promise<string> {
  const set = await digestOf(db, channel.key);
  const time = set === null ? configuredDigest(channel.key) : set.value;
  if (time === null) return 'No weekly digest.';
  const next = nextInstant(wall.getTime(), time.zone, time.minute, time.weekday);
  return `📰 Weekly digest ${digestWords(time)}${by(set?.by ?? null)} · next ${clockTime(next, wall.getTime())}`;
}

function by(who: string | null): string {
  return who === null ? '' : `, set by ${name(who, 40)}`;
}

export async function quietAnswer(asking: Asking): Promise<Answer> {
  return answer([escapeSlack(await quietLine(asking))]);
}

/** Sets the quiet hours of the channel, or ends them (null). What waited for the end of others is looked at anew. */
export async function setQuiet(asking: Asking, hours: QuietHours | null): Promise<Answer> {
  const { db, channel, user, wall } = asking;
  await db.transaction(async (tx) => {
    await setForChannel(tx, channel.key, 'quiet', hours, { by: user.name, at: wall });
    await releaseQuiet(tx, channel.key, wall);
  });
  if (hours === null) return plainAnswer('Done: no quiet hours in this channel.');
  return plainAnswer(
    `Done: ${quietWords(hours)} is quiet in this channel, by the clock of that place.`,
    'What opens then is told once, as it stands, when they end; what is over by then is left to the digest.',
    hours.pages === 'told' ? 'Pages are told all the same.' : 'Pages wait too.',
  );
}

/** Sets when the channel gets its digest; null: never. */
export async function setDigest(asking: Asking, time: DigestTime | null): Promise<Answer> {
  const { db, channel, user, wall } = asking;
  await setForChannel(db, channel.key, 'digest', time, { by: user.name, at: wall });
  if (time === null) return plainAnswer('Done: no weekly digest in this channel.');
  const next = nextInstant(wall.getTime(), time.zone, time.minute, time.weekday);
  return plainAnswer(`Done: the weekly digest comes ${digestWords(time)}, next ${clockTime(next, wall.getTime())}.`);
}
