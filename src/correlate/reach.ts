/** Kinds of outages as the trade knows them; several may hold at once, none when the evidence is thin. */
export const REACHES = ['cascading', 'regional', 'partial', 'global'] as const;
export type ReachKind = (typeof REACHES)[number];

/** How far an outage reaches, as far as its posts show. */
export type Reach = {
  readonly kinds: readonly ReachKind[];
  /** One sentence for each kind, with its figures. */
  readonly words: readonly string[];
};

/** What an outage's reporters say, by count, and what is usual for its product. */
export type ReachEvidence = {
  readonly reporters: number;
  readonly components: Readonly<Record<string, number>>;
  readonly places: Readonly<Record<string, number>>;
  readonly languages: Readonly<Record<string, number>>;
  /** Reporters of quiet times by language, in any unit. */
  readonly usualLanguages: Readonly<Record<string, number>>;
  /** Products whose open episodes are grouped under it, and the one that it is grouped under itself. */
  readonly echoes: readonly string[];
  readonly cause: string | null;
};

/** Fewer people who name a place, a part or a language say nothing of the whole. */
const LEAST_NAMING = 5;
/** This part of those who name any must name the same. */
const SAME = 0.8;
/** A part, or a place, must be named by this part of all, since most posts name none. */
const LEAST_PART = 0.3;
const LEAST_PLACED = 0.1;
/** Languages a product is seldom written of in: a surge in one of them comes from where it is spoken. */
const SELDOM = 0.3;
const GLOBAL_REPORTERS = 30;
const GLOBAL_COUNTRIES = 4;
const GLOBAL_LANGUAGES = 4;
/** "us-east-1", "eu-west", "Frankfurt (fra1)": a part that is a place. */
const REGION =
  /(?:^|[^a-z])(?:us|eu|ap|ca|sa|af|me)-(?:[a-z]+-?\d*)(?![a-z])|\b(?:region|europe|asia|emea|apac|latam)\b/i;

/**
 * Whether an outage is cascading (it is felt at other products, or comes from one), regional (those who name a place name
 * one, or nearly all write in a language that is seldom for it), partial (those who name a part name one) or global (people
 * of four countries or languages). Thin evidence gives no kind, so that not known is said to be not known.
 */
export function reachOf(evidence: ReachEvidence): Reach {
  const found = [cascading(evidence), regional(evidence), partial(evidence), global(evidence)];
  const shown = found.filter((one) => one !== null);
  const isRegional = shown.some(({ kind }) => kind === 'regional');
  const told = shown.filter(({ kind }) => kind !== 'global' || !isRegional);
  return { kinds: told.map(({ kind }) => kind), words: told.map(({ words }) => words) };
}

/** "regional (9 of 10 who name a place name Germany)"; "not known" when nothing shows. */
export function reachWords({ kinds, words }: Reach): string {
  if (kinds.length === 0) return 'not known, too few say where or of which part';
  return kinds.map((kind, index) => `${kind} (${words[index] ?? ''})`).join(', ');
}

type Finding = { readonly kind: ReachKind; readonly words: string } | null;

function cascading({ echoes, cause }: ReachEvidence): Finding {
  if (cause !== null) return { kind: 'cascading', words: `it comes from ${cause}` };
  if (echoes.length === 0) return null;
  const shown = [...echoes].sort().slice(0, 5).join(', ');
  return {
    kind: 'cascading',
    words: `felt at ${echoes.length === 1 ? shown : `${echoes.length} products (${shown})`}`,
  };
}

function regional({ reporters, places, languages, usualLanguages, components }: ReachEvidence): Finding {
  const place = leading(places);
  if (place !== null && place.total >= LEAST_PLACED * reporters) {
    return { kind: 'regional', words: `${place.count} of ${place.total} who name a place name ${place.name}` };
  }
  const part = leading(components);
  if (part !== null && part.total >= LEAST_PART * reporters && REGION.test(part.name)) {
    return { kind: 'regional', words: `${part.count} of ${part.total} who name a part name ${part.name}` };
  }
  const language = leading(languages);
  if (language === null || language.name === 'en') return null;
  const usual = Object.values(usualLanguages).reduce((sum, count) => sum + count, 0);
  const share = usual === 0 ? 1 : (own(usualLanguages, language.name) + 1) / (usual + 2);
  if (share > SELDOM) return null;
  const normally = Math.round(100 * share);
  return {
    kind: 'regional',
    words: `${language.count} of ${language.total} write in one language (${language.name}), normally ${normally} %`,
  };
}

function partial({ reporters, components }: ReachEvidence): Finding {
  const part = leading(components);
  if (part === null || part.total < LEAST_PART * reporters || REGION.test(part.name)) return null;
  return { kind: 'partial', words: `${part.count} of ${part.total} who name a part name ${part.name}` };
}

function global({ reporters, places, languages }: ReachEvidence): Finding {
  if (reporters < GLOBAL_REPORTERS) return null;
  const countries = Object.values(places).filter((count) => count >= 2).length;
  if (countries >= GLOBAL_COUNTRIES) return { kind: 'global', words: `named from ${countries} countries` };
  const spoken = Object.values(languages).filter((count) => count >= 3).length;
  return spoken >= GLOBAL_LANGUAGES ? { kind: 'global', words: `people write in ${spoken} languages` } : null;
}

/** The name that nearly all give who give one, when they are enough. */
function leading(counts: Readonly<Record<string, number>>): { name: string; count: number; total: number } | null {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (total < LEAST_NAMING) return null;
  const [first] = Object.entries(counts).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (first === undefined || first[1] < SAME * total) return null;
  return { name: first[0], count: first[1], total };
}

function own(counts: Readonly<Record<string, number>>, name: string): number {
  return Object.hasOwn(counts, name) ? counts[name]! : 0;
}
