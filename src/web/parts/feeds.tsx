import type { VNode } from 'preact';
import type { FeedRow } from '../../history/sensors.ts';
import { amount, OFFICIAL_WORDS, plural } from '../words.ts';
import { Outside, Scroll, Stranger, Time } from './basics.tsx';

type Props = { readonly feeds: readonly FeedRow[]; readonly now: number };

/** Vendor pages: those that cannot be read first, for they are what somebody must look at, then all others. */
export function Feeds({ feeds, now }: Props): VNode {
  const blind = feeds.filter(({ state }) => state === 'unknown');
  const readable = feeds.filter(({ state }) => state !== 'unknown');
  return (
    <section class="panel" aria-labelledby="pages">
      <h2 id="pages">Vendor pages</h2>
      {feeds.length === 0 ? <p class="muted">The catalogue knows no vendor page.</p> : null}
      {blind.length === 0 ? null : <Group id="pages-blind" word="not readable" feeds={blind} now={now} isOpen />}
      {readable.length === 0 ? null : (
        <Group id="pages-read" word="readable" feeds={readable} now={now} isOpen={blind.length === 0} />
      )}
    </section>
  );
}

type GroupProps = Props & { readonly id: string; readonly word: string; readonly isOpen: boolean };

function Group({ id, word, feeds, now, isOpen }: GroupProps): VNode {
  return (
    <details class="feeds" id={id} open={isOpen}>
      <summary>
        {amount(feeds.length)} {word}
      </summary>
      <Scroll label={`${plural(feeds.length, 'vendor page')} ${word}`}>
        <Table feeds={feeds} now={now} />
      </Scroll>
    </details>
  );
}

function Table({ feeds, now }: Props): VNode {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Products</th>
          <th scope="col">Says</th>
          <th scope="col">Read</th>
          <th scope="col">Next try</th>
          <th scope="col">Address</th>
        </tr>
      </thead>
      <tbody>
        {feeds.map((feed) => (
          <tr key={feed.url}>
            <th scope="row">{feed.products.join(', ')}</th>
            <td class={`o-${feed.state}`}>
              {OFFICIAL_WORDS[feed.state]}
              {feed.reason === null ? null : (
                <p class="why">
                  <Stranger text={feed.reason} max={200} />
                  {feed.failures > 0 ? ` · ${plural(feed.failures, 'time')} in a row` : null}
                </p>
              )}
            </td>
            <td>{feed.readAt === null ? 'never' : <Time at={feed.readAt} now={now} only="relative" />}</td>
            <td>{feed.nextTryAt === null ? '–' : <Time at={feed.nextTryAt} now={now} only="relative" />}</td>
            <td class="address">
              <Outside href={feed.url}>{feed.url.replace(/^https?:\/\//, '')}</Outside>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
