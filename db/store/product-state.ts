import { eq, inArray, sql } from 'drizzle-orm';
import type { Product } from '../../src/catalog/product.ts';
import { emptyState, type ProductState, STATE_VERSION } from '../../src/detect/advance.ts';
import { type Database, queryRows } from '../open.ts';
import { baselines, productStates } from '../schema.ts';

/** Four parameters a row, of 65,535 that a statement may have. */
const BASELINES_AT_ONCE = 4000;

export type StoredState = {
  readonly state: ProductState;
  readonly position: Date | null;
  readonly readingsTo: number;
  readonly gapsTo: number;
};

export type LoadedState = StoredState & {
  /** The state is of another version and must be folded anew from rows; decisions up to here were taken before. */
  readonly rebuildTo: Date | null;
};

/** The products' folds as they were left; a state of another version starts anew from rows, which are taken back first. */
export async function loadStates(tx: Database, products: readonly string[]): Promise<Map<string, LoadedState>> {
  const rows = await tx
    .select()
    .from(productStates)
    .where(inArray(productStates.product, [...products]));
  const byProduct = new Map(rows.map((row) => [row.product, row]));
  const states = new Map<string, LoadedState>();
  for (const product of products) {
    const row = byProduct.get(product);
    const fresh = { state: emptyState(), position: null, readingsTo: 0, gapsTo: 0 };
    if (row === undefined) states.set(product, { ...fresh, rebuildTo: null });
    else if (row.version !== STATE_VERSION) {
      await takeBack(tx, product);
      states.set(product, { ...fresh, rebuildTo: row.position });
    } else {
      const { position, readingsTo, gapsTo } = row;
      states.set(product, { state: row.state as ProductState, position, readingsTo, gapsTo, rebuildTo: null });
    }
  }
  return states;
}

async function takeBack(tx: Database, product: string): Promise<void> {
  for (const table of ['mentions', 'shares', 'engagements', 'deletions']) {
    await tx.execute(sql`update ${sql.identifier(table)} set counted = false where product = ${product}`);
  }
  await tx.execute(sql`update verdicts set counted = false from episodes
    where episodes.id = verdicts.episode and episodes.product = ${product}`);
}

export type StateToStore = StoredState & {
  readonly product: string;
  readonly position: Date;
  readonly awake: boolean;
  readonly baselines: ReadonlyArray<{ readonly hour: number; readonly mean: number; readonly dispersion: number }>;
};

export async function storeStates(tx: Database, stored: readonly StateToStore[]): Promise<void> {
  if (stored.length === 0) return;
  await tx
    .insert(productStates)
    .values(stored.map(({ baselines: _, ...row }) => ({ ...row, version: STATE_VERSION })))
    .onConflictDoUpdate({
      target: productStates.product,
      set: {
        state: sql`excluded.state`,
        position: sql`excluded.position`,
        readingsTo: sql`excluded.readings_to`,
        gapsTo: sql`excluded.gaps_to`,
        awake: sql`excluded.awake`,
        version: sql`excluded.version`,
      },
    });
  const crossed = stored.flatMap(({ product, baselines: hours }) =>
    hours.map(({ hour, mean, dispersion }) => ({ product, hour: new Date(hour), mean, dispersion })),
  );
  for (let from = 0; from < crossed.length; from += BASELINES_AT_ONCE) {
    await tx
      .insert(baselines)
      .values(crossed.slice(from, from + BASELINES_AT_ONCE))
      .onConflictDoUpdate({
        target: [baselines.product, baselines.hour],
        set: { mean: sql`excluded.mean`, dispersion: sql`excluded.dispersion` },
      });
  }
}

/** Which of these products have something to fold up to `to`; `awake` ones also when only time has passed. */
export async function productsToFold(
  db: Database,
  to: Date,
  products: ReadonlyArray<Pick<Product, 'id' | 'feeds'>>,
): Promise<string[]> {
  const asked = products.map(({ id }) => id);
  const follows = products.flatMap(({ id, feeds }) => feeds.map(({ url }) => ({ product: id, feed: url })));
  const only = sql`product in (select jsonb_array_elements_text(${JSON.stringify(asked)}::text::jsonb))`;
  const until = sql`${to.toISOString()}::timestamptz`;
  const rows = await queryRows<{ product: string }>(
    db,
    sql`select product from mentions where not counted and label is not null and observed_at <= ${until} and ${only}
      union select product from shares where not counted and observed_at <= ${until} and ${only}
      union select product from engagements where not counted and observed_at <= ${until} and ${only}
      union select product from deletions where not counted and observed_at <= ${until} and ${only}
      union select e.product from verdicts v join episodes e on e.id = v.episode
        where not v.counted and v.at <= ${until} and e.${only}
      union select product from product_states where awake and position < ${until} and ${only}
      union select follows.product from jsonb_to_recordset(${JSON.stringify(follows)}::text::jsonb) as follows(product text, feed text)
        left join product_states on product_states.product = follows.product
        where exists (select 1 from readings where readings.feed = follows.feed
          and readings.id > coalesce(product_states.readings_to, 0) and readings.at <= ${until})`,
  );
  return rows.map(({ product }) => product).sort();
}

/** Products for which time alone can change something. */
export async function awakeProducts(db: Database): Promise<string[]> {
  const rows = await db
    .select({ product: productStates.product })
    .from(productStates)
    .where(eq(productStates.awake, true));
  return rows.map(({ product }) => product);
}
