import { DeliveryError } from '../channel.ts';
import { visibleLine } from '../inert.ts';

export type PostRequest = {
  /** Default POST. */
  readonly method?: 'POST' | 'PATCH';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signal: AbortSignal;
};
export type PostAnswer = {
  readonly status: number;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The beginning of the body; nobody reads more than a few hundred characters of it. */
  readonly body: string;
};
/** Sends one request and follows no redirect. Guards the address, bounds time and size; throws when there was no answer. */
export type SendPost = (request: PostRequest) => Promise<PostAnswer>;

/** Longest pause that a foreign server may ask of us. */
const MOST_RETRY_AFTER_MS = 3_600_000;

/** One request with JSON. `to` names the receiver in errors, because an address may carry a secret. Throws DeliveryError. */
export async function postJson(send: SendPost, to: string, request: PostRequest): Promise<PostAnswer> {
  const headers = { 'content-type': 'application/json; charset=utf-8', ...request.headers };
  try {
    return await send({ ...request, headers });
  } catch (cause) {
    if (cause instanceof DeliveryError) throw cause;
    const reason = cause instanceof Error ? withoutAddress(cause.message, request.url) : 'no reason given';
    throw new DeliveryError(`${to}: not reached (${reason})`, { retryable: true, cause });
  }
}

function withoutAddress(text: string, url: string): string {
  const { pathname } = new URL(url);
  const hidden = text.replaceAll(url, '…');
  return visibleLine(pathname.length > 1 ? hidden.replaceAll(pathname, '/…') : hidden, 120);
}

/** What an answer other than success means: busy and broken servers are worth another try, refusals are not. */
export function refusedPost(to: string, answer: PostAnswer, remedy: string): DeliveryError {
  const { status } = answer;
  const retryable = status >= 500 || status === 429 || status === 408 || status === 425;
  const said = visibleLine(answer.body, 80);
  const next = retryable || remedy === '' ? '' : `; ${remedy}`;
  return new DeliveryError(`${to}: HTTP ${status}${said === '' ? '' : ` "${said}"`}${next}`, {
    retryable,
    retryAfterMs: retryable ? retryAfterMs(answer) : null,
  });
}

/** Retry-After in seconds, as milliseconds; its date form is left to our own back-off. */
function retryAfterMs({ headers }: PostAnswer): number | null {
  const seconds = Number(headers['retry-after'] ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds * 1000, MOST_RETRY_AFTER_MS) : null;
}
