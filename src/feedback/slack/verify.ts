import { createHmac, timingSafeEqual } from 'node:crypto';

/** How old a signed request may be, as Slack advises. */
const OLDEST_S = 300;

export type SignedRequest = {
  /** Header `x-slack-request-timestamp`. */
  readonly timestamp: string | undefined;
  /** Header `x-slack-signature`. */
  readonly signature: string | undefined;
  /** The body as it came in. */
  readonly body: string;
};

/** Why a request is not to be believed. */
export type Distrust = 'no signature' | 'too old' | 'wrong signature';

/** Null when the request was signed with `secret` within five minutes of `now` (wall clock, ms since 1970). */
export function distrust(request: SignedRequest, secret: string, now: number): Distrust | null {
  const { timestamp = '', signature = '', body } = request;
  if (!/^\d{1,12}$/.test(timestamp) || !/^v0=[0-9a-f]{64}$/.test(signature)) return 'no signature';
  if (Math.abs(now / 1000 - Number(timestamp)) > OLDEST_S) return 'too old';
  const expected = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  return timingSafeEqual(Buffer.from(expected), Buffer.from(signature)) ? null : 'wrong signature';
}
