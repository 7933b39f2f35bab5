/** The pipeline's clock as the page told it: simulated in a demo, so our own is only used to go on from it. */
let offset = 0;

export function readClock(root) {
  offset = Number(root.dataset.now) - Date.now();
}

export function updateTimes() {
  const now = Date.now() + offset;
  const clock = document.querySelector('[data-clock]');
  if (clock) clock.textContent = new Date(now).toISOString().slice(11, 16);
  for (const node of document.querySelectorAll('.relative[data-at]')) {
    const text = relative(Number(node.dataset.at), now);
    if (node.textContent !== text) node.textContent = text;
  }
}

function relative(at, now) {
  const distance = now - at;
  if (Math.abs(distance) < 1500) return 'now';
  return distance > 0 ? `${duration(distance)} ago` : `in ${duration(-distance)}`;
}

function duration(ms) {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
  return hours % 24 === 0 ? `${Math.floor(hours / 24)} d` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}
