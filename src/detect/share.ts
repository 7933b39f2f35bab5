/** Authors influence each other, so a share varies more than a coin would. */
const SHARE_DISPERSION = 1.3;

/**
 * How strongly the share of mentions that report trouble speaks against the usual one: binomial log likelihood ratio
 * for a risen share, over the dispersion. A launch or a meme raises mentions and leaves the share: about 0.
 * @param usual the product's usual share, 0..1 exclusive
 * @returns nats, >= 0
 */
export function shareScore(reporters: number, mentions: number, usual: number): number {
  const total = Math.max(mentions, reporters);
  if (reporters <= 0 || reporters / total <= usual) return 0;
  const share = reporters / total;
  const others = total - reporters;
  const score = reporters * Math.log(share / usual) + (others > 0 ? others * Math.log((1 - share) / (1 - usual)) : 0);
  return score / SHARE_DISPERSION;
}
