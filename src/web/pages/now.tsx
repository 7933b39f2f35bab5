import type { VNode } from 'preact';
import type { AppOptions } from '../../api/context.ts';
import { CLOCKS_APART_MS } from '../../history/moment.ts';
import { hasSomethingToSay, type ProductNow, productsNow } from '../../history/products.ts';
import { type FeedRow, feedsNow, type SourceRow, sourcesNow } from '../../history/sensors.ts';
import { page } from '../layout.tsx';
import { OfficialMark, productPath, Spark } from '../parts/basics.tsx';
import { EpisodeLine } from '../parts/episode-line.tsx';
import { readingSentence, SensorStrip } from '../parts/sensors.tsx';
import { amount, plural, rate } from '../words.ts';

/** Is anything wrong, with whom, are our own eyes open? */
export async function nowPage(options: AppOptions): Promise<string> {
  const { db, catalogue, now, wallNow = now } = options;
  const at = now();
  const wallAt = wallNow();
  const rows = await productsNow(db, catalogue, at);
  const sources = await sourcesNow(db, at, wallAt);
  const feeds = await feedsNow(db, catalogue, at);
  // What is not read is unknown, never quiet.
  const isRecording = Math.abs(wallAt - at) > CLOCKS_APART_MS;
  const isBlind = !sources.some(({ state }) => state === 'reading' || (state === 'ended' && isRecording));
  const loud = rows.filter(hasSomethingToSay);
  const calm = rows.filter((row) => !hasSomethingToSay(row));
  return page({
    title: 'Now',
    path: '/',
    frame: options,
    children: (
      <>
        <h1>Now</h1>
        <p class="lede">{summary(rows, calm.length, isBlind)}</p>
        <SensorStrip sources={sources} feeds={feeds} now={at} wallNow={wallAt} />
        {loud.length === 0 ? (
          <Nothing options={options} sources={sources} feeds={feeds} />
        ) : (
          <Loud rows={loud} options={options} now={at} />
        )}
        <Calm rows={calm} isBlind={isBlind} />
      </>
    ),
  });
}

function summary(rows: readonly ProductNow[], calm: number, isBlind: boolean): string {
  const told = rows.flatMap((row) => row.open).filter((episode) => episode.severity !== 'watch');
  const count = (kind: 'outage' | 'wave') => told.filter((episode) => episode.kind === kind).length;
  const parts = [];
  if (count('outage') > 0) parts.push(plural(count('outage'), 'open outage'));
  if (count('wave') > 0) parts.push(plural(count('wave'), 'open wave'));
  if (parts.length === 0) parts.push('No open episode');
  return `${parts.join(' · ')} · ${plural(calm, 'product')} ${isBlind ? 'unknown: nothing is being read' : 'quiet'}`;
}

function Loud({ rows, options, now }: { rows: readonly ProductNow[]; options: AppOptions; now: number }): VNode {
  return (
    <section class="panel" aria-labelledby="loud">
      <h2 id="loud">With something to say</h2>
      <table class="loud">
        <thead>
          <tr>
            <th scope="col">Product</th>
            <th scope="col">What</th>
            <th scope="col">Reporters, last hour</th>
            <th scope="col">Last 6 h</th>
            <th scope="col">Vendor page</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.product.id} id={`product-${row.product.id}`}>
              <th scope="row">
                <a href={productPath(row.product.id)}>{row.product.name}</a>
                {row.product.vendor === undefined ? null : <span class="muted vendor">{row.product.vendor}</span>}
              </th>
              <td>
                {row.open.map((episode) => (
                  <EpisodeLine key={episode.id} episode={episode} catalogue={options.catalogue} now={now} />
                ))}
                {row.open.length === 0 && row.recent !== null ? (
                  <EpisodeLine episode={row.recent} catalogue={options.catalogue} now={now} />
                ) : null}
                {row.open.length === 0 && row.recent === null ? (
                  <p class="muted">The vendor announces it; hardly anybody reports it.</p>
                ) : null}
              </td>
              <td class="figure" data-label="Reporters, last hour">
                <strong>{amount(row.reportersLastHour)}</strong> <Normal row={row} />
              </td>
              <td>
                <Spark values={row.spark} normal={aMinute(row)} />
              </td>
              <td>
                <OfficialMark official={row.official} now={now} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Normal({ row }: { row: ProductNow }): VNode {
  return (
    <span class="muted">
      {row.expectedPerHour === null ? 'no normal yet' : `normally ${rate(row.expectedPerHour)}`}
    </span>
  );
}

function aMinute({ expectedPerHour }: ProductNow): number | null {
  return expectedPerHour === null ? null : expectedPerHour / 60;
}

function Calm({ rows, isBlind }: { rows: readonly ProductNow[]; isBlind: boolean }): VNode | null {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="calm">
      <h2 id="calm">{isBlind ? 'Unknown' : 'Quiet'}</h2>
      <ul class="calm">
        {rows.map((row) => (
          <li key={row.product.id} id={`product-${row.product.id}`}>
            <a href={productPath(row.product.id)}>{row.product.name}</a>
            <Spark values={row.spark} normal={aMinute(row)} />
            <span class="figure">
              {isBlind ? (
                'not read'
              ) : (
                <>
                  <strong>{amount(row.reportersLastHour)}</strong>/h <Normal row={row} />
                </>
              )}
            </span>
            <OfficialMark official={row.official} now={0} short />
          </li>
        ))}
      </ul>
    </section>
  );
}

type NothingProps = {
  readonly options: AppOptions;
  readonly sources: readonly SourceRow[];
  readonly feeds: readonly FeedRow[];
};

function Nothing({ options, sources, feeds }: NothingProps): VNode {
  const sentence = readingSentence(sources, options.catalogue.products.length);
  if (sentence !== null) {
    return (
      <section class="panel empty">
        <p>{sentence} · nothing unusual</p>
      </section>
    );
  }
  const unread = feeds.filter((feed) => feed.state === 'unknown').length;
  return (
    <section class="panel empty">
      <h2>Nothing is being read</h2>
      <p>
        {sources.length === 0
          ? 'No source has reported yet: the ingest worker is starting, or it is not running.'
          : 'No network can be read right now; the reason and the next try stand above. What is not read is unknown, not quiet.'}
        {unread > 0 ? ` ${plural(unread, 'vendor page')} of ${feeds.length} not readable either.` : null}
      </p>
      <p>
        To see it work without a network: <code>npm run demo</code>
      </p>
    </section>
  );
}
