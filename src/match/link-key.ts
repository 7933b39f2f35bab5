/** Parameters that say where a reader came from, not what is read. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|igshid?|igsh|mc_[ce]id|_hs.*|mkt_tok|vero_.*|ref|ref_.*|referrer|source|src|s|si|sh|share|share_.*|shared?id|smid|smtyp|cmpid|campaign.*|ncid|ocid|feature|from|via|spm|amp|guccounter|guce_.*|_ga|_gl|wt_.*|trk|trackingid|partner)$/;
/** Parts of a host that stand for how a page is shown. */
const FORMAT = /^(?:www\d?|m|mobile|amp|old|new)\./;
/** Pictures that go with any text: who shares one shares no news. */
const PICTURES = /(?:^|\.)(?:tenor\.com|giphy\.com|imgur\.com|klipy\.com)$/;
const LINK = /https?:\/\/[^\s<>"'()[\]{}]{4,1000}/giu;
const MOST_LINKS = 4;
const MAX_LENGTH = 400;
const MAX_TEXT = 20_000;

/**
 * The page that a post points at, so that all ways to link it are equal: no scheme, no `www.`, no tracking parameters, no
 * fragment, parameters in order. '' when it links to none, or only to the front page of a host, which is no story. Takes the
 * links that its network told before those in its text.
 */
export function linkKey(text: string, links: readonly string[] = []): string {
  const written = text.slice(0, MAX_TEXT).includes('://') ? (text.slice(0, MAX_TEXT).match(LINK) ?? []) : [];
  for (const link of [...links.slice(0, MOST_LINKS), ...written.slice(0, MOST_LINKS)]) {
    const key = keyOf(link.replace(/[.,;:!?…'"]+$/u, ''));
    if (key !== '') return key;
  }
  return '';
}

function keyOf(link: string): string {
  if (link.length > 2_000 || !URL.canParse(link)) return '';
  const { protocol, hostname, pathname, searchParams } = new URL(link);
  if (protocol !== 'https:' && protocol !== 'http:') return '';
  const host = hostname.toLowerCase().replace(FORMAT, '');
  if (PICTURES.test(host)) return '';
  if (host === 'youtu.be' && pathname.length > 1) return `youtube.com/watch?v=${pathname.slice(1, 40)}`;
  const kept = [...searchParams].filter(([name]) => !TRACKING.test(name.toLowerCase())).slice(0, 20);
  if (host === 'youtube.com') kept.splice(0, kept.length, ...kept.filter(([name]) => name === 'v'));
  const query = new URLSearchParams(kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))).toString();
  const path = pathname.replace(/\/(?:index\.html?|amp)?$/, '');
  if (path === '' && query === '') return '';
  const key = `${host}${path}${query === '' ? '' : `?${query}`}`;
  return key.length > MAX_LENGTH ? '' : key;
}
