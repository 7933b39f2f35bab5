import { LRUCache } from 'lru-cache';
import type { VNode } from 'preact';
import type { AppOptions } from '../../api/context.ts';
import type { Product } from '../../catalog/product.ts';
import { isOutage, LATE_MINUTES } from '../../correlate/ledger/scorecard.ts';
import { measuredText, oneIn } from '../../correlate/ledger/words.ts';
import { type ScorecardReport, scorecardOf } from '../../history/scorecard.ts';
import { page } from '../layout.tsx';
import { Time } from '../parts/basics.tsx';
import { Cards, PageBar, percent, sideText, verdictWords } from '../parts/cards.tsx';
import { hasMark, LeadStrips, type Strip } from '../parts/lead-strips.tsx';
import { LedgerTable } from '../parts/ledger-table.tsx';
import { amount, plural } from '../words.ts';

const SPANS = [30, 90, 365] as const;
const SHOWN = 200;

/** Open pages look again at every change, and months of history do not move that fast. */
const KEPT_MS = 5000;
const reports = new WeakMap<object, LRUCache<string, Promise<ScorecardReport>>>();

/** Who is honest, and are we any good? */
export async function scorecardPage(options: AppOptions, product: Product | undefined, days: number): Promise<string> {
  const report = await reportOf(options, product, days);
  const title = product === undefined ? 'Scorecard' : `Scorecard of ${product.name}`;
  const query = product === undefined ? '' : `&product=${product.id}`;
  return page({
    title,
    path: '/scorecard',
    frame: options,
    ...(product === undefined ? {} : { product: product.id }),
    children: (
      <>
        <h1>{title}</h1>
        <p class="lede">
          Who was first, what the pages said, how often we were right · <Since report={report} />
        </p>
        <nav class="ranges" aria-label="Range">
          {SPANS.map((span) => (
            <a key={span} href={`/scorecard?days=${span}${query}`} aria-current={span === days ? 'true' : undefined}>
              {span} days
            </a>
          ))}
          {product === undefined ? null : <a href={`/scorecard?days=${days}`}>all products</a>}
        </nav>
        {report.ledger.length === 0 ? (
          <Nothing report={report} days={days} />
        ) : (
          <Whole {...{ report, options, days, query }} />
        )}
      </>
    ),
  });
}

