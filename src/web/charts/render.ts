import { createHash } from 'node:crypto';
import { BarChart, LineChart } from 'echarts/charts';
import {
  DataZoomInsideComponent,
  GraphicComponent,
  GridComponent,
  MarkAreaComponent,
  MarkLineComponent,
  MarkPointComponent,
  TitleComponent,
  TooltipComponent,
} from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { LRUCache } from 'lru-cache';

use([
  BarChart,
  LineChart,
  DataZoomInsideComponent,
  GraphicComponent,
  GridComponent,
  MarkAreaComponent,
  MarkLineComponent,
  MarkPointComponent,
  TitleComponent,
  TooltipComponent,
  SVGRenderer,
]);

export type ChartSize = { readonly width: number; readonly height: number };

/** Readers of one page ask for one picture; drawing it takes tens of milliseconds. */
const drawn = new LRUCache<string, string>({ max: 64 });

/** The option as an SVG that takes its colours from the page. */
export function renderChart(option: object, { width, height }: ChartSize): string {
  const key = createHash('sha256')
    .update(JSON.stringify([option, width, height]))
    .digest('base64');
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ ...option });
    const svg = withoutStyleSheet(chart.renderToSVGString({ useViewBox: true }));
    drawn.set(key, svg);
    return svg;
  } finally {
    chart.dispose();
  }
}

/** The sheet serves hovering only, and the page's policy allows no inline sheets. */
function withoutStyleSheet(svg: string): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ class="zr[^"]*"/g, '')
    .replace(/<svg /, '<svg aria-hidden="true" focusable="false" ');
}
