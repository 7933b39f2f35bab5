import { eq, sql } from 'drizzle-orm';
import { emptyState, type ProductState, STATE_VERSION } from '../../src/detect/advance.ts';
import { type Database, queryRows } from '../open.ts';
import { baselines, productStates } from '../schema.ts';

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

/** The product's fold as it was left; a state of another version starts anew from rows, which are taken back first. */
export async function loadState(tx: Database, product: string): Promise<LoadedState> {
  const [row] = await tx.select().from(productStates).where(eq(productStates.product, product));
  const fresh = { state: emptyState(), position: null, readingsTo: 0, gapsTo: 0 };
  if (row === undefined) return { ...fresh, rebuildTo: null };
  if (row.version !== STATE_VERSION) {
    await takeBack(tx, product);
    return { ...fresh, rebuildTo: row.position };
  }
  const { position, readingsTo, gapsTo } = row;
  return { state: row.state as ProductState, position, readingsTo, gapsTo, rebuildTo: null };
}

async function takeBack(tx: Database, product: string): Promise<void> {
  for (const table of ['mentions', 'shares', 'engagements', 'deletions']) {
    await tx.execute(sql`update ${sql.identifier(table)} set counted = false where product = ${product}`);
  }
}

export type StateToStore = StoredState & {
  readonly product: string;
  readonly position: Date;
  readonly awake: boolean;
  readonly baselines: ReadonlyArray<{ readonly hour: number; readonly mean: number; readonly dispersion: number }>;
};

export async function storeState(tx: Database, stored: StateToStore): Promise<void> {
  const { product, baselines: crossed, ...row } = stored;
  const set = { ...row, version: STATE_VERSION };
  await tx
    .insert(productStates)
    .values({ product, ...set })
    .onConflictDoUpdate({ target: productStates.product, set });
  if (crossed.length === 0) return;
  await tx
    .insert(baselines)
    .values(crossed.map(({ hour, mean, dispersion }) => ({ product, hour: new Date(hour), mean, dispersion })))
    .onConflictDoUpdate({
      target: [baselines.product, baselines.hour],
      set: { mean: sql`excluded.mean`, dispersion: sql`excluded.dispersion` },
    });
}

/** Products with something to fold up to `to`; `awake` ones also when only time has passed. */
export async function productsToFold(
  db: Database,
  to: Date,
  among: readonly string[] | null = null,
): Promise<string[]> {
  const only =
    among === null
      ? sql``
      : sql`and product in (select jsonb_array_elements_text(${JSON.stringify(among)}::text::jsonb))`;
  const until = sql`${to.toISOString()}::timestamptz`;
  const rows = await queryRows<{ product: string }>(
    db,
    sql`select product from mentions where not counted and label is not null and observed_at <= ${until} ${only}
      union select product from shares where not counted and observed_at <= ${until} ${only}
      union select product from engagements where not counted and observed_at <= ${until} ${only}
      union select product from deletions where not counted and observed_at <= ${until} ${only}
      union select product from product_states where awake and position < ${until} ${only}`,
  );
  return rows.map(({ product }) => product).sort();
}

/** Whether a product's fold has come to a time, by the present version of its state. */
export async function isFoldedTo(db: Database, product: string, to: Date): Promise<boolean> {
  const [row] = await db
    .select({ position: productStates.position, version: productStates.version })
    .from(productStates)
    .where(eq(productStates.product, product));
  return row !== undefined && row.version === STATE_VERSION && row.position.getTime() >= to.getTime();
}

/** Products for which time alone can change something. */
export async function awakeProducts(db: Database): Promise<string[]> {
  const rows = await db
    .select({ product: productStates.product })
    .from(productStates)
    .where(eq(productStates.awake, true));
  return rows.map(({ product }) => product);
}
