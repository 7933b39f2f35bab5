import type { PostKind } from '../../sources/item.ts';
import type { PostDraft, RepostDraft, Said } from './draft.ts';
import type { Person } from './people.ts';
import type { Random } from './random.ts';

const SORTABLE = '234567abcdefghijklmnopqrstuvwxyz';
const NONSENSE = ['1970-01-01T00:00:00.000Z', '0001-01-01T00:00:00Z', '2099-12-31T23:59:59.000Z', 'just now', ''];

/** A record key as Bluesky makes them: 53 bits of microseconds and 10 of clock, in sortable base 32. */
export function recordKey(random: Random, at: number): string {
  let micros = at * 1000 + random.int(1000);
  let key = SORTABLE.charAt(random.int(32)) + SORTABLE.charAt(random.int(32));
  for (let i = 0; i < 11; i++) {
    key = SORTABLE.charAt(micros % 32) + key;
    micros = Math.floor(micros / 32);
  }
  return key;
}

/** A Mastodon snowflake: milliseconds times 65,536 and a sequence number. */
function snowflake(random: Random, at: number): string {
  return (BigInt(at) * 65_536n + BigInt(random.int(65_536))).toString();
}

type Post = {
  readonly at: number;
  readonly text: string;
  readonly lang: string;
  readonly said: readonly Said[];
  readonly kind?: PostKind;
  readonly parent?: string;
  readonly quoted?: string;
  readonly bot?: boolean;
};

/** A post by that person, seen a moment after its author's clock says it was written. */
export function publish(random: Random, person: Person, post: Post): PostDraft {
  const lag = Math.round(300 + random.exponential(1200));
  const createdAt = random.chance(0.002) ? random.pick(NONSENSE) : post.at - lag;
  const name = addressOf(random, person, post.at);
  return {
    type: 'post',
    at: post.at,
    network: person.network,
    author: person.author,
    createdAt,
    ...name,
    text: post.text,
    lang: post.lang,
    kind: post.kind ?? 'post',
    parent: post.parent ?? null,
    quoted: post.quoted ?? null,
    bot: post.bot ?? false,
    said: post.said,
  };
}

export function addressOf(random: Random, person: Person, at: number): { uri: string; url: string } {
  if (person.network === 'mastodon') {
    const url = `${person.author.replace('/users/', '/@')}/${snowflake(random, at)}`;
    return { uri: url, url };
  }
  const key = recordKey(random, at);
  const url = `https://bsky.app/profile/${person.author}/post/${key}`;
  return { uri: `at://${person.author}/app.bsky.feed.post/${key}`, url };
}

export function repost(random: Random, person: Person, at: number, subject: string): RepostDraft {
  const uri = `at://${person.author}/app.bsky.feed.repost/${recordKey(random, at)}`;
  return { type: 'repost', at, network: person.network, uri, author: person.author, subject };
}
