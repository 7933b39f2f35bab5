import type { VNode } from 'preact';
import { DAY_MS } from '../../history/moment.ts';
import type { FeedRow, SourceRow } from '../../history/sensors.ts';
import { amount, duration, networkName, plural, rate } from '../words.ts';
import { Stranger, Time, WallTime } from './basics.tsx';

const SOURCE_MARKS = { reading: '●', connecting: '◌', unreadable: '✕', ended: '■' } as const;

type StripProps = { sources: readonly SourceRow[]; feeds: readonly FeedRow[]; now: number; wallNow: number };

/** Sources and feeds in one strip: are our own eyes open? */
export function SensorStrip({ sources, feeds, now, wallNow }: StripProps): VNode {
  const readable = feeds.filter((feed) => feed.state !== 'unknown');
  const blind = feeds.filter((feed) => feed.state === 'unknown');
  return (
    <section class="strip" aria-label="Sources and vendor pages">
      {sources.length === 0 ? (
        <p class="sensor s-connecting">No source has reported yet. Where none is configured, nothing is read.</p>
      ) : null}
      {sources.map((source) => (
        <div class={`sensor s-${source.state}`} key={source.source} id={`source-${source.source}`}>
          <p>
            <span aria-hidden="true">{SOURCE_MARKS[source.state]}</span> <strong>{sourceName(source)}</strong>{' '}
            {source.state}
            <span class="muted">{sourceFacts(source)}</span>
          </p>
          <GapLine source={source} now={now} />
          <p class="why">{gapWords(source, now)}</p>
          {source.reason === null ? null : (
            <p class="why">
              <Stranger text={source.reason} max={160} />
              {source.nextTryAt === null ? null : (
                <>
                  {' '}
                  · next try <WallTime at={source.nextTryAt} now={now} wallNow={wallNow} only="relative" />
                </>
              )}
            </p>
          )}
        </div>
      ))}
      <div class={`sensor ${blind.length === 0 ? 's-reading' : 's-partly'}`} id="feeds">
        <p>
          <span aria-hidden="true">{blind.length === 0 ? '●' : '◐'}</span> <strong>Vendor pages</strong>{' '}
          {readable.length} of {feeds.length} readable
        </p>
        {blind.length === 0 ? null : (
          <details id="blind-feeds">
            <summary>{plural(blind.length, 'page')} not readable</summary>
            <ul class="plain">
              {blind.slice(0, 100).map((feed) => (
                <li key={feed.url}>
                  <FeedLine feed={feed} now={now} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </section>
  );
}

export function sourceName({ source, network }: SourceRow): string {
  return source === network ? networkName(source) : networkName(source.replace(':', ' · '));
}

function sourceFacts({ state, lagMs, eventsPerSecond }: SourceRow): string {
  if (state !== 'reading') return '';
  return ` · ${rate(eventsPerSecond)}/s${lagMs === null ? '' : ` · ${duration(lagMs)} behind`}`;
}

export function FeedLine({ feed, now }: { feed: FeedRow; now: number }): VNode {
  return (
    <>
      <strong>{feed.products.join(', ')}</strong> <Stranger text={feed.reason ?? 'unknown'} max={160} />
      {feed.nextTryAt === null ? null : (
        <span class="muted">
          {' '}
          · next try <Time at={feed.nextTryAt} now={now} only="relative" />
        </span>
      )}
    </>
  );
}

function gapWords({ gaps }: SourceRow, now: number): string {
  if (gaps.length === 0) return 'no gap in the last 24 h';
  const unread = gaps.reduce((sum, gap) => sum + Math.max(0, gap.to - Math.max(gap.from, now - DAY_MS)), 0);
  return `${plural(gaps.length, 'gap')} in the last 24 h, ${duration(unread)} not read`;
}

/** The last 24 hours as a line; stretches not read are hatched. */
export function GapLine({ source, now }: { source: SourceRow; now: number }): VNode {
  const start = now - DAY_MS;
  const place = (at: number) => ((Math.min(Math.max(at, start), now) - start) / DAY_MS) * 288;
  return (
    <svg
      class="gap-line"
      viewBox="0 0 288 6"
      preserveAspectRatio="none"
      role="img"
      aria-label={`Last 24 hours: ${gapWords(source, now)}`}
    >
      <rect class="read" width="288" height="6" />
      {source.gaps.map((gap) => (
        <rect
          key={gap.from}
          class="unread"
          x={place(gap.from)}
          width={Math.max(2, place(gap.to) - place(gap.from))}
          height="6"
        />
      ))}
    </svg>
  );
}

/** "reading Bluesky since 14:02 · 1.2M events seen · 3,410 named one of 64 products". */
export function readingSentence(sources: readonly SourceRow[], products: number): string | null {
  const reading = sources.filter((source) => source.state === 'reading');
  if (reading.length === 0) return null;
  const names = reading.map((source) => {
    return `${sourceName(source)} since ${new Date(source.since).toISOString().slice(11, 16)} UTC`;
  });
  const events = sources.reduce((sum, source) => sum + source.events, 0);
  const matched = sources.reduce((sum, source) => sum + source.matched, 0);
  return `Reading ${names.join(', ')} · ${plural(events, 'event')} seen · ${amount(matched)} named one of ${plural(products, 'product')}`;
}
