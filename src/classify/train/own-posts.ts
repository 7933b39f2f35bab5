import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ANY_PRODUCT } from '../../match/about.ts';
import { matchPost } from '../../match/match-post.ts';
import type { Matcher } from '../../match/matcher.ts';
import { LABELS, type Label } from '../label.ts';
import { CorpusError } from './corpus.ts';
import type { Example } from './expand.ts';

/** A post of the user's own counts like so many of the corpus: it knows the products and people that matter here. */
const OWN_WEIGHT = 10;

const span = z.tuple([z.int().min(0), z.int().min(1)]);

/** A labelled post of the user's own: what it says of each product, and where it names it. */
const ownPost = z.strictObject({
  text: z.string().min(1).max(10_000),
  lang: z
    .string()
    .regex(/^[a-z]{2}$/, 'expected a two-letter language')
    .default('en'),
  mentions: z
    .array(
      z.strictObject({
        product: z.string().min(1).max(80),
        label: z.enum(LABELS),
        /** Absent: where the catalogue finds the product; found nowhere: the post does not name it. */
        spans: z.array(span).max(100).optional(),
      }),
    )
    .min(1)
    .max(16),
});

/**
 * Labelled posts, one JSON object a line, as examples for training. Throws `CorpusError` naming file and line: a wrong
 * label would be learnt.
 */
export function readOwnPosts(path: string, matcher: Matcher): Example[] {
  return readText(path)
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : ownExamples(line, `${path}:${index + 1}`, matcher)));
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new CorpusError(`${path}: cannot be read (${cause instanceof Error ? cause.message : String(cause)})`, {
      cause,
    });
  }
}

function ownExamples(line: string, at: string, matcher: Matcher): Example[] {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new CorpusError(`${at}: not JSON`);
  }
  const parsed = ownPost.safeParse(json);
  if (!parsed.success) throw new CorpusError(`${at}: ${z.prettifyError(parsed.error)}`);
  const { text, lang, mentions } = parsed.data;
  const found = matchPost(matcher, { text, langs: [lang] });
  const placed = mentions.map(({ product, label, spans }) => {
    if (spans === undefined && product !== ANY_PRODUCT && !matcher.products.some(({ id }) => id === product)) {
      throw new CorpusError(
        `${at}: the catalogue has no product "${product}" (name yours with --catalog; ${ANY_PRODUCT} is one the post does not name)`,
      );
    }
    const own = spans ?? found.find((mention) => mention.product === product)?.spans ?? [];
    if (own.some(([from, to]) => from >= to || to > text.length))
      throw new CorpusError(`${at}: a span of "${product}" lies outside the text`);
    return { product, label, spans: own };
  });
  const base = { text, lang, at, group: at, origin: 'written' as const, weight: OWN_WEIGHT };
  const named = placed.filter(({ spans }) => spans.length > 0);
  const unnamed = placed.filter(({ spans }) => spans.length === 0);
  return [
    ...(named.length > 0 ? [{ ...base, ...columns(named) }] : []),
    ...unnamed.map((one) => ({ ...base, ...columns([{ ...one, product: '*' }]) })),
  ];
}

type Placed = { product: string; label: Label; spans: ReadonlyArray<readonly [number, number]> };

const columns = (placed: readonly Placed[]) => ({
  products: placed.map(({ product }) => product),
  labels: placed.map(({ label }) => label),
  spans: placed.map(({ spans }) => spans),
  symptoms: placed.map(() => null),
});
