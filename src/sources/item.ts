import { z } from 'zod';
import { isObservable, isStorable, OBSERVABLE } from './parse-time.ts';

/** What somebody published counts as one of these; a repost is no post. */
export const POST_KINDS = ['post', 'reply', 'quote'] as const;
export type PostKind = (typeof POST_KINDS)[number];

const time = z.iso
  .datetime({ offset: true })
  .transform((text) => Date.parse(text))
  .refine(isStorable, 'expected a time from 1970 to 9999');
const observed = time.refine(isObservable, `expected ${OBSERVABLE}`);
const network = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,31}$/, 'expected a network name such as bluesky or mastodon');
const uri = z.string().min(1).max(2048);
const author = z.string().min(1).max(512);

/** Authors write `createdAt`; a nonsense value there must not cost the post. */
const authorTime = time
  .nullish()
  .catch(null)
  .transform((at) => at ?? null);

const post = z.object({
  type: z.literal('post'),
  network,
  uri,
  author,
  observedAt: observed,
  text: z.string().max(100_000),
  createdAt: authorTime,
  langs: z
    .array(z.string().max(35))
    .max(16)
    .nullish()
    .catch(null)
    .transform((langs) => langs ?? []),
  kind: z
    .enum(POST_KINDS)
    .nullish()
    .catch(null)
    .transform((kind) => kind ?? 'post'),
  parent: uri
    .nullish()
    .catch(null)
    .transform((value) => value ?? null),
  quoted: uri
    .nullish()
    .catch(null)
    .transform((value) => value ?? null),
  url: uri
    .nullish()
    .catch(null)
    .transform((value) => value ?? null),
  bot: z
    .boolean()
    .nullish()
    .catch(null)
    .transform((value) => value ?? false),
  /** Pages it links that its text does not spell out. */
  links: z.array(uri).max(8).optional().catch(undefined),
});

const repost = z.object({ type: z.literal('repost'), network, uri, author, observedAt: observed, subject: uri });

const engagement = z.object({
  type: z.literal('engagement'),
  network,
  subject: uri,
  reposts: z.int().min(0).max(1e7),
  observedAt: observed,
});

const edit = z.object({ type: z.literal('edit'), network, uri, text: z.string().max(100_000), observedAt: observed });
const remove = z.object({ type: z.literal('delete'), network, uri, observedAt: observed });
const removal = z.object({ type: z.literal('removal'), network, author, observedAt: observed });
const gap = z
  .object({ type: z.literal('gap'), network, from: observed, to: observed })
  .refine(({ from, to }) => to >= from, { path: ['to'], error: 'expected a time not before from' });

/** One line of the post stream (docs/architecture.md, contracts). Times become integer milliseconds since 1970. */
export const streamItem = z.discriminatedUnion('type', [post, repost, engagement, edit, remove, removal, gap]);
export type StreamItem = z.output<typeof streamItem>;
export type Post = Extract<StreamItem, { type: 'post' }>;
export type Repost = Extract<StreamItem, { type: 'repost' }>;
export type Engagement = Extract<StreamItem, { type: 'engagement' }>;
export type Edit = Extract<StreamItem, { type: 'edit' }>;
export type Delete = Extract<StreamItem, { type: 'delete' }>;
/** An account is gone: all that its author said and shared goes. */
export type Removal = Extract<StreamItem, { type: 'removal' }>;
export type Gap = Extract<StreamItem, { type: 'gap' }>;

/** The pipeline's clock value of an item: when we saw it; a gap is known once it has ended. */
export function itemTime(item: StreamItem): number {
  return item.type === 'gap' ? item.to : item.observedAt;
}
