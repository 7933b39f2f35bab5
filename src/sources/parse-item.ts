import { POST_KINDS, type PostKind, type StreamItem } from './item.ts';
import { isObservable, OBSERVABLE, parseTime } from './parse-time.ts';

type Fields = Readonly<Record<string, unknown>>;

const NETWORK = /^[a-z0-9][a-z0-9._-]{0,31}$/;
const MAX_TEXT = 100_000;
const MAX_URI = 2048;
const MAX_AUTHOR = 512;
const MAX_LANGS = 16;
const MAX_LANG = 35;
const MAX_REPOSTS = 1e7;

/**
 * One value of the post stream, checked by hand: the same answers as `streamItem` (item.ts), about ten times as fast.
 * @returns the item, or what is wrong as "field: what was expected, got …"; the text before the colon is one of few.
 */
export function parseItem(value: unknown): StreamItem | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return problem('line', 'a JSON object', value);
  const fields = asFields(value);
  const { type, network } = fields;
  if (typeof network !== 'string' || !NETWORK.test(network)) {
    return isType(type) ? problem('network', 'a network name such as bluesky or mastodon', network) : badType(type);
  }
  switch (type) {
    case 'post':
      return parsePost(fields, network);
    case 'repost':
      return parseRepost(fields, network);
    case 'engagement':
      return parseEngagement(fields, network);
    case 'edit':
      return parseEdit(fields, network);
    case 'delete': {
      const { uri } = fields;
      const observedAt = parseObserved(fields.observedAt);
      if (!isUri(uri)) return badUri('uri', uri);
      return observedAt === null ? badTime('observedAt', fields.observedAt) : { type, network, uri, observedAt };
    }
    case 'removal': {
      const { author } = fields;
      const observedAt = parseObserved(fields.observedAt);
      if (!isAuthor(author)) return badAuthor(author);
      return observedAt === null ? badTime('observedAt', fields.observedAt) : { type, network, author, observedAt };
    }
    case 'gap': {
      const from = parseObserved(fields.from);
      const to = parseObserved(fields.to);
      if (from === null) return badTime('from', fields.from);
      if (to === null) return badTime('to', fields.to);
      return to < from ? problem('to', 'a time not before from', fields.to) : { type, network, from, to };
    }
    default:
      return badType(type);
  }
}

/** Any object can be asked for any key; what it answers is unknown. */
const asFields = (value: object): Fields => value as Fields;

function parsePost(fields: Fields, network: string): StreamItem | string {
  const { uri, author, text, kind, parent, quoted, url, bot } = fields;
  const observedAt = parseObserved(fields.observedAt);
  if (!isUri(uri)) return badUri('uri', uri);
  if (!isAuthor(author)) return badAuthor(author);
  if (observedAt === null) return badTime('observedAt', fields.observedAt);
  if (!isText(text)) return badText(text);
  return {
    type: 'post',
    network,
    uri,
    author,
    observedAt,
    text,
    createdAt: parseTime(fields.createdAt),
    langs: isLangs(fields.langs) ? fields.langs : [],
    kind: isKind(kind) ? kind : 'post',
    parent: isUri(parent) ? parent : null,
    quoted: isUri(quoted) ? quoted : null,
    url: isUri(url) ? url : null,
    bot: bot === true,
  };
}

function parseRepost(fields: Fields, network: string): StreamItem | string {
  const { uri, author, subject } = fields;
  const observedAt = parseObserved(fields.observedAt);
  if (!isUri(uri)) return badUri('uri', uri);
  if (!isAuthor(author)) return badAuthor(author);
  if (observedAt === null) return badTime('observedAt', fields.observedAt);
  if (!isUri(subject)) return badUri('subject', subject);
  return { type: 'repost', network, uri, author, observedAt, subject };
}

function parseEngagement(fields: Fields, network: string): StreamItem | string {
  const { subject, reposts } = fields;
  const observedAt = parseObserved(fields.observedAt);
  if (!isUri(subject)) return badUri('subject', subject);
  if (typeof reposts !== 'number' || !Number.isInteger(reposts) || reposts < 0 || reposts > MAX_REPOSTS) {
    return problem('reposts', 'a whole number from 0 to 10000000', reposts);
  }
  if (observedAt === null) return badTime('observedAt', fields.observedAt);
  return { type: 'engagement', network, subject, reposts, observedAt };
}

function parseEdit(fields: Fields, network: string): StreamItem | string {
  const { uri, text } = fields;
  const observedAt = parseObserved(fields.observedAt);
  if (!isUri(uri)) return badUri('uri', uri);
  if (!isText(text)) return badText(text);
  if (observedAt === null) return badTime('observedAt', fields.observedAt);
  return { type: 'edit', network, uri, text, observedAt };
}

const TYPES: readonly unknown[] = ['post', 'repost', 'engagement', 'edit', 'delete', 'removal', 'gap'];
const isType = (value: unknown): boolean => TYPES.includes(value);
const isUri = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= MAX_URI;
const isAuthor = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= MAX_AUTHOR;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= MAX_TEXT;
const isKind = (value: unknown): value is PostKind => (POST_KINDS as readonly unknown[]).includes(value);

function parseObserved(value: unknown): number | null {
  const time = parseTime(value);
  return time !== null && isObservable(time) ? time : null;
}

function isLangs(value: unknown): value is string[] {
  if (!Array.isArray(value) || value.length > MAX_LANGS) return false;
  return value.every((lang) => typeof lang === 'string' && lang.length <= MAX_LANG);
}

const badType = (value: unknown): string =>
  problem('type', 'post, repost, engagement, edit, delete, removal or gap', value);
const badUri = (field: string, value: unknown): string => problem(field, `text of 1 to ${MAX_URI} characters`, value);
const badAuthor = (value: unknown): string => problem('author', `text of 1 to ${MAX_AUTHOR} characters`, value);
const badText = (value: unknown): string => problem('text', `text of at most ${MAX_TEXT} characters`, value);
const badTime = (field: string, value: unknown): string =>
  problem(field, parseTime(value) === null ? 'a time with zone such as 2026-01-03T02:57:45.138Z' : OBSERVABLE, value);

function problem(field: string, expected: string, value: unknown): string {
  if (value === undefined) return `${field}: expected ${expected}, but it is missing`;
  if (typeof value !== 'string') {
    const got =
      value === null || typeof value !== 'object' ? String(value) : Array.isArray(value) ? 'a list' : 'an object';
    return `${field}: expected ${expected}, got ${got}`;
  }
  if (value.length <= 60) return `${field}: expected ${expected}, got ${JSON.stringify(value)}`;
  return `${field}: expected ${expected}, got ${value.length} characters`;
}
