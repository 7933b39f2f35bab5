import { sql } from 'drizzle-orm';
import type { StoredStatus, StoredStatuses } from '../../src/sources/mastodon/looking-over.ts';
import { type Database, queryRows } from '../open.ts';

const COLUMNS = sql`local_ids.id, posts.uri, posts.text, extract(epoch from local_ids.at)::float8 * 1000 as at`;
const time = (at: number) => sql`${new Date(at).toISOString()}::timestamptz`;
/** What is deleted already goes with the next fold. */
const THERE = sql`not exists (select 1 from deletions where deletions.uri = posts.uri)`;

/** What is stored of a source that calls posts by names of its own. */
export function storedStatuses(db: Database, source: string): StoredStatuses {
  return {
    /** What stands for open episodes, newest first. */
    quoted: (since, limit) =>
      queryRows<StoredStatus>(
        db,
        sql`with named as (
            select distinct jsonb_array_elements_text(latest->'change'->'posts') as uri from episodes
            where closed_at is null and jsonb_typeof(latest->'change'->'posts') = 'array'
          )
          select ${COLUMNS} from named join posts on posts.uri = named.uri
            join local_ids on local_ids.uri = posts.uri and local_ids.source = ${source}
          where local_ids.at >= ${time(since)} and ${THERE}
          order by local_ids.at desc, local_ids.id desc limit ${limit}::int`,
      ),
    page: (before, since, limit) =>
      queryRows<StoredStatus>(
        db,
        sql`select ${COLUMNS} from local_ids join posts on posts.uri = local_ids.uri
          where local_ids.source = ${source} and local_ids.at >= ${time(since)} and ${THERE}
            ${before === null ? sql`` : sql`and (local_ids.at, local_ids.id) < (${time(before.at)}, ${before.id})`}
          order by local_ids.at desc, local_ids.id desc limit ${limit}::int`,
      ),
  };
}
