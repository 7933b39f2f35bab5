/** Draws the server's own options again, with zoom and tooltips. Where this fails, the server's picture stays. */
const drawn = new Map();
let library;

export async function drawCharts() {
  const places = [...document.querySelectorAll('[data-chart]')];
  for (const [place, chart] of drawn) {
    if (place.isConnected) continue;
    chart.instance.dispose();
    chart.watcher.disconnect();
    drawn.delete(place);
  }
  if (places.length === 0) return;
  library ??= import('/assets/echarts.js');
  const echarts = await library;
  for (const place of places) draw(echarts, place);
}

function draw(echarts, place) {
  const size = place.clientWidth < 620 ? 'narrow' : 'wide';
  const text = document.getElementById(`${place.parentElement.id}-${size}`)?.textContent;
  if (!text) return;
  const known = drawn.get(place);
  if (known?.text === text) return;
  const option = JSON.parse(text);
  option.tooltip = {
    ...option.tooltip,
    formatter: tooltip,
    axisPointer: { type: 'line', lineStyle: { color: 'var(--muted)' } },
  };
  if (known) {
    known.text = text;
    known.instance.setOption(option, { replaceMerge: ['series', 'graphic'] });
    return;
  }
  place.replaceChildren();
  const height = place.classList.contains('h-220') ? 220 : 320;
  const instance = echarts.init(place, null, { renderer: 'svg', height });
  instance.setOption(option);
  const watcher = new ResizeObserver(() => {
    instance.resize({ height });
    draw(echarts, place);
  });
  watcher.observe(place);
  drawn.set(place, { instance, watcher, text });
}

const HIDDEN = new Set(['low', 'forecast range', 'Our episodes', 'Vendor page', 'Not read']);

function tooltip(rows) {
  const list = Array.isArray(rows) ? rows : [rows];
  if (list.length === 0) return '';
  const when = new Date(list[0].axisValue).toISOString();
  let expected = 0;
  const lines = [];
  for (const { seriesName, value } of list) {
    if (HIDDEN.has(seriesName) || value?.[1] == null) continue;
    if (seriesName === 'expected') expected = value[1];
    const shown = seriesName === 'normal up to' ? value[1] + expected : value[1];
    lines.push(`${seriesName}  ${Math.round(shown * 100) / 100}`);
  }
  return [`${when.slice(0, 10)} ${when.slice(11, 16)} UTC`, ...lines].join('\n');
}
