import type { Post, StreamItem } from '../item.ts';
import { parseTime } from '../parse-time.ts';
import { asObject, type JetstreamCommit, POST } from './event.ts';

type Fields = Readonly<Record<string, unknown>>;

const MAX_TEXT = 100_000;
const MAX_URI = 2048;
const MAX_LANGS = 16;
const MAX_LANG = 35;
const MAX_LINKS = 8;

/** The item of a commit on a post or a repost. @returns what is wrong with it, as one of few texts. */
export function itemOfCommit(commit: JetstreamCommit): StreamItem | string {
  const { did, rkey, operation, collection, record } = commit;
  const uri = `at://${did}/${collection}/${rkey}`;
  const shared = { network: 'bluesky', uri, observedAt: Math.floor(commit.timeUs / 1000) } as const;
  if (operation === 'delete') return { type: 'delete', ...shared };
  if (record === null || record.$type !== collection) return 'record of another type';
  if (collection !== POST) {
    const subject = uriIn(record.subject);
    if (subject === null) return 'repost without subject';
    return operation === 'create' ? { type: 'repost', ...shared, author: did, subject } : 'changed repost';
  }
  const { text } = record;
  if (typeof text !== 'string' || text.length > MAX_TEXT) return 'post without text';
  if (operation === 'update') return { type: 'edit', ...shared, text };
  const parent = uriIn(asObject(record.reply)?.parent);
  const quoted = quotedUri(asObject(record.embed));
  return {
    type: 'post',
    ...shared,
    author: did,
    text,
    createdAt: parseTime(record.createdAt),
    langs: langsOf(record.langs),
    kind: kindOf(parent, quoted),
    parent,
    quoted,
    url: `https://bsky.app/profile/${did}/post/${rkey}`,
    bot: isSelfLabelledBot(record),
    ...linksOf(record),
  };
}

function kindOf(parent: string | null, quoted: string | null): Post['kind'] {
  if (parent !== null) return 'reply';
  return quoted === null ? 'post' : 'quote';
}

/** The uri of a strong reference `{ uri, cid }`. */
function uriIn(reference: unknown): string | null {
  const uri = asObject(reference)?.uri;
  return typeof uri === 'string' && uri.startsWith('at://') && uri.length <= MAX_URI ? uri : null;
}

/** Feeds, lists and starter packs are embedded the same way; only a post is quoted. */
function quotedUri(embed: Fields | null): string | null {
  if (embed === null) return null;
  let uri: string | null = null;
  if (embed.$type === 'app.bsky.embed.record') uri = uriIn(embed.record);
  if (embed.$type === 'app.bsky.embed.recordWithMedia') uri = uriIn(asObject(embed.record)?.record);
  return uri?.includes(`/${POST}/`) ? uri : null;
}

/** Links that the text shows shortened, or a card below it. */
function linksOf(record: Fields): { links?: string[] } {
  if (record.embed === undefined && record.facets === undefined) return {};
  const embed = asObject(record.embed);
  const card = asObject(embed?.external) ?? asObject(asObject(embed?.media)?.external);
  const facets = Array.isArray(record.facets) ? record.facets.slice(0, 16) : [];
  const features = facets.flatMap((facet) => {
    const list = asObject(facet)?.features;
    return Array.isArray(list) ? list.slice(0, 4) : [];
  });
  const links = [card?.uri, ...features.map((feature) => asObject(feature)?.uri)]
    .filter((link): link is string => typeof link === 'string' && link.length > 0 && link.length <= MAX_URI)
    .slice(0, MAX_LINKS);
  return links.length === 0 ? {} : { links };
}

function langsOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value
    .slice(0, MAX_LANGS)
    .filter((lang): lang is string => typeof lang === 'string' && lang.length > 0 && lang.length <= MAX_LANG);
}

function isSelfLabelledBot(record: Fields): boolean {
  const values = asObject(record.labels)?.values;
  return Array.isArray(values) && values.slice(0, 16).some((label) => asObject(label)?.val === 'bot');
}
