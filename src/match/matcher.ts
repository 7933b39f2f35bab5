import { AMBIGUITIES, type Catalogue, type Product } from '../catalog/product.ts';
import { type Automaton, buildAutomaton } from './automaton.ts';
import { foldPhrase } from './fold.ts';
import { MOST_MISSPELT, misspellings } from './misspell.ts';
import { sensesOf } from './senses.ts';
import { FAILURE_PHRASES, HARMLESS_PHRASES, SOFTWARE_WORDS } from './vocabulary.ts';
import { weightsFor } from './weighing.ts';

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
  /** Not the name, but one slip away from it. */
  readonly isMisspelt: boolean;
  /** How sure a clear name makes us, 0.5..0.99. */
  readonly sureness: number;
  /** What else the name may be, see `senses.ts`. */
  readonly senses: number;
  /** What each kind of evidence weighs for it. */
  readonly weights: Float64Array;
  readonly tongues: number;
  readonly words: number;
  /** The name in words, as a mention's reason begins. */
  readonly why: string;
};

/** What a name is before it is described. */
type Draft = Pick<Name, 'product' | 'kind' | 'alias' | 'component' | 'ambiguity' | 'listed' | 'isMisspelt'>;

export const SIGN = { failure: 1, harmless: 2, software: 4, context: 8, against: 16 } as const;

export type KnownProduct = {
  readonly id: string;
  readonly name: string;
  readonly category: string | undefined;
  readonly dependsOn: ReadonlySet<string>;
  /** Numbers of the phrases that speak for and against it. */
  readonly context: ReadonlySet<number>;
  readonly against: ReadonlySet<number>;
  readonly accounts: ReadonlySet<string>;
  /** Its names mean nothing else, save where a phrase speaks against it. */
  readonly isContested: boolean;
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

type Add = (pattern: string, name: Draft) => void;

function addProduct(add: Add, product: Product, index: number): void {
  const own = new Set([product.name, ...product.aliases, ...product.sure].map(foldPhrase));
  const sure = new Set(product.sure.map(foldPhrase));
  const base = { product: index, component: null, listed: false, isMisspelt: false };

  const addAlias = (alias: string, component: string | null, ambiguity: Ambiguity): void => {
    const folded = foldPhrase(alias);
    for (const spelling of spellings(folded)) {
      add(spelling, { product: index, kind: 'alias', alias, component, ambiguity, listed: false, isMisspelt: false });
    }
    add(`#${bare(folded)}`, {
      product: index,
      kind: 'tag',
      alias,
      component,
      ambiguity,
      listed: false,
      isMisspelt: false,
    });
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

/** Adds the slips of clear names, where nothing else is written so; two products one slip apart keep theirs to themselves. */
function addMisspellings(entries: Map<string, Draft[]>, products: readonly Product[]): void {
  const made = new Map<string, Draft[] | null>();
  let names = 0;
  const named = products.map((product) => foldPhrase(product.name));
  const isOwn = (draft: Draft): boolean => named[draft.product] === foldPhrase(draft.alias);
  // A product's name before its other aliases, some of which are slips themselves.
  const all = [...entries.values()].sort(([a], [b]) => Number(isOwn(b!)) - Number(isOwn(a!)));
  for (const drafts of all) {
    const draft = drafts[0]!;
    if (draft.kind !== 'alias' || draft.ambiguity !== 'clear' || drafts.length > 1) continue;
    const slips = misspellings(draft.alias);
    if (slips.length === 0 || names++ >= MOST_MISSPELT) continue;
    // All slips of a name are one and the same list, so that it is described once.
    const misspelt = [{ ...draft, isMisspelt: true }];
    for (const slip of slips) {
      const other = made.get(slip);
      if (other === undefined) made.set(slip, entries.has(slip) ? null : misspelt);
      else if (other !== null && other[0]!.product !== draft.product) made.set(slip, null);
    }
  }
  for (const [slip, misspelt] of made) if (misspelt !== null) entries.set(slip, misspelt);
}

const holdsWord = (text: string, word: string): boolean => ` ${text} `.includes(` ${word} `);

/** Compiles a catalogue. Cost and memory are linear in the length of all its words. */
export function buildMatcher(catalogue: Catalogue): Matcher {
  const entries = new Map<string, Draft[]>();
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

  addMisspellings(entries, catalogue.products);

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
  const numbersOf = (list: readonly string[], bit: number): ReadonlySet<number> =>
    new Set(list.filter((phrase) => foldPhrase(phrase) !== '').map((phrase) => phraseNumber(phrase, bit)));
  const products = catalogue.products.map((product) => ({
    id: product.id,
    name: product.name,
    category: product.category,
    dependsOn: new Set(product.dependsOn),
    context: numbersOf(product.context, SIGN.context),
    against: numbersOf(product.against, SIGN.against),
    isContested: product.ambiguity === 'clear' && product.against.length > 0,
    accounts: new Set(
      [...product.accounts.bluesky, ...product.accounts.mastodon].map((account) => account.toLowerCase()),
    ),
  }));
  const phrases = [...numbers.keys()];
  return {
    products,
    names: buildAutomaton([...entries.keys()]),
    entries: describeAll(entries.values()),
    signs: buildAutomaton(phrases),
    phrases,
    signBits: Uint8Array.from(bits),
  };
}

/** One spelling given twice for a product: the clearer reading holds, and the component it names. */
const joinNames = (known: Draft, other: Draft): Draft => ({
  ...known,
  component: known.component ?? other.component,
  listed: known.listed || other.listed,
  ambiguity:
    AMBIGUITIES.indexOf(other.ambiguity) < AMBIGUITIES.indexOf(known.ambiguity) ? other.ambiguity : known.ambiguity,
});

const KIND_WORDS = { alias: 'alias', tag: 'hashtag', handle: 'handle', domain: 'domain' } as const;
const MISSPELT_SURENESS = 0.7;
const SURENESS = { alias: 0.92, tag: 0.92, handle: 0.95, domain: 0.95 } as const;

function describeAll(all: Iterable<readonly Draft[]>): Array<readonly Name[]> {
  const known = new Map<readonly Draft[], readonly Name[]>();
  const out: Array<readonly Name[]> = [];
  for (const drafts of all) {
    let names = known.get(drafts);
    if (names === undefined) {
      names = drafts.map(describe);
      known.set(drafts, names);
    }
    out.push(names);
  }
  return out;
}

function describe(draft: Draft): Name {
  const folded = foldPhrase(draft.alias);
  const why = draft.isMisspelt ? `misspelt '${draft.alias}'` : `${KIND_WORDS[draft.kind]} '${draft.alias}'`;
  const { senses, tongues } = sensesOf(folded);
  return {
    ...draft,
    senses,
    tongues,
    weights: weightsFor(senses),
    sureness: draft.isMisspelt ? MISSPELT_SURENESS : SURENESS[draft.kind],
    words: folded.split(' ').length,
    why: draft.ambiguity === 'clear' && !draft.isMisspelt ? `${why}, which means nothing else` : why,
  };
}
