import type { FoundFeed, Tried } from './find-feed.ts';

const STEPS: ReadonlyArray<readonly [reason: RegExp, step: string]> = [
  [/^refused: .* neither http/, 'only http and https addresses are asked'],
  [/^refused: /, 'if this host is yours, name it in OUTCRY_ALLOW_HOSTS'],
  [/no such host|looked up/, 'check the spelling of the host, and whether this machine can look names up'],
  [/^timed out|took too long/, 'try again; a page that is always this slow reads as unknown most of the time'],
  [
    /refused|reachable|cut|no answer/,
    'check that the page opens in a browser on this machine, and that no proxy stands between',
  ],
  [
    /CERT|certificate|TLS|SSL/i,
    'the certificate is not valid for this host; ask the vendor, or use the address it is made for',
  ],
  [/^HTTP 40[13]/, 'the page wants to know who asks; the vendor has to make it, or its feed, public'],
  [/^HTTP 429/, 'it has been asked too often; wait a few minutes'],
  [/^HTTP 5/, 'the page itself is in trouble; try again later'],
  [/larger than/, 'a feed of this size is not read; look for one of fewer incidents'],
];
const OTHERWISE =
  'look for "Subscribe" on the page and check the address of its RSS, Atom or JSON feed; a page without any cannot be read';

/** What to do about a page whose feed was not found, in words. */
export function nextStep(tried: readonly Tried[]): string {
  const first = tried[0]?.reason ?? '';
  return STEPS.find(([reason]) => reason.test(first))?.[1] ?? OTHERWISE;
}

/** What the owner of a catalogue should know about a feed that can be read. */
export function adviceFor({ address, result, answer }: FoundFeed): string[] {
  const advice: string[] = [];
  const { kind, reading, listsAllOpen } = result;
  const origin = new URL(address).origin;
  if (kind === 'statuspage' && !listsAllOpen) {
    advice.push(
      `it lists no incidents; if the page is made with incident.io, write \`answers: incident-io\` in its entry, else add ${origin}/history.atom as a second feed`,
    );
  }
  if (kind === 'instatus' && reading.components.length === 0) {
    advice.push('it lists no components; `answers: instatus` in its entry reads them too');
  }
  if (kind === 'aws' || kind === 'google-cloud' || kind === 'salesforce') {
    advice.push(
      'it speaks of every region and service of its vendor; name yours under `components`, or faults elsewhere count too',
    );
  }
  if (['rss', 'atom', 'json-feed', 'azure'].includes(kind ?? '')) {
    advice.push('it has announcements and no states: how bad it is follows from their words');
  }
  if (answer.etag === null && answer.lastModified === null) {
    advice.push('the server gives neither ETag nor Last-Modified, so that each poll fetches it whole');
  }
  return advice;
}
