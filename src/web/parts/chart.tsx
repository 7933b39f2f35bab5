import type { ComponentChildren, VNode } from 'preact';
import { renderChart } from '../charts/render.ts';
import { withColours } from '../palette.ts';
import { Scroll } from './basics.tsx';

export type ChartProps = {
  readonly id: string;
  readonly title: string;
  /** What the picture shows, in one or two sentences: for those who do not see it. */
  readonly summary: string;
  readonly kind: 'reporters' | 'wave';
  readonly option: (size: 'wide' | 'narrow') => object;
  readonly height: number;
  /** The numbers as a table. */
  readonly table: ComponentChildren;
  /** The reader draws by itself and needs no picture from us. */
  readonly isLive: boolean;
};

/** A chart drawn on the server, drawn again with zoom by the browser where scripts run. */
export function Chart({ id, title, summary, kind, option, height, table, isLive }: ChartProps): VNode {
  return (
    <figure class="chart" id={id} aria-labelledby={`${id}-title`} aria-describedby={`${id}-summary`}>
      <figcaption>
        <span id={`${id}-title`} class="chart-title">
          {title}
        </span>{' '}
        <span id={`${id}-summary`} class="chart-summary">
          {summary}
        </span>
      </figcaption>
      <div class={`picture h-${height}`} data-chart={kind} data-keep role="img" aria-labelledby={`${id}-title`}>
        {isLive ? null : <Pictures option={option} height={height} />}
      </div>
      <Json id={`${id}-wide`} value={option('wide')} />
      <Json id={`${id}-narrow`} value={option('narrow')} />
      <details class="numbers" id={`${id}-numbers`}>
        <summary>The numbers as a table</summary>
        <Scroll label={`${title}: numbers`}>{table}</Scroll>
      </details>
    </figure>
  );
}

function Pictures({ option, height }: Pick<ChartProps, 'option' | 'height'>): VNode {
  const wide = withColours(renderChart(option('wide'), { width: 1080, height }));
  const narrow = withColours(renderChart(option('narrow'), { width: 360, height }));
  return (
    <>
      {/* Our own drawing: the texts in it are escaped by the renderer. */}
      <div class="wide" dangerouslySetInnerHTML={{ __html: wide }} />
      <div class="narrow" dangerouslySetInnerHTML={{ __html: narrow }} />
    </>
  );
}

/** `<` is the only character with which JSON could end the element it stands in. */
function Json({ id, value }: { id: string; value: object }): VNode {
  const text = JSON.stringify(value).replaceAll('<', '\\u003c');
  return <script type="application/json" id={id} dangerouslySetInnerHTML={{ __html: text }} />;
}
