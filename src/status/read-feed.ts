import type { FeedDocument, Understood } from './adapters/adapter.ts';
import { adapters } from './adapters/index.ts';
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
  /** Faulty components and incidents that were left out. */
  readonly skipped: number;
  /** False where the same body would read otherwise at a later time. */
  readonly lasting: boolean;
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

function result(feed: string, kind: string, understood: Understood, at: number): FeedResult {
  const { state, reason, components, skipped, lasting } = understood;
  const incidents = mergeIncidents(understood.incidents).slice(0, INCIDENTS_AT_MOST);
  return { reading: { feed, at, state, reason, components, incidents }, kind, skipped, lasting };
}

function unreadable(feed: string, reason: string, at: number): FeedResult {
  const reading: Reading = { feed, at, state: 'unknown', reason, components: [], incidents: [] };
  return { reading, kind: null, skipped: 0, lasting: false };
}
