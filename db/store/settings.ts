import { eq, inArray } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { productSettings } from '../schema.ts';

/** By product the multiple of the usual false alarms that people set; products without one are as they come. */
export async function factorsOf(
  db: Pick<Database, 'select'>,
  products: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (products.length === 0) return new Map();
  const rows = await db
    .select({ product: productSettings.product, factor: productSettings.falseAlarmFactor })
    .from(productSettings)
    .where(inArray(productSettings.product, [...products]));
  return new Map(rows.map(({ product, factor }) => [product, factor]));
}

/** Sets the multiple; what it was before. `at`: the pipeline's clock. */
export async function setFactor(
  tx: Database,
  product: string,
  factor: number,
  by: string | null,
  at: Date,
): Promise<number> {
  const [before] = await tx
    .select({ factor: productSettings.falseAlarmFactor })
    .from(productSettings)
    .where(eq(productSettings.product, product));
  const set = { falseAlarmFactor: factor, by, at };
  await tx
    .insert(productSettings)
    .values({ product, ...set })
    .onConflictDoUpdate({ target: productSettings.product, set });
  return before?.factor ?? 1;
}
