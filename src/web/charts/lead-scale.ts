/** Leads beyond this are drawn at the edge. Minutes. */
const FURTHEST = 720;
/** Leads shorter than this lie on a scale that is nearly linear, longer ones on one that is logarithmic. Minutes. */
const NEAR = 10;
/** The part of the width that the scale takes; the rest is for outages that were never announced. Per cent. */
const LEFT = 5;
const RIGHT = 82;
export const NEVER = 93;

export const LEAD_TICKS = [
  { minutes: -240, text: '4 h' },
  { minutes: -60, text: '1 h' },
  { minutes: -15, text: '15 min' },
  { minutes: 0, text: '0' },
  { minutes: 15, text: '15 min' },
  { minutes: 60, text: '1 h' },
  { minutes: 240, text: '4 h' },
] as const;

/** Where a lead lies across a picture, per cent of its width: the page's side on the left, ours on the right. */
export function leadPlace(minutes: number): number {
  const capped = Math.max(-FURTHEST, Math.min(FURTHEST, minutes));
  const share = (Math.sign(capped) * Math.log1p(Math.abs(capped) / NEAR)) / Math.log1p(FURTHEST / NEAR);
  return Math.round((LEFT + ((share + 1) / 2) * (RIGHT - LEFT)) * 100) / 100;
}
