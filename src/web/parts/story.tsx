import type { VNode } from 'preact';
import type { ChangeRow, DeliveryRow } from '../../history/episodes.ts';
import { correlationWords, rate } from '../words.ts';
import { Scroll, Stranger, Time, WallTime } from './basics.tsx';

/** Every decision in order, with what it saw and whether it was told. */
export function Story({ changes, now }: { changes: readonly ChangeRow[]; now: number }): VNode {
  return (
    <ol class="story">
      {changes.map((row) => {
        const { change, details, telling } = row.decision;
        return (
          <li key={row.number} class={`c-${row.change}`}>
            <p>
              <Time at={row.at} now={now} only="absolute" /> <strong>{row.change}</strong> · {change.severity} ·{' '}
              <Stranger text={change.reason} max={300} />
            </p>
            <p class="muted">
              {change.kind === 'wave' ? null : `score ${rate(change.score)} against ${rate(details.threshold)} · `}
              {correlationWords(change)} · {telling.tell ? 'told' : 'not told'}:{' '}
              <Stranger text={telling.why} max={160} />
            </p>
          </li>
        );
      })}
    </ol>
  );
}

export function Deliveries(props: { deliveries: readonly DeliveryRow[]; now: number; wallNow: number }): VNode {
  const { deliveries, now, wallNow } = props;
  if (deliveries.length === 0) return <p class="muted">Nothing has been told of this episode.</p>;
  return (
    <Scroll label="What was told where">
      <table class="compact">
        <thead>
          <tr>
            <th scope="col">Change</th>
            <th scope="col">Channel</th>
            <th scope="col">State</th>
            <th scope="col">When</th>
          </tr>
        </thead>
        <tbody>
          {deliveries.map((row) => (
            <tr key={`${row.number} ${row.channel}`}>
              <td>{row.number}</td>
              <th scope="row">{row.channel}</th>
              <td class={`d-${row.state}`}>
                {row.state}
                {row.state === 'failed' && row.error !== null ? (
                  <span class="muted">
                    {' '}
                    <Stranger text={row.error} max={120} />
                  </span>
                ) : null}
              </td>
              <td>
                {row.sentAt !== null ? <WallTime at={row.sentAt} now={now} wallNow={wallNow} only="absolute" /> : null}
                {row.state === 'pending' ? (
                  <WallTime at={row.nextTryAt} now={now} wallNow={wallNow} only="relative" />
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
