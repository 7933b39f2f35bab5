import type { Label, Symptom } from '../../classify/label.ts';
import type { PostKind } from '../../sources/item.ts';
import type { Network } from './scenario-values.ts';

/** What a post was written to say of a product: the truth that labels are measured by. */
export type Said = { readonly product: string; readonly label: Label; readonly symptom: Symptom | null };

export type PostDraft = {
  readonly type: 'post';
  readonly at: number;
  readonly network: Network;
  readonly uri: string;
  readonly author: string;
  /** The author's word: milliseconds, or nonsense as some clients write it. */
  readonly createdAt: number | string;
  readonly text: string;
  readonly lang: string;
  readonly kind: PostKind;
  readonly parent: string | null;
  readonly quoted: string | null;
  readonly url: string;
  readonly bot: boolean;
  readonly said: readonly Said[];
  /** When its line reaches us, where that is later than `at`. */
  readonly arrives?: number;
};
export type RepostDraft = {
  readonly type: 'repost';
  readonly at: number;
  readonly network: Network;
  readonly uri: string;
  readonly author: string;
  readonly subject: string;
  readonly arrives?: number;
};
type EngagementDraft = {
  readonly type: 'engagement';
  readonly at: number;
  readonly network: Network;
  readonly subject: string;
  readonly reposts: number;
};
type EditDraft = {
  readonly type: 'edit';
  readonly at: number;
  readonly network: Network;
  readonly uri: string;
  readonly text: string;
};
type DeleteDraft = { readonly type: 'delete'; readonly at: number; readonly network: Network; readonly uri: string };
type GapDraft = { readonly type: 'gap'; readonly at: number; readonly network: Network; readonly from: number };

/** A line of the post stream before it is written; `at` is when we observe it, milliseconds since 1970. */
export type Draft = PostDraft | RepostDraft | EngagementDraft | EditDraft | DeleteDraft | GapDraft;

/** When the draft's line stands in the stream. */
export function arrivalOf(draft: Draft): number {
  return 'arrives' in draft && draft.arrives !== undefined ? draft.arrives : draft.at;
}

const iso = (at: number): string => new Date(at).toISOString();

/** One line of the post stream, keys in the contract's order. */
export function toLine(draft: Draft): string {
  const { type, network } = draft;
  const observedAt = iso(draft.at);
  if (draft.type === 'gap') return JSON.stringify({ type, network, from: iso(draft.from), to: observedAt });
  if (draft.type === 'engagement') {
    return JSON.stringify({ type, network, subject: draft.subject, reposts: draft.reposts, observedAt });
  }
  if (draft.type === 'delete') return JSON.stringify({ type, network, uri: draft.uri, observedAt });
  if (draft.type === 'edit') return JSON.stringify({ type, network, uri: draft.uri, text: draft.text, observedAt });
  if (draft.type === 'repost') {
    return JSON.stringify({ type, network, uri: draft.uri, author: draft.author, observedAt, subject: draft.subject });
  }
  const { uri, author, text, kind, parent, quoted, url, bot } = draft;
  const createdAt = typeof draft.createdAt === 'number' ? iso(draft.createdAt) : draft.createdAt;
  return JSON.stringify({
    type,
    network,
    uri,
    author,
    observedAt,
    createdAt,
    text,
    langs: [draft.lang],
    kind,
    parent,
    quoted,
    url,
    bot,
  });
}
