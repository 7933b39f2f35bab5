import { AMBIGUITIES, type Catalogue, type Product } from '../catalog/product.ts';
import { type Automaton, buildAutomaton } from './automaton.ts';
import { foldPhrase } from './fold.ts';
import { FAILURE_PHRASES, HARMLESS_PHRASES, SOFTWARE_WORDS } from './vocabulary.ts';

export type Ambiguity = (typeof AMBIGUITIES)[number];
export type NameKind = 'alias' | 'tag' | 'handle' | 'domain';

/** One way to name a product. */
export type Name = {
  readonly product: number;
  readonly kind: NameKind;
  /** As the catalogue writes it. */
  readonly alias: string;
  readonly component: string | null;
  readonly ambiguity: Ambiguity;
  /** Listed under `hashtags`, not only made from an alias. */
  readonly listed: boolean;
};

export const SIGN = { failure: 1, harmless: 2, software: 4 } as const;

export type KnownProduct = {
  readonly id: string;
  readonly name: string;
  readonly category: string | undefined;
  readonly dependsOn: ReadonlySet<string>;
  /** Numbers of the phrases that speak for and against it. */
  readonly context: ReadonlySet<number>;
  readonly against: ReadonlySet<number>;
  readonly accounts: ReadonlySet<string>;
};

/** A catalogue compiled for matching; immutable, shared by all posts. */
export type Matcher = {
  readonly products: readonly KnownProduct[];
  readonly names: Automaton;
  readonly entries: ReadonlyArray<readonly Name[]>;
  readonly signs: Automaton;
  readonly phrases: readonly string[];
  readonly signBits: Uint8Array;
};

const bare = (folded: string): string => folded.replace(/[^\p{L}\p{N}\p{M}]/gu, '');

/** An alias of several words is also written with hyphens, and in one when long enough to stay itself. */
function spellings(folded: string): string[] {
  if (!folded.includes(' ')) return [folded];
  const joined = folded.replaceAll(' ', '');
  return [folded, folded.replaceAll(' ', '-'), ...(joined.length >= 8 ? [joined] : [])];
}

type Add = (pattern: string, name: Name) => void;

function addProduct(add: Add, product: Product, index: number): void {
  const own = new Set([product.name, ...product.aliases, ...product.sure].map(foldPhrase));
  const sure = new Set(product.sure.map(foldPhrase));
  const base = { product: index, component: null, listed: false };

  const addAlias = (alias: string, component: string | null, ambiguity: Ambiguity): void => {
    const folded = foldPhrase(alias);
    for (const spelling of spellings(folded)) {
      add(spelling, { product: index, kind: 'alias', alias, component, ambiguity, listed: false });
    }
    add(`#${bare(folded)}`, { product: index, kind: 'tag', alias, component, ambiguity, listed: false });
  };

  const ambiguityOf = (folded: string): Ambiguity => (sure.has(folded) ? 'clear' : product.ambiguity);
  for (const alias of [...product.aliases, ...product.sure, product.name]) {
    addAlias(alias, null, ambiguityOf(foldPhrase(alias)));
  }
  for (const component of product.components) {
    const named = [...component.aliases, component.name].filter(
      // A display name such as "API" names nothing by itself; "Claude Code" does.
      (alias) => component.aliases.includes(alias) || [...own].some((name) => holdsWord(foldPhrase(alias), name)),
    );
    for (const alias of named) {
      const folded = foldPhrase(alias);
      const isOwnName = folded.includes(' ') && [...own].some((name) => holdsWord(folded, name));
      addAlias(alias, component.name, isOwnName ? 'clear' : product.ambiguity === 'clear' ? 'some' : 'high');
    }
  }
  for (const tag of product.hashtags) {
    add(`#${bare(foldPhrase(tag))}`, { ...base, kind: 'tag', alias: tag, ambiguity: product.ambiguity, listed: true });
  }
  for (const handle of product.handles) {
    add(`@${foldPhrase(handle).replace(/^@/, '')}`, { ...base, kind: 'handle', alias: handle, ambiguity: 'clear' });
  }
  for (const domain of product.domains) {
    add(foldPhrase(domain), { ...base, kind: 'domain', alias: domain, ambiguity: 'clear' });
  }
}

const holdsWord = (text: string, word: string): boolean => ` ${text} `.includes(` ${word} `);

/** Compiles a catalogue. Cost and memory are linear in the length of all its words. */
export function buildMatcher(catalogue: Catalogue): Matcher {
  const entries = new Map<string, Name[]>();
  for (const [index, product] of catalogue.products.entries()) {
    addProduct(
      (pattern, name) => {
        if (pattern.replace(/^[#@]/, '').length === 0) return;
        const known = entries.get(pattern) ?? [];
        const at = known.findIndex((other) => other.product === name.product && other.kind === name.kind);
        if (at < 0) known.push(name);
        else known[at] = joinNames(known[at]!, name);
        entries.set(pattern, known);
      },
      product,
      index,
    );
  }

  const numbers = new Map<string, number>();
  const bits: number[] = [];
  const phraseNumber = (phrase: string, bit: number): number => {
    const folded = foldPhrase(phrase);
    let number = numbers.get(folded);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(folded, number);
      bits.push(0);
    }
    bits[number] = bits[number]! | bit;
    return number;
  };
  for (const phrase of FAILURE_PHRASES) phraseNumber(phrase, SIGN.failure);
  for (const phrase of HARMLESS_PHRASES) phraseNumber(phrase, SIGN.harmless);
  for (const phrase of SOFTWARE_WORDS) phraseNumber(phrase, SIGN.software);
  const numbersOf = (list: readonly string[]): ReadonlySet<number> =>
    new Set(list.filter((phrase) => foldPhrase(phrase) !== '').map((phrase) => phraseNumber(phrase, 0)));
  const products = catalogue.products.map((product) => ({
    id: product.id,
    name: product.name,
    category: product.category,
    dependsOn: new Set(product.dependsOn),
    context: numbersOf(product.context),
    against: numbersOf(product.against),
    accounts: new Set(
      [...product.accounts.bluesky, ...product.accounts.mastodon].map((account) => account.toLowerCase()),
    ),
  }));
  const phrases = [...numbers.keys()];
  return {
    products,
    names: buildAutomaton([...entries.keys()]),
    entries: [...entries.values()],
    signs: buildAutomaton(phrases),
    phrases,
    signBits: Uint8Array.from(bits),
  };
}

/** One spelling given twice for a product: the clearer reading holds, and the component it names. */
const joinNames = (known: Name, other: Name): Name => ({
  ...known,
  component: known.component ?? other.component,
  listed: known.listed || other.listed,
  ambiguity:
    AMBIGUITIES.indexOf(other.ambiguity) < AMBIGUITIES.indexOf(known.ambiguity) ? other.ambiguity : known.ambiguity,
});
