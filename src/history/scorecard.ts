import type { Database } from '../../db/open.ts';
import type { Product } from '../catalog/product.ts';
import type { LedgerRow } from '../correlate/ledger/row.ts';
import { daysHeard, type Scorecard, scorecard } from '../correlate/ledger/scorecard.ts';
import { DEFAULT_SETTINGS } from '../detect/settings.ts';
import { firstCounted } from './first-counted.ts';
import { leadLedgerOf } from './lead-ledger.ts';
import { DAY_MS } from './moment.ts';
import { unheardIn } from './unheard.ts';

export const DEFAULT_DAYS = 90;
export const MAX_DAYS = 400;

/** One line of the scorecard: a vendor with its products, or a product alone. */
export type CardLine = { readonly name: string; readonly products: readonly string[]; readonly card: Scorecard };

export type ScorecardReport = {
  readonly from: number;
  readonly to: number;
  /** Since when anything was counted, within the range; null: nothing ever was. */
  readonly heardSince: number | null;
  readonly all: Scorecard;
  /** Those of whom the ledger says something, by name. */
  readonly vendors: readonly CardLine[];
  readonly products: readonly CardLine[];
  /** Newest first. */
  readonly ledger: readonly LedgerRow[];
};

/** Who was first, and how honest pages and we ourselves were, over the last `days`. */
export async function scorecardOf(
  db: Database,
  products: readonly Product[],
  days: number,
  now: number,
): Promise<ScorecardReport> {
  const range = { from: now - days * DAY_MS, to: now + 1 };
  const ledger = await leadLedgerOf(db, products, range, now);
  const heardSince = await firstCounted(db, range.from);
  const unheard = await unheardIn(db, range);
  const daysEach = heardSince === null ? 0 : daysHeard(heardSince, now, unheard);
  const watched = (count: number) => ({ productDays: count * daysEach, falseAlarms: DEFAULT_SETTINGS.falseAlarms });
  const line = (name: string, own: readonly Product[]): CardLine => {
    const ids = own.map(({ id }) => id);
    const rows = ledger.filter(({ product }) => ids.includes(product));
    return { name, products: ids, card: scorecard(rows, watched(own.length)) };
  };
  const vendorOf = (product: Product) => product.vendor ?? product.name;
  const vendors = [...new Set(products.map(vendorOf))].map((name) =>
    line(
      name,
      products.filter((product) => vendorOf(product) === name),
    ),
  );
  return {
    from: range.from,
    to: now,
    heardSince,
    all: scorecard(ledger, watched(products.length)),
    vendors: inOrder(vendors),
    products: inOrder(products.map((product) => line(product.name, [product]))),
    ledger,
  };
}

function inOrder(lines: readonly CardLine[]): CardLine[] {
  return lines
    .filter(({ card }) => card.told + card.kept + card.incidents > 0)
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** All lines of a report, each with what it sums up. */
export function cardLines(report: ScorecardReport): Array<CardLine & { readonly scope: string }> {
  const all = { name: 'all', products: [], card: report.all };
  const scoped = (scope: string, lines: readonly CardLine[]) => lines.map((line) => ({ ...line, scope }));
  return [...scoped('all', [all]), ...scoped('vendor', report.vendors), ...scoped('product', report.products)];
}
