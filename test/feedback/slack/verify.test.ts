import { expect, it } from 'vitest';
import { distrust } from '../../../src/feedback/slack/verify.ts';
import { signed } from '../../stand-ins/slack-people.ts';

const NOW = Date.parse('2026-01-03T14:00:00Z');
const BODY = 'payload=%7B%7D';
const request = (body = BODY, at = NOW, secret = 's3cret') => {
  const headers = signed(secret, body, false, at);
  return { timestamp: headers['x-slack-request-timestamp'], signature: headers['x-slack-signature'], body };
};

it('knows the signature that Slack publishes as its example', () => {
  const body =
    'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c';
  const signature = 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503';
  const at = 1_531_420_618_000;
  const secret = '8f742231b10e8888abcd99yyyzzz85a5';
  expect(distrust({ timestamp: '1531420618', signature, body }, secret, at)).toBeNull();
});

it.each([
  ['is taken when it was signed just now', request(), null],
  ['is taken up to five minutes later', request(BODY, NOW - 299_000), null],
  ['is too old after that', request(BODY, NOW - 301_000), 'too old'],
  ['is not taken from the future', request(BODY, NOW + 301_000), 'too old'],
  ['is not taken with another body', { ...request(), body: `${BODY}x` }, 'wrong signature'],
  ['is not taken with another secret', request(BODY, NOW, 'other'), 'wrong signature'],
  ['is not taken with another time', { ...request(), timestamp: String(NOW / 1000 - 1) }, 'wrong signature'],
  ['is not taken unsigned', { ...request(), signature: undefined }, 'no signature'],
  ['is not taken with half a signature', { ...request(), signature: 'v0=abc' }, 'no signature'],
  ['is not taken with a time that is none', { ...request(), timestamp: '1e9' }, 'no signature'],
] as const)('%s', (_what, given, reason) => expect(distrust(given, 's3cret', NOW)).toBe(reason));