function reportOf(options: AppOptions, product: Product | undefined, days: number): Promise<ScorecardReport> {
  const { db, catalogue, now } = options;
  const kept = reports.get(db) ?? new LRUCache<string, Promise<ScorecardReport>>({ max: 50, ttl: KEPT_MS });
  reports.set(db, kept);
  const key = `${product?.id ?? ''} ${days}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const fresh = scorecardOf(db, product === undefined ? catalogue.products : [product], days, now());
  kept.set(key, fresh);
  fresh.catch(() => kept.delete(key));
  return fresh;
}

function Since({ report: { heardSince, all, to } }: { report: ScorecardReport }): VNode {
  if (heardSince === null) return <span>nothing was counted yet</span>;
  return (
    <span>
      {plural(Math.round(all.falseAlarms.productDays), 'product-day')} heard, counted since{' '}
      <Time at={heardSince} now={to} only="absolute" />
    </span>
  );
}

function Nothing({ report, days }: { report: ScorecardReport; days: number }): VNode {
  return (
    <section class="panel empty">
      <h2>Nothing to hold against anybody</h2>
      {report.heardSince === null ? (
        <p>
          No post was counted in the last {days} days, so that nothing is known of who is first. Whether sources are
          being read says <a href="/health">Health</a>.
        </p>
      ) : (
        <p>No outage was opened and no official incident was read in the last {days} days.</p>
      )}
      <p>A row appears here with the first outage that we open, and with the first incident that a vendor announces.</p>
    </section>
  );
}

type WholeProps = {
  readonly report: ScorecardReport;
  readonly options: AppOptions;
  readonly days: number;
  readonly query: string;
};

function Whole({ report, options, days, query }: WholeProps): VNode {
  const { vendors, products, ledger, all } = report;
  const strips = stripsOf(report, options);
  const files = `days=${days}${query}`;
  return (
    <>
      <Figures report={report} />
      {strips.length === 0 ? null : (
        <section class="panel">
          <LeadStrips strips={strips} summary={summary(report)} />
        </section>
      )}
      <section class="panel" aria-labelledby="vendors">
        <h2 id="vendors">Vendors and their pages</h2>
        <Cards vendors={vendors} products={products} />
        <p class="muted note">
          Outages that somebody was told of and nobody called expected or false. Late: more than {LATE_MINUTES} min
          after us. Closed early: people went on reporting after the page had said that it was over.
          {all.unheard > 0
            ? ` ${plural(all.unheard, 'incident')} came while no source was read and ${all.unheard === 1 ? 'is' : 'are'} held against nobody.`
            : ''}
        </p>
      </section>
      <section class="panel" aria-labelledby="ledger">
        <h2 id="ledger">The ledger</h2>
        <LedgerTable rows={ledger.slice(0, SHOWN)} catalogue={options.catalogue} now={report.to} />
        <p class="muted note">
          {ledger.length > SHOWN ? `The newest ${SHOWN} of ${amount(ledger.length)}. ` : ''}
          What we read when decides; the vendor’s own times stand beside it and change nothing. Take it with you:{' '}
          <a href={`/api/ledger.csv?${files}`}>ledger as CSV</a>, <a href={`/api/ledger?${files}`}>as JSON</a>,{' '}
          <a href={`/api/scorecard.csv?${files}`}>scorecard as CSV</a>, <a href={`/api/scorecard?${files}`}>as JSON</a>.
        </p>
      </section>
    </>
  );
}

function Figures({ report: { all } }: { report: ScorecardReport }): VNode {
  const { lead, acknowledged, verdicts, falseAlarms, page: said } = all;
  const measured = measuredText(falseAlarms.notify);
  const pages = measuredText(falseAlarms.page);
  return (
    <dl class="figures five">
      <div>
        <dt>Our lead, median</dt>
        <dd>{sideText(lead.median)}</dd>
        <dd class="muted">
          {lead.counted === 0
            ? 'no outage with a known announcement'
            : `90th per cent ${sideText(lead.p90)}; ${lead.ahead} ahead, ${lead.behind} behind`}
          {lead.unclear > 0 ? `, ${lead.unclear} as a range only` : ''}
        </dd>
      </div>
      <div>
        <dt>Acknowledged by the page</dt>
        <dd>{percent(acknowledged.share)}</dd>
        <dd class="muted">
          {acknowledged.yes} of {plural(acknowledged.yes + acknowledged.no, 'outage')}
          {acknowledged.unknown > 0 ? `; of ${acknowledged.unknown} it cannot be known` : ''}
        </dd>
      </div>
      <div>
        <dt>Pages said “all well”</dt>
        <dd>{percent(said.operationalShare)}</dd>
        <dd class="muted">
          <PageBar page={said} />
        </dd>
      </div>
      <div>
        <dt>Our precision</dt>
        <dd>{percent(verdicts.precision)}</dd>
        <dd class="muted">{verdictWords(verdicts)}</dd>
      </div>
      <div>
        <dt>False alarms, per product-day</dt>
        <dd>{measured ?? 'not known'}</dd>
        <dd class="muted">
          set to {oneIn(falseAlarms.notify.set)}; pages {pages ?? 'not known'}, set to {oneIn(falseAlarms.page.set)}
        </dd>
      </div>
    </dl>
  );
}

function summary({ all: { lead, page: said } }: ScorecardReport): string {
  return `Minutes between our opening and the page’s first word. Who was first: we ${lead.ahead}, the page ${lead.behind}; never announced: ${said.never}.`;
}

/** Products with outages that the page confirmed or kept silent about, those with most of them first. */
function stripsOf({ products, ledger }: ScorecardReport, { catalogue }: AppOptions): Strip[] {
  return products
    .flatMap(({ name, products: [id], card }) => {
      if (id === undefined || !catalogue.byId.has(id)) return [];
      const rows = ledger.filter((row) => row.product === id && isOutage(row) && hasMark(row));
      return rows.length === 0 ? [] : [{ product: id, name, rows, median: card.lead.median }];
    })
    .sort((a, b) => b.rows.length - a.rows.length || a.name.localeCompare(b.name, 'en'));
}
