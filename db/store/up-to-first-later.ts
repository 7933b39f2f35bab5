/**
 * Rows in the order of their ids, up to the first that is later than `until`: one behind it that is earlier waits too, or
 * remembering the last id would pass over the other.
 */
export function upToFirstLater<Row>(rows: readonly Row[], timeOf: (row: Row) => Date, until: Date): Row[] {
  const later = rows.findIndex((row) => timeOf(row).getTime() > until.getTime());
  return later === -1 ? [...rows] : rows.slice(0, later);
}
