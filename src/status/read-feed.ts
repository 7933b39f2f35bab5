import type { FeedDocument, Understood } from './adapters/adapter.ts';
import { adapters } from './adapters/index.ts';
import { understand } from './adapters/parts.ts';
import { mergeIncidents } from './merge-incidents.ts';
import type { Reading } from './official.ts';

/** An answer as it came. `http` 0: none; `reason` then says why, where it is known. */
export type FeedAnswer = {
  readonly http: number;
  readonly body: string;
  readonly contentType?: string | null;
  readonly reason?: string | null;
};

export type FeedResult = {
  readonly reading: Reading;
  /** The format, null when the answer could not be read. */
  readonly kind: string | null;
  /** Faulty components and incidents that were left out: which, and why. */
  readonly leftOut: readonly string[];
  /** False where the same body would read otherwise at a later time. */
  readonly lasting: boolean;
  /** Everything that is open stands in the answer: an incident that is missing from it is over. */
  readonly listsAllOpen: boolean;
  /** The vendor's own time of the page, ms since 1970; null where it has none. */
  readonly pageAt: number | null;
};

const LARGEST = 5_000_000;
const INCIDENTS_AT_MOST = 100;

/** The reading of one answer: `readFeedWithKind` without what only the store needs. Never throws. */
export function readFeed(feed: string, answer: FeedAnswer, at: number): Reading {
  return readFeedWithKind(feed, answer, at).reading;
}

/**
 * Understands one answer of a feed: which format it is, what the page says of itself, per component and per incident.
 * Whatever cannot be read is `unknown` with a reason in words, never "fine". Never throws. `at` in milliseconds since 1970.
 */
export function readFeedWithKind(feed: string, answer: FeedAnswer, at: number): FeedResult {
  const document = open(answer);
  if (typeof document === 'string') return unreadable(feed, document, at);
  if (document.format === 'json' && Array.isArray(document.value) && document.value.length === 0)
    return emptyList(feed, at);
  for (const adapter of adapters) {
    try {
      const understood = adapter.read(document, at);
      if (understood !== null) return result(feed, adapter.kind, understood, at);
    } catch {
      return unreadable(feed, `${document.format === 'xml' ? 'XML' : 'JSON'} that is truncated or damaged`, at);
    }
  }
  return unreadable(feed, `${document.format === 'xml' ? 'XML' : 'JSON'} of no kind that is known`, at);
}

function open(answer: FeedAnswer): FeedDocument | string {
  if (answer.http === 0) return answer.reason ?? 'no answer';
  if (answer.http < 200 || answer.http > 299) return `HTTP ${answer.http}`;
  if (answer.body.length > LARGEST) return 'larger than 5 MB';
  const body = answer.body.replace(/^\ufeff/, '').trimStart();
  if (body.trimEnd() === '') return 'empty answer';
  if (/^(?:<!--[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(body)) return 'an HTML page instead of a feed';
  if (body.startsWith('<')) return { format: 'xml', text: body };
  if (!body.startsWith('{') && !body.startsWith('[')) return 'neither JSON nor XML';
  try {
    return { format: 'json', value: JSON.parse(body) };
  } catch {
    return 'JSON that is truncated or damaged';
  }
}

/** A bare `[]` names no kind: it says "nothing open" only at an address where a vendor is known to say it so. */
function emptyList(feed: string, at: number): FeedResult {
  const path = URL.canParse(feed) ? new URL(feed).pathname : '';
  const adapter = adapters.find(({ emptyListAt }) => emptyListAt?.test(path));
  if (adapter === undefined) return unreadable(feed, 'an empty list, which says nothing at this address', at);
  return result(feed, adapter.kind, understand({ told: ['operational'], listsAllOpen: true }, at), at);
}

function result(feed: string, kind: string, understood: Understood, at: number): FeedResult {
  const { state, reason, components, leftOut, lasting, listsAllOpen, pageAt = null } = understood;
  const incidents = mergeIncidents(understood.incidents).slice(0, INCIDENTS_AT_MOST);
  return { reading: { feed, at, state, reason, components, incidents }, kind, leftOut, lasting, listsAllOpen, pageAt };
}

function unreadable(feed: string, reason: string, at: number): FeedResult {
  const reading: Reading = { feed, at, state: 'unknown', reason, components: [], incidents: [] };
  return { reading, kind: null, leftOut: [], lasting: false, listsAllOpen: false, pageAt: null };
}
