import { drawCharts } from './charts.js';
import { listenForCopies, showCopyButtons } from './copy.js';
import { morph } from './morph.js';
import { readClock, updateTimes } from './times.js';

const REFRESH_MS = 15_000;
/** Changes come in bursts; one look shows them all. */
const SETTLE_MS = 400;

const state = document.getElementById('link-state');
const announce = document.getElementById('announce');
const product = document.documentElement.dataset.product;
let waiting;
let isBusy = false;
let isStale = false;

async function refresh() {
  clearTimeout(waiting);
  waiting = undefined;
  if (document.hidden) {
    isStale = true;
    return;
  }
  if (isBusy || hasSelection()) return later(SETTLE_MS * 3);
  isBusy = true;
  try {
    const answer = await fetch(location.href, { headers: { 'x-outcry-charts': 'data' } });
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const main = next.getElementById('main');
    if (main) morph(document.getElementById('main'), main);
    document.title = next.title;
    readClock(next.documentElement);
    updateTimes();
    showCopyButtons();
    await drawCharts();
    isStale = false;
    state.textContent = 'live';
  } catch (error) {
    state.textContent = `not up to date: ${error.message}; trying again`;
  } finally {
    isBusy = false;
  }
}

function later(ms) {
  waiting ??= setTimeout(refresh, ms);
}

/** Text that somebody is marking must not move under the mouse. */
function hasSelection() {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed && document.getElementById('main').contains(selection.anchorNode);
}

function listen() {
  const stream = new EventSource('/api/stream');
  stream.addEventListener('open', () => {
    state.textContent = 'live';
  });
  stream.addEventListener('error', () => {
    state.textContent = 'reconnecting; refreshed every 15 s';
  });
  stream.addEventListener('change', (event) => {
    const change = JSON.parse(event.data);
    if (product && change.product && change.product !== product) return;
    if (change.kind === 'episode')
      announce.textContent = `An episode${change.product ? ` of ${change.product}` : ''} has changed`;
    later(SETTLE_MS);
  });
}

readClock(document.documentElement);
updateTimes();
setInterval(updateTimes, 1000);
setInterval(refresh, REFRESH_MS);
document.addEventListener('visibilitychange', () => {
  if (!document.hidden && isStale) refresh();
});
listen();
showCopyButtons();
listenForCopies(announce);
drawCharts().catch(() => {
  state.textContent = 'live; charts stay as the server drew them';
});
