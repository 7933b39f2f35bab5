import type { VNode } from 'preact';
import type { AppOptions, QueueCounts } from '../../api/context.ts';
import { type HealthCounts, healthCounts } from '../../history/health.ts';
import { type FeedRow, feedsNow, type SourceRow, sourcesNow } from '../../history/sensors.ts';
import { page } from '../layout.tsx';
import { Scroll, Stranger, Time, WallTime } from '../parts/basics.tsx';
import { Feeds } from '../parts/feeds.tsx';
import { GapLine, sourceName } from '../parts/sensors.tsx';
import { amount, bytes, duration, plural, rate } from '../words.ts';

/** Can I trust it now? */
export async function healthPage(options: AppOptions): Promise<string> {
  const { db, catalogue, now, wallNow = now } = options;
  const at = now();
  const wallAt = wallNow();
  const counts = await healthCounts(db, at, wallAt);
  const sources = await sourcesNow(db, at, wallAt);
  const feeds = await feedsNow(db, catalogue, at);
  const queues = (await options.queueHealth?.()) ?? null;
  return page({
    title: 'Health',
    path: '/health',
    frame: options,
    children: (
      <>
        <h1>Health</h1>
        <p class="lede">{verdict(sources, feeds, counts)}</p>
        <Numbers counts={counts} options={options} now={at} wallNow={wallAt} />
        <Sources sources={sources} now={at} wallNow={wallAt} />
        {queues === null ? null : <Queues queues={queues} />}
        <Feeds feeds={feeds} now={at} />
      </>
    ),
  });
}

function verdict(sources: readonly SourceRow[], feeds: readonly FeedRow[], counts: HealthCounts): string {
  const reading = sources.filter((source) => source.state === 'reading').length;
  const blind = feeds.filter((feed) => feed.state === 'unknown').length;
  const parts = [
    `${reading} of ${plural(sources.length, 'source')} read`,
    `${amount(feeds.length - blind)} of ${plural(feeds.length, 'vendor page')} read`,
  ];
  if (counts.deliveriesFailed > 0)
    parts.push(`${plural(counts.deliveriesFailed, 'delivery', 'deliveries')} given up in the last 7 days`);
  return parts.join(' · ');
}

type NumbersProps = { counts: HealthCounts; options: AppOptions; now: number; wallNow: number };

function Numbers({ counts, options, now, wallNow }: NumbersProps): VNode {
  const { oldestUnjudgedAt, oldestPendingAt } = counts;
  return (
    <dl class="figures">
      <div>
        <dt>Not judged yet</dt>
        <dd>{amount(counts.unjudged)}</dd>
        <dd class="muted">
          {oldestUnjudgedAt === null ? 'nothing waits' : `oldest ${duration(now - oldestUnjudgedAt)}`}
        </dd>
      </div>
      <div>
        <dt>Deliveries waiting</dt>
        <dd>{amount(counts.deliveriesPending)}</dd>
        <dd class="muted">
          {oldestPendingAt === null ? (
            'nothing waits'
          ) : (
            <>
              next try <WallTime at={oldestPendingAt} now={now} wallNow={wallNow} only="relative" />
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>Deliveries given up</dt>
        <dd>{amount(counts.deliveriesFailed)}</dd>
        <dd class="muted">last 7 days</dd>
      </div>
      <div>
        <dt>Open episodes</dt>
        <dd>{amount(counts.openEpisodes)}</dd>
        <dd class="muted">{plural(options.catalogue.products.length, 'product')} tracked</dd>
      </div>
      <div>
        <dt>Database</dt>
        <dd>{bytes(counts.databaseBytes)}</dd>
        <dd class="muted">
          PostgreSQL {counts.databaseVersion} · {options.mode}
        </dd>
      </div>
      <div>
        <dt>Outcry</dt>
        <dd>{options.version}</dd>
        <dd class="muted">
          up since <Time at={options.startedAt} now={now} />
        </dd>
      </div>
    </dl>
  );
}

function Sources(props: { sources: readonly SourceRow[]; now: number; wallNow: number }): VNode {
  const { sources, now, wallNow } = props;
  return (
    <section class="panel" aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      {sources.length === 0 ? (
        <p class="muted">No source has reported yet. Where none is configured, nothing is read.</p>
      ) : null}
      <Scroll label="Sources">
        <table>
          <thead>
            <tr>
              <th scope="col">Source</th>
              <th scope="col">State</th>
              <th scope="col">Events/s</th>
              <th scope="col">Last event</th>
              <th scope="col">Behind</th>
              <th scope="col">Seen</th>
              <th scope="col">Named a product</th>
              <th scope="col">Dropped</th>
              <th scope="col">Last 24 h</th>
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <tr key={source.source} id={`source-${source.source}`}>
                <th scope="row">{sourceName(source)}</th>
                <td class={`s-${source.state}`}>
                  {source.state} <span class="muted">since</span>{' '}
                  <WallTime at={source.since} now={now} wallNow={wallNow} only="absolute" />
                  {source.reason === null ? null : (
                    <p class="why">
                      <Stranger text={source.reason} max={200} />
                      {source.nextTryAt === null ? null : (
                        <>
                          {' '}
                          · next try <WallTime at={source.nextTryAt} now={now} wallNow={wallNow} only="relative" />
                        </>
                      )}
                    </p>
                  )}
                </td>
                <td>{rate(source.eventsPerSecond)}</td>
                <td>
                  {source.lastEventAt === null ? (
                    'never read'
                  ) : (
                    <WallTime at={source.lastEventAt} now={now} wallNow={wallNow} only="relative" />
                  )}
                </td>
                <td>{source.lagMs === null ? '–' : duration(source.lagMs)}</td>
                <td>{amount(source.events)}</td>
                <td>{amount(source.matched)}</td>
                <td>{amount(source.dropped)}</td>
                <td>
                  <GapLine source={source} now={now} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

function Queues({ queues }: { queues: readonly QueueCounts[] }): VNode {
  return (
    <section class="panel" aria-labelledby="queues">
      <h2 id="queues">Queues</h2>
      <Scroll label="Queues">
        <table>
          <thead>
            <tr>
              {['Queue', 'Waiting', 'Active', 'Delayed', 'Failed'].map((name) => (
                <th scope="col" key={name}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {queues.map((queue) => (
              <tr key={queue.name}>
                <th scope="row">{queue.name}</th>
                <td>{amount(queue.waiting)}</td>
                <td>{amount(queue.active)}</td>
                <td>{amount(queue.delayed)}</td>
                <td>{amount(queue.failed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
