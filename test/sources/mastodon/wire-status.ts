import type { WireStatus } from '../../stand-ins/mastodon.ts';

/** A status filed at this time (ms since 1970), in the shape Mastodon sends; the number tells it from its neighbours. */
export function wireStatus(number: number, filedAt: number, more: Readonly<Record<string, unknown>> = {}): WireStatus {
  const id = String((BigInt(filedAt) << 16n) + BigInt(number));
  return {
    id,
    uri: `https://example.social/users/ada/statuses/${number}`,
    url: `https://example.social/@ada/${number}`,
    created_at: new Date(filedAt).toISOString(),
    edited_at: null,
    in_reply_to_id: null,
    visibility: 'public',
    language: 'en',
    spoiler_text: '',
    reblogs_count: 0,
    content: `<p>post ${number}</p>`,
    account: { acct: 'ada', url: 'https://example.social/@ada', bot: false, noindex: false, note: '' },
    reblog: null,
    quote: null,
    ...more,
  };
}
