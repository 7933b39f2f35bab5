import type { VNode } from 'preact';
import type { LedgerRow } from '../../correlate/ledger/row.ts';
import { leadText } from '../../correlate/ledger/words.ts';
import { LEAD_TICKS, leadPlace, NEVER } from '../charts/lead-scale.ts';
import { plural } from '../words.ts';
import { productPath } from './basics.tsx';

export type Strip = {
  readonly product: string;
  readonly name: string;
  /** Told outages, newest first. */
  readonly rows: readonly LedgerRow[];
  readonly median: number | null;
};

/** More marks on one line tell nothing; the newest are shown. */
const MAX_MARKS = 60;
const HEIGHT = 30;
/** Ticks that a phone has no room to name. */
const SPARSE: ReadonlySet<number> = new Set([15, 240]);

/** The leads of each product's outages on one scale: the page's side left, ours right, never announced apart. */
export function LeadStrips({ strips, summary }: { strips: readonly Strip[]; summary: string }): VNode {
  return (
    <figure class="leads" aria-labelledby="leads-title" aria-describedby="leads-summary">
      <figcaption>
        <span id="leads-title" class="chart-title">
          Who was first, outage by outage
        </span>{' '}
        <span id="leads-summary" class="chart-summary">
          {summary}
        </span>
      </figcaption>
      <p class="legend" aria-hidden="true">
        <Key shape="ours" word="we were first" />
        <Key shape="page" word="the page was first" />
        <Key shape="range" word="known as a range only" />
        <Key shape="never" word="never announced" />
        <Key shape="median" word="median" />
      </p>
      <ul class="plain">
        <li class="axis" aria-hidden="true">
          <span />
          <svg width="100%" height="18" aria-hidden="true">
            {LEAD_TICKS.map(({ minutes, text }) => (
              <text
                key={minutes}
                class={SPARSE.has(Math.abs(minutes)) ? 'sparse' : undefined}
                x={`${leadPlace(minutes)}%`}
                y="12"
              >
                {text}
              </text>
            ))}
            <text x={`${NEVER}%`} y="12">
              never
            </text>
          </svg>
          <span />
        </li>
        {strips.map((strip) => (
          <li key={strip.product}>
            <a href={productPath(strip.product)}>{strip.name}</a>
            <Marks strip={strip} />
            <strong>{strip.median === null ? '–' : leadText({ low: null, high: strip.median, exact: true })}</strong>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function Marks({ strip: { name, rows, median } }: { strip: Strip }): VNode {
  const never = rows.filter(({ outcome }) => outcome === 'never-announced').length;
  const known = rows.filter(({ lead }) => lead !== null);
  const label = `${name}: ${plural(known.length, 'lead')}, ${never} never announced${median === null ? '' : `, median ${plural(median, 'minute')}`}`;
  return (
    <svg width="100%" height={HEIGHT} role="img" aria-label={label}>
      {LEAD_TICKS.map(({ minutes }) => (
        <line
          key={minutes}
          class={minutes === 0 ? 'zero' : 'tick'}
          stroke="#bbb"
          x1={`${leadPlace(minutes)}%`}
          x2={`${leadPlace(minutes)}%`}
          y1="0"
          y2={HEIGHT}
        />
      ))}
      {rows.slice(0, MAX_MARKS).map((row, index) => (
        <Mark key={row.episode?.id} row={row} y={7 + (index % 3) * 8} />
      ))}
      {median === null ? null : (
        <line
          class="median"
          stroke="currentColor"
          x1={`${leadPlace(median)}%`}
          x2={`${leadPlace(median)}%`}
          y1="2"
          y2={HEIGHT - 2}
        />
      )}
    </svg>
  );
}

/** The row stands somewhere on the scale. */
export function hasMark({ lead, outcome }: LedgerRow): boolean {
  return lead !== null || outcome === 'never-announced';
}

function Mark({ row, y }: { row: LedgerRow; y: number }): VNode {
  const { lead, at } = row;
  const when = new Date(at).toISOString().slice(0, 16).replace('T', ' ');
  if (lead === null) return <Shape name="never" x={NEVER} y={y} title={`${when} UTC: never announced`} />;
  const title = `${when} UTC: ${leadText(lead)}`;
  if (lead.exact) return <Shape name={lead.high > 0 ? 'ours' : 'page'} x={leadPlace(lead.high)} y={y} title={title} />;
  return (
    <g class="m-range" {...PLAIN.range}>
      <title>{title}</title>
      <line x1={`${leadPlace(lead.low ?? -Infinity)}%`} x2={`${leadPlace(lead.high)}%`} y1={y} y2={y} />
    </g>
  );
}

const SHAPES = {
  ours: 'M0-4.5A4.5 4.5 0 1 1 0 4.5 4.5 4.5 0 0 1 0-4.5Z',
  page: 'M-3.5-3.5h7v7h-7Z',
  never: 'M-4-4 4 4M4-4-4 4',
  range: 'M-8 0H8',
  median: 'M0-6V6',
} as const;

/** How shapes look where the stylesheet did not come. */
const LINE = { fill: 'none', stroke: 'currentColor' };
const PLAIN = { ours: { fill: 'currentColor' }, page: LINE, never: LINE, range: LINE, median: LINE } as const;

function Shape({ name, x, y, title }: { name: keyof typeof SHAPES; x: number; y: number; title: string }): VNode {
  return (
    <svg x={`${x}%`} y={y} class={`m-${name}`} overflow="visible" {...PLAIN[name]}>
      <title>{title}</title>
      <path d={SHAPES[name]} />
    </svg>
  );
}

function Key({ shape, word }: { shape: keyof typeof SHAPES; word: string }): VNode {
  return (
    <span>
      <svg width="18" height="14" viewBox="-9 -7 18 14" aria-hidden="true" class={`m-${shape}`} {...PLAIN[shape]}>
        <path d={SHAPES[shape]} />
      </svg>{' '}
      {word}
    </span>
  );
}
