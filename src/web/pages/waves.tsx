import type { VNode } from 'preact';
import type { AppOptions } from '../../api/context.ts';
import { groupWaves, type WaveRow, waves } from '../../history/waves.ts';
import { waveOption } from '../charts/wave-chart.ts';
import { page } from '../layout.tsx';
import { episodePath, Outside, productPath, SeverityBadge, Stranger, Time } from '../parts/basics.tsx';
import { Chart } from '../parts/chart.tsx';
import { EpisodeLine, nameOf } from '../parts/episode-line.tsx';
import { amount, CORRELATION_WORDS, networkName, plural, rate } from '../words.ts';

/** Which posts are moving? */
export async function wavesPage(options: AppOptions, isLive: boolean): Promise<string> {
  const at = options.now();
  const rows = await waves(options.db, at, { limit: 12 });
  const groups = await groupWaves(options.db, at);
  return page({
    title: 'Waves',
    path: '/waves',
    frame: options,
    children: (
      <>
        <h1>Waves</h1>
        <p class="lede">Posts that name a product and are being shared, fastest first · last 24 hours</p>
        {rows.length === 0 ? (
          <section class="panel empty">
            <p>No post of a tracked product was shared five times or more in the last 24 hours.</p>
          </section>
        ) : null}
        {groups.length === 0 ? null : (
          <section class="panel" aria-labelledby="groups">
            <h2 id="groups">Many posts with one link, or copies of one text</h2>
            {groups.map((episode) => (
              <EpisodeLine key={episode.id} episode={episode} catalogue={options.catalogue} now={at} />
            ))}
          </section>
        )}
        {rows.map((row, index) => (
          <Wave key={row.root} row={row} index={index} options={options} now={at} isLive={isLive} />
        ))}
      </>
    ),
  });
}

type WaveProps = {
  readonly row: WaveRow;
  readonly index: number;
  readonly options: AppOptions;
  readonly now: number;
  readonly isLive: boolean;
};

function Wave({ row, index, options, now, isLive }: WaveProps): VNode {
  const name = nameOf(options.catalogue, row.product);
  const forecast = row.episode?.closedAt === null ? row.episode.latest.change.wave?.forecast : null;
  const total = row.reposts + row.quotes;
  return (
    <section class="panel wave" aria-labelledby={`wave-${index}-title`}>
      <div class="heading">
        <h2 id={`wave-${index}-title`}>
          <a href={productPath(row.product)}>{name}</a> · {plural(total, 'share')}
        </h2>
        {row.episode === null ? (
          <span class="badge b-quiet">within normal</span>
        ) : (
          <SeverityBadge severity={row.episode.severity} kind="wave" isOpen={row.episode.closedAt === null} />
        )}
        <p class="lede">
          {rate(row.speed)} a minute now · {plural(row.reposts, 'repost')}, {plural(row.quotes, 'quote')} · first shared{' '}
          <Time at={row.firstSharedAt} now={now} />
          {forecast ? ` · heading for ${amount(forecast.low)}–${amount(forecast.high)}` : null}
          {row.episode === null ? null : (
            <>
              {' '}
              · <a href={episodePath(row.episode.id)}>why this is a wave</a>
            </>
          )}
        </p>
      </div>
      {row.post === null ? (
        <p class="muted">The post itself is not kept.</p>
      ) : (
        <blockquote dir="auto">
          <Stranger text={row.post.text} max={600} />
          <footer>
            <Stranger text={row.post.author} max={48} /> · <Time at={row.post.observedAt} now={now} /> ·{' '}
            <Outside href={row.post.url}>{networkName(row.post.network)}</Outside>
          </footer>
        </blockquote>
      )}
      <Claim row={row} name={name} now={now} />
      <Chart
        id={`wave-${index}`}
        kind="wave"
        title={`Shares of this post${forecast ? ' and forecast' : ''}`}
        summary={
          forecast
            ? `${amount(total)} so far; expected to end between ${amount(forecast.low)} and ${amount(forecast.high)}, most likely near ${amount(forecast.mid)}.`
            : `${amount(total)} so far; no forecast.`
        }
        option={(size) => waveOption(row, now, size)}
        height={220}
        isLive={isLive}
        table={<Table row={row} />}
      />
    </section>
  );
}

/** Whether what the post may claim holds by our own evidence. */
function Claim({ row, name, now }: { row: WaveRow; name: string; now: number }): VNode {
  if (row.outage === null) {
    return <p class="claim">Is it true? We hold no outage of {name} around it; that proves nothing else it may say.</p>;
  }
  const { closedAt, latest, id } = row.outage;
  const link = <a href={episodePath(id)}>outage of {name}</a>;
  if (closedAt === null) {
    return (
      <p class="claim">
        Is it still true? The {link} is open: {CORRELATION_WORDS[latest.change.official.state]}.
      </p>
    );
  }
  return (
    <p class="claim">
      Is it still true? Not any more: the {link} ended <Time at={closedAt} now={now} />.
    </p>
  );
}

function Table({ row }: { row: WaveRow }): VNode {
  return (
    <table class="compact">
      <thead>
        <tr>
          <th scope="col">Until, UTC</th>
          <th scope="col">Shares</th>
        </tr>
      </thead>
      <tbody>
        {[...row.points].reverse().map((point) => (
          <tr key={point.at}>
            <th scope="row">{new Date(point.at).toISOString().slice(0, 16).replace('T', ' ')}</th>
            <td>{amount(point.shares)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
