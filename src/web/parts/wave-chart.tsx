import type { VNode } from 'preact';
import { type DrawnWave, waveOption } from '../charts/wave-chart.ts';
import { clock, outageWords } from '../picture/alt-text.ts';
import { amount } from '../words.ts';
import { Chart } from './chart.tsx';

type Props = {
  readonly id: string;
  /** What is shared: "this post". */
  readonly of: string;
  readonly wave: DrawnWave;
  /** Up to when the shares are known. */
  readonly at: number;
  readonly isLive: boolean;
};

/** How a wave grew and how far it is expected to go, as picture, sentence and table. */
export function WaveChart({ id, of, wave, at, isLive }: Props): VNode {
  const { forecast, until, shares, points, outages } = wave;
  const when = until === null ? '' : `, nine tenths of it by about ${clock(until.mid)}`;
  const beside = outages.length === 0 ? '' : ` Beside it: ${outages.map(outageWords).join('; ')}.`;
  return (
    <Chart
      id={id}
      kind="wave"
      title={`Shares of ${of}${forecast ? ' and forecast' : ''}`}
      summary={
        forecast
          ? `${amount(shares)} so far; expected to end between ${amount(forecast.low)} and ${amount(forecast.high)}, most likely near ${amount(forecast.mid)}${when}.${beside}`
          : `${amount(shares)} so far; no forecast.${beside}`
      }
      option={(size) => waveOption(wave, at, size)}
      height={220}
      isLive={isLive}
      table={
        <table class="compact">
          <thead>
            <tr>
              <th scope="col">Until, UTC</th>
              <th scope="col">Shares</th>
            </tr>
          </thead>
          <tbody>
            {[...points].reverse().map((point) => (
              <tr key={point.at}>
                <th scope="row">{new Date(point.at).toISOString().slice(0, 16).replace('T', ' ')}</th>
                <td>{amount(point.shares)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}
