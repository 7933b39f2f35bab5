import type { VNode } from 'preact';
import type { Share } from '../../history/breakdown.ts';
import { amount, networkName, rate } from '../words.ts';
import { Stranger } from './basics.tsx';

/** What reporters named, as bars with their counts. */
export function Shares({ title, shares }: { title: string; shares: readonly Share[] }): VNode | null {
  if (shares.length === 0) return null;
  const top = Math.max(...shares.map((share) => share.reporters));
  return (
    <div class="shares">
      <h3>{title}</h3>
      <ul class="plain">
        {shares.slice(0, 6).map(({ name, reporters }) => (
          <li key={name}>
            <span>
              <Stranger text={title === 'Networks' ? networkName(name) : name} max={40} />
            </span>
            <meter min={0} max={top} value={reporters}>
              {reporters}
            </meter>
            <strong>{amount(reporters)}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Reporters a minute by weekday and hour: the colour of a square is stronger the more there usually are. */
export function Heatmap({ week }: { week: ReadonlyArray<readonly number[]> }): VNode {
  const top = Math.max(0.001, ...week.flat());
  const busiest = week
    .flatMap((hours, day) => hours.map((value, hour) => ({ day, hour, value })))
    .reduce((a, b) => (b.value > a.value ? b : a));
  return (
    <svg
      class="heatmap"
      viewBox="0 0 412 118"
      role="img"
      aria-label={`Reporters by weekday and hour, UTC; busiest ${DAYS[busiest.day]} ${busiest.hour}:00 with ${rate(busiest.value)} a minute`}
    >
      {week.map((hours, day) => (
        <g key={DAYS[day]} transform={`translate(28 ${day * 14})`}>
          <text x="-28" y="10">
            {DAYS[day]}
          </text>
          {hours.map((value, hour) => (
            <rect
              key={hour}
              x={hour * 16}
              width="15"
              height="13"
              fill-opacity={(0.06 + (0.94 * value) / top).toFixed(2)}
            >
              <title>{`${DAYS[day]} ${hour}:00 UTC · ${rate(value)} reporters a minute`}</title>
            </rect>
          ))}
        </g>
      ))}
      {[0, 6, 12, 18].map((hour) => (
        <text key={hour} x={28 + hour * 16} y="112">{`${String(hour).padStart(2, '0')}:00`}</text>
      ))}
    </svg>
  );
}
