import type { VNode } from 'preact';
import type { Catalogue } from '../../catalog/product.ts';
import type { LedgerRow } from '../../correlate/ledger/row.ts';
import { leadText, OUTCOME_WORDS } from '../../correlate/ledger/words.ts';
import { duration } from '../words.ts';
import { episodePath, Outside, productPath, Scroll, Stranger, Time } from './basics.tsx';
import { nameOf } from './episode-line.tsx';
import { VERDICT_WORDS } from './verdict.tsx';

type Props = { readonly rows: readonly LedgerRow[]; readonly catalogue: Catalogue; readonly now: number };

/** Every outage and every official incident, newest first, with who was first. */
export function LedgerTable({ rows, catalogue, now }: Props): VNode {
  return (
    <Scroll label="The ledger">
      <table class="compact ledger">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Product</th>
            <th scope="col">Who was first</th>
            <th scope="col">Ours</th>
            <th scope="col">The vendor’s word</th>
            <th scope="col">Verdict</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.product} ${row.at} ${row.announced?.id ?? ''}`} class={row.repeat ? 'repeat' : undefined}>
              <td>
                <Time at={row.at} now={now} only="absolute" />
              </td>
              <td>
                <a href={productPath(row.product)}>{nameOf(catalogue, row.product)}</a>
              </td>
              <td>
                <First row={row} />
              </td>
              <td>
                <Ours row={row} now={now} />
              </td>
              <td>
                <Word row={row} now={now} />
              </td>
              <td>{row.episode?.verdict ? VERDICT_WORDS[row.episode.verdict] : <span class="muted">none</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function First({ row: { outcome, lead, repeat, toldLead } }: { row: LedgerRow }): VNode {
  const isTold = toldLead !== null && lead !== null && toldLead.high !== lead.high;
  return (
    <>
      {lead === null ? null : <strong>{leadText(lead)} </strong>}
      <span class={lead === null ? undefined : 'muted'}>{OUTCOME_WORDS[outcome]}</span>
      {isTold ? <span class="muted">; {leadText(toldLead)} from the first telling</span> : null}
      {repeat ? <span class="muted">; counted with another row</span> : null}
    </>
  );
}

function Ours({ row, now }: { row: LedgerRow; now: number }): VNode {
  const { episode } = row;
  if (episode === null) return <span class="muted">nothing</span>;
  const { id, severity, openedAt, closedAt, reportedUntil, onset, toldAt, groupedUnder } = episode;
  const kept = groupedUnder === null ? 'kept, not told' : 'an echo, told with its cause';
  return (
    <>
      <a href={episodePath(id)}>{severity}</a>
      <span class="muted">
        {closedAt === null ? ', open' : `, ${duration((reportedUntil ?? closedAt) - onset)}`}
        {toldAt === null ? `; ${kept}` : ''}
        {row.kind === 'episode' ? null : (
          <>
            ; opened <Time at={openedAt} now={now} only="absolute" />
          </>
        )}
      </span>
    </>
  );
}

function Word({ row, now }: { row: LedgerRow; now: number }): VNode {
  const { announced, work, lingered } = row;
  if (announced === null && work !== null) return <Work work={work} lingered={lingered} now={now} />;
  if (announced === null) return <span class="muted">nothing</span>;
  const { startedAt, announcedAt } = announced;
  return (
    <>
      <Outside href={announced.url}>
        <Stranger text={announced.title} max={90} />
      </Outside>{' '}
      <span class="muted">
        read by us <Time at={announcedAt} now={now} only="absolute" />
        {startedAt === null || Math.abs(announcedAt - startedAt) < 60_000 ? null : (
          <>
            ; they say it began <Time at={startedAt} now={now} only="absolute" />
          </>
        )}
        {lingered >= 5 * 60_000 ? `; called over ${duration(lingered)} too early` : ''}
      </span>
    </>
  );
}

type WorkProps = { readonly work: NonNullable<LedgerRow['work']>; readonly lingered: number; readonly now: number };

function Work({ work, lingered, now }: WorkProps): VNode {
  return (
    <>
      <Outside href={work.url}>
        <Stranger text={work.title} max={90} />
      </Outside>{' '}
      <span class="muted">
        announced work
        {work.to === null ? null : (
          <>
            , over <Time at={work.to} now={now} only="absolute" />
          </>
        )}
        {lingered >= 5 * 60_000 ? `; people reported ${duration(lingered)} longer` : ''}
      </span>
    </>
  );
}
