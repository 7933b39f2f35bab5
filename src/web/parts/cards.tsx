import type { VNode } from 'preact';
import type { Scorecard } from '../../correlate/ledger/scorecard.ts';
import type { CardLine } from '../../history/scorecard.ts';
import { amount, duration, plural } from '../words.ts';
import { productPath, Scroll } from './basics.tsx';

export function percent(share: number | null): string {
  return share === null ? 'not known' : `${Math.round(share * 100)} %`;
}

/** "15 min ahead", "4 min behind". */
export function sideText(minutes: number | null): string {
  if (minutes === null) return 'not known';
  if (Math.abs(minutes) < 0.5) return 'together';
  return `${duration(Math.abs(minutes) * 60_000)} ${minutes > 0 ? 'ahead' : 'behind'}`;
}

/** Vendors, each with its products where it has several. */
export function Cards({ vendors, products }: { vendors: readonly CardLine[]; products: readonly CardLine[] }): VNode {
  return (
    <Scroll label="Vendors and products">
      <table class="compact cards">
        <thead>
          <tr>
            <th scope="col">Vendor</th>
            <th scope="col">Outages told</th>
            <th scope="col">Our lead, median</th>
            <th scope="col">90th per cent</th>
            <th scope="col">Acknowledged</th>
            <th scope="col">What the page said meanwhile</th>
            <th scope="col">Late</th>
            <th scope="col">Never</th>
            <th scope="col">Closed early</th>
            <th scope="col">Our precision</th>
            <th scope="col">Not reported to us</th>
          </tr>
        </thead>
        <tbody>
          {vendors.map((vendor) => {
            const own = products.filter((line) => line.products.every((id) => vendor.products.includes(id)));
            const [only] = own;
            if (own.length === 1 && only !== undefined)
              return <Line key={vendor.name} line={only} vendor={vendor.name} />;
            return [
              <Line key={vendor.name} line={vendor} />,
              ...own.map((line) => <Line key={`p ${line.products[0]}`} line={line} isPart />),
            ];
          })}
        </tbody>
      </table>
    </Scroll>
  );
}

type LineProps = { readonly line: CardLine; readonly vendor?: string; readonly isPart?: boolean };

function Line({ line: { name, products, card }, vendor, isPart }: LineProps): VNode {
  const { lead, acknowledged, page, verdicts } = card;
  const [id] = products;
  const known = acknowledged.yes + acknowledged.no;
  return (
    <tr class={isPart ? 'part' : undefined}>
      <th scope="row">
        {products.length === 1 && id !== undefined ? <a href={productPath(id)}>{name}</a> : name}
        {vendor === undefined || vendor === name ? null : <span class="muted vendor">{vendor}</span>}
      </th>
      <td data-label="Outages told">{amount(card.told)}</td>
      <td data-label="Our lead, median">{lead.median === null ? '–' : sideText(lead.median)}</td>
      <td data-label="90th per cent">{lead.p90 === null ? '–' : sideText(lead.p90)}</td>
      <td data-label="Acknowledged">{known === 0 ? '–' : `${acknowledged.yes} of ${known}`}</td>
      <td class="said" data-label="The page said">
        <PageBar page={page} />
      </td>
      <td data-label="Late">{page.late}</td>
      <td data-label="Never">{page.never}</td>
      <td data-label="Closed early">{page.resolvedEarly}</td>
      <td data-label="Our precision">{verdicts.precision === null ? 'no verdict' : percent(verdicts.precision)}</td>
      <td data-label="Not reported to us">{card.incidents === 0 ? '–' : `${card.pageOnly} of ${card.incidents}`}</td>
    </tr>
  );
}

/** Time of outages by what the page said: "all well" solid, admitted lighter, not read hatched, and in words. */
export function PageBar({ page }: { page: Scorecard['page'] }): VNode {
  const whole = page.readMs + page.unreadMs;
  if (whole === 0) return <span class="muted">no outage told</span>;
  if (page.operationalShare === null) return <span class="muted">not read</span>;
  const wide = (page.operationalShare * page.readMs * 100) / whole;
  const read = (page.readMs * 100) / whole;
  const words = `“all well” ${percent(page.operationalShare)} of ${duration(page.readMs)}`;
  return (
    <>
      <svg class="page-bar" width="100%" height="8" aria-hidden="true">
        <rect class="admitted" fill="#888" width={`${read}%`} height="8" />
        <rect class="well" fill="#0a7d4b" width={`${wide}%`} height="8" />
        <rect fill="url(#hatch)" x={`${read}%`} width={`${100 - read}%`} height="8" />
      </svg>
      <span class="muted">
        {words}
        {page.unreadMs > 0.05 * whole ? `, ${duration(page.unreadMs)} not read` : ''}
      </span>
    </>
  );
}

/** The sentence of a verdict count. */
export function verdictWords({ real, falseAlarm, expected, none }: Scorecard['verdicts']): string {
  if (real + falseAlarm + expected === 0)
    return `nobody has judged ${none === 1 ? 'it' : `the ${plural(none, 'outage')}`} yet`;
  return `${real} real, ${falseAlarm} false, ${expected} expected, ${none} not judged`;
}
