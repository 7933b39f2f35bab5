/** What reporters of an episode name: how many named each component, and how many reporters there are. */
export type NamedComponents = { readonly counts: Readonly<Record<string, number>>; readonly reporters: number };

/** Reporters who name a component must be this many, and this share of all, before they speak for the episode. */
const LEAST_NAMING = 3;
const LEAST_SHARE = 1 / 3;

/**
 * Whether an incident is about another part of the product than the posts are: enough reporters name components that
 * the vendor's page lists too, and the incident, which names others, has none of them, in its title neither. One that
 * lists no component names those of the page that stand in its title. In doubt it is not elsewhere: posts name parts
 * ("Opus") that no page lists, and a page's parts carry each other's failures.
 * @param listed names of all components of the page
 */
export function isElsewhere(
  incident: { readonly title: string; readonly components: readonly string[] },
  named: NamedComponents,
  listed: readonly string[],
): boolean {
  const title = words(incident.title);
  const concerned = incident.components.length > 0 ? incident.components : partsIn(title, listed);
  if (concerned.length === 0) return false;
  const known = Object.entries(named.counts).filter(([name]) => listed.some((other) => isSamePart(name, other)));
  const naming = known.reduce((sum, [, count]) => sum + count, 0);
  if (naming < LEAST_NAMING || naming < LEAST_SHARE * named.reporters) return false;
  return !known.some(([name]) => concerned.some((other) => isSamePart(name, other)) || isWithin(words(name), title));
}

/** The parts of a page that a title names; what a page adds in brackets need not stand there. */
function partsIn(title: ReadonlySet<string>, listed: readonly string[]): string[] {
  return listed.filter((name) => isWithin(words(name.replace(/\([^)]*\)/g, ' ')), title));
}

/** "Claude API (api.anthropic.com)" is "API": all words of the shorter name stand in the longer. */
function isSamePart(a: string, b: string): boolean {
  const left = words(a);
  const right = words(b);
  return left.size <= right.size ? isWithin(left, right) : isWithin(right, left);
}

function isWithin(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  return few.size > 0 && [...few].every((word) => many.has(word));
}

function words(name: string): Set<string> {
  return new Set(
    name
      .slice(0, 300)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  );
}
