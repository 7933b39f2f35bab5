import type { VNode } from 'preact';
import type { PastOutages } from '../../history/past-outages.ts';
import { duration, plural } from '../words.ts';
import { Shares } from './shares.tsx';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
/** Fewer outages than this have no usual time. */
const LEAST = 5;

/** What the product's outages are usually like. */
export function Past({ past, id }: { past: PastOutages; id: string }): VNode {
  const { count, open, pages, duration: lasted, recovery, daysBetween, days } = past;
  const isOne = count - open < 2;
  const time = (minutes: number | null) => (minutes === null ? 'not known' : duration(minutes * 60_000));
  if (count === 0) return <p class="muted">No outage was told in the last {days} days.</p>;
  return (
    <>
      <dl class="facts">
        <div>
          <dt>Outages</dt>
          <dd>
            {count} in {days} days{open > 0 ? `, ${open} open` : ''}
            {pages > 0 ? `, ${pages} urgent` : ''}
            {daysBetween === null
              ? ''
              : `; one in ${daysBetween < 1 ? 'less than a day' : plural(Math.round(daysBetween), 'day')}`}
          </dd>
        </div>
        <div>
          <dt>{isOne ? 'Lasted' : 'Usually lasts'}</dt>
          <dd>
            {time(lasted.median)}
            {isOne || lasted.p90 === null
              ? ''
              : `, nine of ten up to ${time(lasted.p90)}, longest ${time(lasted.longest)}`}
          </dd>
        </div>
        <div>
          <dt>{isOne ? 'Recovered' : 'Usually recovers'}</dt>
          <dd>
            {recovery.median === null
              ? 'not known'
              : `within ${time(recovery.median)} of its worst minute${isOne ? '' : `, nine of ten within ${time(recovery.p90)}`}`}
          </dd>
        </div>
      </dl>
      <Shares title="Symptoms of outages" shares={past.symptoms} />
      {count < LEAST ? (
        <p class="muted note">Too few outages to say when they usually begin.</p>
      ) : (
        <div class="onsets">
          <Bars title="Begin on" counts={past.weekdays} names={DAYS} />
          <Bars title="Begin at, UTC" counts={eighths(past.hours)} names={EIGHTHS} />
        </div>
      )}
      <p class="muted note">
        <a href={`/scorecard?days=365&product=${encodeURIComponent(id)}`}>Who was first, and what the page said</a>
      </p>
    </>
  );
}

const EIGHTHS = Array.from({ length: 8 }, (_, index) => String(index * 3).padStart(2, '0'));

function eighths(hours: readonly number[]): number[] {
  return EIGHTHS.map((_, index) => hours.slice(index * 3, index * 3 + 3).reduce((sum, count) => sum + count, 0));
}

/** Counts as columns with their names below. */
function Bars({ title, counts, names }: { title: string; counts: readonly number[]; names: readonly string[] }): VNode {
  const top = Math.max(1, ...counts);
  const label = `${title}: ${names.map((name, index) => `${name} ${counts[index]}`).join(', ')}`;
  return (
    <div>
      <h3>{title}</h3>
      <svg class="bars" viewBox={`0 0 ${names.length * 26} 62`} role="img" aria-label={label}>
        {names.map((name, index) => {
          const count = counts[index] ?? 0;
          const height = (count / top) * 34;
          return (
            <g key={name} transform={`translate(${index * 26} 0)`}>
              <rect x="2" width="22" y={46 - height} height={height} />
              <text class="count" x="13" y={42 - height}>
                {count === 0 ? '' : count}
              </text>
              <text x="13" y="58">
                {name}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
