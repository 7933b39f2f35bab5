/** A post names a product: post × product, with the reason why it matched. */
export type Mention = {
  readonly product: string;
  /** How sure we are that this product is meant, 0..1. */
  readonly confidence: number;
  /** The reason in words, e.g. "alias 'claude' with 'anthropic' nearby". */
  readonly why: string;
  /** The alias as the catalogue writes it. */
  readonly alias: string;
  /** The product's component that the post names ("Claude Code"), or null. */
  readonly component: string | null;
  /** [start, end) offsets of every hit in the post's original text, UTF-16 code units, in order. */
  readonly spans: ReadonlyArray<readonly [number, number]>;
};
