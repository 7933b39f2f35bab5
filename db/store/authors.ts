import { randomBytes } from 'node:crypto';
import { eq, inArray, sql } from 'drizzle-orm';
import { type Author, authorHash, plainName } from '../../src/rights/author.ts';
import { type Database, queryRows } from '../open.ts';
import { ignoredAuthors, secrets } from '../schema.ts';

const KEY = 'author key';

/** The key of this installation's author hashes; made when it is first asked for. */
export async function authorKey(db: Database): Promise<string> {
  const find = () => db.select({ value: secrets.value }).from(secrets).where(eq(secrets.name, KEY));
  const [known] = await find();
  if (known !== undefined) return known.value;
  await db
    .insert(secrets)
    .values({ name: KEY, value: randomBytes(32).toString('base64url') })
    .onConflictDoNothing();
  const [made] = await find();
  if (made === undefined) throw new Error('the key of author hashes could not be stored');
  return made.value;
}

/** Tells of each author whether they were forgotten for good and are not to be read; null where nobody was. */
export async function ignoring(db: Database): Promise<((network: string, author: string) => boolean) | null> {
  const rows = await db.select({ hash: ignoredAuthors.hash }).from(ignoredAuthors);
  if (rows.length === 0) return null;
  const key = await authorKey(db);
  const ignored = new Set(rows.map(({ hash }) => hash));
  return (network, author) => ignored.has(authorHash(key, network, author));
}

export async function ignoreAuthor(db: Database, author: Author, now: Date): Promise<void> {
  const hashes = await hashesOf(db, author);
  await db
    .insert(ignoredAuthors)
    .values(hashes.map((hash) => ({ hash, at: now })))
    .onConflictDoNothing();
}

/** False where they were not ignored. */
export async function readAgain(db: Database, author: Author): Promise<boolean> {
  const hashes = await hashesOf(db, author);
  const gone = await db.delete(ignoredAuthors).where(inArray(ignoredAuthors.hash, hashes)).returning();
  return gone.length > 0;
}

async function hashesOf(db: Database, { network, names }: Author): Promise<string[]> {
  const key = await authorKey(db);
  return [...new Set(names.map((name) => authorHash(key, network, name)))];
}

export type Written = {
  /** The author's names as they stand in rows. */
  readonly names: readonly string[];
  /** Addresses of all that they posted, shared, or that waits to be placed. */
  readonly uris: readonly string[];
  readonly posts: number;
  readonly shares: number;
};

/** All that is stored of an author, under whichever of their names. */
export async function writtenBy(db: Database, { network, names }: Author): Promise<Written> {
  const plain = [...new Set(names.map(plainName))];
  const rows = await queryRows<{ author: string; uri: string; kind: string }>(
    db,
    sql`select author, uri, kind from (
        select author, uri, 'post' as kind from posts where network = ${network}
        union select author, uri, 'mention' as kind from mentions where network = ${network}
        union select author, uri, 'share' as kind from shares where network = ${network}
        union select author, uri, 'share' as kind from unplaced_shares where network = ${network}) written
      where author in (${texts(names)}) or lower(author) in (${texts(names)})
        or lower(author) like any(array(${texts(plain.flatMap(profilesOf))}))`,
  );
  const own = rows.filter(({ author }) => plain.includes(plainName(author)));
  const count = (kind: string) => new Set(own.flatMap((row) => (row.kind === kind ? [row.uri] : []))).size;
  return {
    names: [...new Set(own.map(({ author }) => author))].sort(),
    uris: [...new Set(own.map(({ uri }) => uri))].sort(),
    posts: count('post'),
    shares: count('share'),
  };
}

/** Patterns that hold for every address of a profile of `user@host`, and for some of others. */
function profilesOf(plain: string): string[] {
  const at = plain.lastIndexOf('@');
  const literal = (text: string) => text.replace(/[\\%_]/g, '\\$&');
  return at < 1 ? [] : [`http%://${literal(plain.slice(at + 1))}/%${literal(plain.slice(0, at))}%`];
}

const texts = (list: readonly string[]) => sql`select jsonb_array_elements_text(${JSON.stringify(list)}::text::jsonb)`;
