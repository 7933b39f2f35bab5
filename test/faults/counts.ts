import postgres from 'postgres';

/** All that is counted, as texts that are the same for every run of the same stream; times count from its beginning. */
export type Counts = Readonly<Record<string, readonly string[]>>;

const QUESTIONS: Readonly<Record<string, string>> = {
  posts: `select uri || ' ' || md5(text) || ' ' || extract(epoch from observed_at - $1::timestamptz)::bigint as line from posts`,
  mentions: `select product || ' ' || uri || ' ' || coalesce(label, 'not judged') || ' ' || counted as line from mentions`,
  shares: `select product || ' ' || uri || ' ' || subject || ' ' || counted as line from shares`,
  deletions: `select product || ' ' || uri || ' ' || counted as line from deletions`,
  series: `select product || ' ' || extract(epoch from minute - $1::timestamptz)::bigint || ' ' || mentions || ' ' || reporters as line from series where mentions > 0`,
  episodes: `select product || ' ' || kind as line from episodes where severity <> 'watch'`,
};

export async function readCounts(url: string, startMs: number): Promise<Counts> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 5 });
  const start = new Date(startMs).toISOString();
  try {
    const counts: Record<string, readonly string[]> = {};
    for (const [name, question] of Object.entries(QUESTIONS)) {
      const rows = await sql.unsafe<Array<{ line: string }>>(question, question.includes('$1') ? [start] : []);
      counts[name] = rows.map(({ line }) => line).sort();
    }
    return counts;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Everything is judged and folded. */
export function isSettled(counts: Counts): boolean {
  const lines = ['mentions', 'shares', 'deletions'].flatMap((name) => counts[name] ?? []);
  return lines.every((line) => line.endsWith(' true') && !line.includes(' not judged '));
}

export async function readGaps(url: string, startMs: number): Promise<string[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 5 });
  try {
    const rows = await sql<
      Array<{ from: Date; to: Date; reason: string }>
    >`select "from", "to", reason from gaps order by "from"`;
    const seconds = (time: Date) => ((time.getTime() - startMs) / 1000).toFixed(0);
    return rows.map(({ from, to, reason }) => `${seconds(from)} to ${seconds(to)} s: ${reason}`);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

export async function hasCursor(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 5 });
  try {
    return (await sql`select 1 from cursors`).length > 0;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** What differs, one line a kind; empty: nothing. */
export function differences(expected: Counts, found: Counts): string[] {
  return Object.keys(expected).flatMap((name) => {
    const [want, have] = [new Set(expected[name]), new Set(found[name])];
    const missing = [...want].filter((line) => !have.has(line));
    const extra = [...have].filter((line) => !want.has(line));
    if (missing.length + extra.length === 0) return [];
    return [
      `${name}: ${missing.length} missing, ${extra.length} too many (${[...missing.slice(0, 1), ...extra.slice(0, 1)].join('; ')})`,
    ];
  });
}
