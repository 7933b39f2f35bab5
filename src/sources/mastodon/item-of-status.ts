import type { Post, StreamItem } from '../item.ts';
import { parseTime } from '../parse-time.ts';
import { htmlToText } from './html-text.ts';
import type { MastodonStatus } from './status.ts';

export type StatusContext = {
  readonly observedAt: number;
  /** Host name of the instance we read. */
  readonly host: string;
  /** The uri of a status we have seen, by the instance's id for it. */
  readonly uriOf: (id: string) => string | null;
};

const MAX_TEXT = 100_000;
const MAX_AUTHOR = 512;
const NO_BOT = /#no_?bots?(?![\p{L}\p{N}_])/iu;

/** Domains whose authors are not read, those below them too; `host` is the instance's, where an account names none. */
export type Blocked = { readonly domains: readonly string[]; readonly host: string };

/** Why a status must not be kept; null when it may: only what everybody may read, and only from authors who did not opt out. */
export function reasonToLeaveOut(status: MastodonStatus, blocked: Blocked): string | null {
  if (status.visibility !== 'public' && status.visibility !== 'unlisted') return 'not public';
  const optOut = optOutOf(status);
  if (optOut !== null) return optOut;
  if (isOf(domainsOf(status, blocked.host), blocked.domains)) return 'domain is blocked';
  return null;
}

/** How the author says that they do not want to be read by programs; null where they do not. */
export function optOutOf({ account }: MastodonStatus): string | null {
  if (account.noindex) return 'author opted out (noindex)';
  if (account.indexable === false) return 'author opted out (not indexable)';
  const said = [account.note ?? '', ...(account.fields ?? []).flatMap(({ name, value }) => [name, value])];
  return said.some((html) => NO_BOT.test(htmlToText(html))) ? 'author opted out (#nobot)' : null;
}

export function itemOfStatus(status: MastodonStatus, context: StatusContext): StreamItem {
  const shared = { network: 'mastodon', uri: status.uri, observedAt: context.observedAt } as const;
  const author = authorOf(status, context.host);
  if (status.reblog) return { type: 'repost', ...shared, author, subject: status.reblog.uri };
  const quoted = quotedUri(status, context);
  return {
    type: 'post',
    ...shared,
    author,
    text: textOf(status),
    createdAt: parseTime(status.createdAt),
    langs: status.language === null ? [] : [status.language],
    kind: kindOf(status, quoted),
    parent: status.inReplyToId === null ? null : context.uriOf(status.inReplyToId),
    quoted,
    url: status.url,
    bot: status.account.bot ?? false,
  };
}

export function editOfStatus(status: MastodonStatus, observedAt: number): StreamItem {
  return { type: 'edit', network: 'mastodon', uri: status.uri, text: textOf(status), observedAt };
}

export function engagementOfStatus(status: MastodonStatus, observedAt: number): StreamItem {
  const reposts = status.reblogsCount ?? 0;
  return { type: 'engagement', network: 'mastodon', subject: status.uri, reposts, observedAt };
}

/** The content warning is part of what they say. */
export function textOf({ spoilerText, content }: MastodonStatus): string {
  const text = htmlToText(content);
  return (spoilerText ? `${spoilerText}\n\n${text}` : text).slice(0, MAX_TEXT);
}

function kindOf(status: MastodonStatus, quoted: string | null): Post['kind'] {
  if (status.inReplyToId !== null) return 'reply';
  return quoted === null ? 'post' : 'quote';
}

function quotedUri({ quote }: MastodonStatus, { uriOf }: StatusContext): string | null {
  if (quote === null) return null;
  return quote.quotedStatus?.uri ?? (quote.quotedStatusId === null ? null : uriOf(quote.quotedStatusId));
}

function authorOf({ account }: MastodonStatus, host: string): string {
  if (account.url !== null) return account.url;
  return (account.acct.includes('@') ? account.acct : `${account.acct}@${host}`).slice(0, MAX_AUTHOR);
}

/** Where the account is, by its name and by its page: the two may differ, and either may be what is meant. */
function domainsOf({ account }: MastodonStatus, host: string): string[] {
  const named = account.acct.includes('@') ? account.acct.slice(account.acct.lastIndexOf('@') + 1) : host;
  const page = account.url !== null && URL.canParse(account.url) ? new URL(account.url).hostname : named;
  return [named.toLowerCase().replace(/:\d+$/, ''), page];
}

function isOf(own: readonly string[], blocked: readonly string[]): boolean {
  return own.some((domain) => blocked.some((one) => domain === one || domain.endsWith(`.${one}`)));
}
