import { type Candidate, candidateAt, lastReading, type PostText, readCandidates } from './candidates.ts';
import { E } from './evidence.ts';
import type { Hit } from './find-names.ts';
import type { Matcher } from './matcher.ts';
import type { Mention } from './mention.ts';

export type { PostText } from './candidates.ts';

/** Below this it is likelier that something else is meant; such mentions are not returned. */
export const LEAST_CONFIDENCE = 0.5;
const MOST_CONFIDENCE = 0.99;

/**
 * The products a text names, in the catalogue's order, each with its confidence (0.5..0.99), the reason in words and
 * every place. A product is meant when its name is clear, or when what stands around an ambiguous name, how it is written
 * and what else the post says make that likelier than not. Reads the first 8,192 UTF-16 units; never throws;
 * deterministic; the time of a post does not grow with the catalogue.
 */
export function matchPost(matcher: Matcher, post: PostText): Mention[] {
  const found = readCandidates(matcher, post);
  const mentions: Mention[] = [];
  for (let at = 0; at < found; at++) {
    const candidate = candidateAt(at);
    const confidence = confidenceOf(candidate);
    if (confidence < LEAST_CONFIDENCE) continue;
    const { name } = candidate.best;
    mentions.push({
      product: candidate.product.id,
      confidence,
      why: explain(matcher, candidate),
      alias: name.alias,
      component: componentOf(candidate.hits),
      spans: candidate.hits.map(spanOf),
    });
  }
  return mentions;
}

function confidenceOf(candidate: Candidate): number {
  if (!candidate.isClear) {
    const probability = 1 / (1 + Math.exp(-candidate.weighing.sum));
    return Math.min(MOST_CONFIDENCE, Math.round(probability * 100) / 100);
  }
  const { sureness } = candidate.best.name;
  return candidate.against < 0 ? sureness : Math.round((sureness - 0.2) * 100) / 100;
}

function componentOf(hits: readonly Hit[]): string | null {
  for (let at = 0; at < hits.length; at++) if (hits[at]!.name.component !== null) return hits[at]!.name.component;
  return null;
}

function spanOf({ start, nameEnd }: Hit): readonly [number, number] {
  const { starts, ends } = lastReading().folded;
  return [starts[start]!, ends[nameEnd - 1]!];
}

function explain(matcher: Matcher, candidate: Candidate): string {
  const { why } = candidate.best.name;
  if (candidate.isClear) {
    return candidate.against < 0 ? why : `${why}, despite '${matcher.phrases[candidate.against]}' against it`;
  }
  return (
    why +
    candidate.weighing.explain((kind, phrase) => {
      if (kind === E.link) return candidate.link?.name.alias ?? '';
      if (kind === E.related || kind === E.other) return candidate.company?.name ?? '';
      if (kind === E.tagEnding) return `'${candidate.best.tagEnding}'`;
      return `'${matcher.phrases[phrase]}'`;
    })
  );
}
