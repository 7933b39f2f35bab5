import { sql } from 'drizzle-orm';
import { type Database, queryRows } from '../../db/open.ts';
import { ranked, type Tally } from '../count/tally.ts';
import { STATE_VERSION } from '../detect/advance.ts';
import { millis, textSet } from './moment.ts';

/** How an open outage stands between two decisions, as the fold of its product has counted it. */
export type Present = {
  /** How far it has been counted, ms since 1970. */
  readonly at: number;
  readonly reporters: number;
  readonly mentions: number;
  /** Reporters that were normal from onset to `at`. */
  readonly expected: number;
  /** The highest so far, in nats. */
  readonly score: number;
  /** Reporters by what they say, most first. */
  readonly symptoms: Readonly<Record<string, number>>;
  readonly components: Readonly<Record<string, number>>;
  readonly languages: Readonly<Record<string, number>>;
  readonly networks: Readonly<Record<string, number>>;
};

type Row = {
  at: number;
  episode: string;
  expected: number;
  expectedAtOnset: number;
  score: number;
  mentions: number;
  tally: Tally;
};

/** The open outages of these products by episode; one whose product is folded by another version is left out. */
export async function presentOutages(db: Database, products: readonly string[]): Promise<ReadonlyMap<string, Present>> {
  if (products.length === 0) return new Map();
  // `offset 0` keeps the state, which may be large, from being unpacked once a column.
  const rows = await queryRows<Row>(
    db,
    sql`select at, expected, outage->>'id' as episode, (outage->>'expectedAtOnset')::float8 as "expectedAtOnset",
               (outage->>'score')::float8 as score, (outage->>'mentions')::int as mentions, outage->'tally' as tally
        from (select ${millis(sql`position`)} as at, (state->>'expected')::float8 as expected, state->'outage' as outage
              from product_states
              where product in (select value from ${textSet(products)} as p(value)) and version = ${STATE_VERSION}
              offset 0) folded
        where outage->>'id' is not null`,
  );
  return new Map(rows.map((row) => [row.episode, toPresent(row)]));
}

function toPresent({ at, expected, expectedAtOnset, score, mentions, tally }: Row): Present {
  const { reporters, symptoms, components, languages, networks } = tally;
  return {
    at,
    reporters,
    mentions: Math.max(mentions, reporters),
    expected: Math.max(0, expected - expectedAtOnset),
    score,
    symptoms: Object.fromEntries(ranked(symptoms)),
    components: Object.fromEntries(ranked(components)),
    languages: Object.fromEntries(ranked(languages)),
    networks: Object.fromEntries(ranked(networks)),
  };
}
