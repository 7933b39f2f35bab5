import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import { ZodError } from 'zod';
import { DeliveryError } from '../channel.ts';
import { visibleLine } from '../inert.ts';

/** What a person must do before another attempt can succeed. */
const REMEDIES: Readonly<Record<string, string>> = {
  channel_not_found: 'check the channel id (it begins with C or G), and invite the app to a private channel',
  not_in_channel: 'invite the app with /invite, or give it the scope chat:write.public',
  is_archived: 'unarchive the channel or name another one',
  is_inactive: 'the channel is frozen: name another one',
  restricted_action: 'a workspace setting forbids the app to post there: ask an administrator or name another channel',
  restricted_action_read_only_channel: 'the channel is read-only: name another one',
  restricted_action_thread_only_channel: 'the channel takes replies only: name another one',
  invalid_auth: 'the token is not valid: copy the bot token (xoxb-…) from the app page again',
  not_authed: 'no token was sent: set the bot token (xoxb-…)',
  account_inactive: 'the app or its workspace was removed: install the app again and set the new token',
  token_revoked: 'the token was revoked: install the app again and set the new token',
  token_expired: 'the token has expired: install the app again and set the new token',
  no_permission: 'the app may not post: install it again with the scopes of the manifest',
  missing_scope: 'a scope is missing: install the app again with the scopes of the manifest',
  not_allowed_token_type: 'use the bot token (xoxb-…)',
  ekm_access_denied: 'the administrators have suspended posting',
  org_login_required: 'the workspace is being moved: try later',
  team_access_not_granted: 'the app was not given this workspace: install it there',
  access_denied: 'the token may not use this channel',
  msg_too_long: 'the message is longer than Slack takes: report it',
  no_text: 'the message was empty: report it',
  invalid_blocks: 'Slack did not accept the message: report it',
};

/** Slack's own trouble; everything else Slack refuses will be refused again. */
const PASSING = new Set([
  'ratelimited',
  'rate_limited',
  'message_limit_exceeded',
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
  'accesslimited',
]);

/** Slack's error code ("channel_not_found"), or null when it was not Slack that refused. */
export function slackErrorCode(error: unknown): string | null {
  return error instanceof WebAPIPlatformError ? String(error.data.error) : null;
}

/** Slack took nothing of the call, and says how long to wait. */
export function isRateLimited(error: unknown): boolean {
  return error instanceof WebAPIRateLimitedError;
}

/** What went wrong at Slack as something the outbox can act on, with what to do next where a person must. */
export function deliveryError(error: unknown, channel: string): DeliveryError {
  if (error instanceof DeliveryError) return error;
  const to = `Slack channel ${channel}`;
  if (error instanceof WebAPIRateLimitedError) {
    const retryAfterMs = error.retryAfter * 1000;
    return new DeliveryError(`${to}: rate limited for ${error.retryAfter} s`, {
      retryable: true,
      retryAfterMs,
      cause: error,
    });
  }
  if (error instanceof WebAPIPlatformError) return refusal(String(error.data.error), to, error);
  if (error instanceof WebAPIHTTPError) {
    const retryable = error.statusCode >= 500 || error.statusCode === 429 || error.statusCode === 408;
    return new DeliveryError(`${to}: HTTP ${error.statusCode}`, { retryable, cause: error });
  }
  if (error instanceof ZodError) {
    return new DeliveryError(`${to}: unreadable answer`, { retryable: true, cause: error });
  }
  const cause = error instanceof WebAPIRequestError ? error.original : error;
  return new DeliveryError(`${to}: not reached (${reasonOf(cause)})`, { retryable: true, cause: error });
}

function refusal(code: string, to: string, cause: Error): DeliveryError {
  // An answer that is no JSON arrives as its whole text: something between us and Slack spoke.
  if (!/^[a-z_]{1,80}$/.test(code)) {
    return new DeliveryError(`${to}: unreadable answer "${visibleLine(code, 80)}"`, { retryable: true, cause });
  }
  if (PASSING.has(code)) return new DeliveryError(`${to}: ${code}`, { retryable: true, cause });
  const remedy = REMEDIES[code];
  const next = remedy === undefined ? '' : `; ${remedy}`;
  return new DeliveryError(`${to}: ${code}${next}`, { retryable: false, cause });
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return visibleLine(String(cause), 120);
  const inner = cause.cause instanceof Error ? cause.cause.message : '';
  return visibleLine(inner === '' ? cause.message : inner, 120);
}
