import { SYMPTOMS, type Symptom } from '../../classify/label.ts';
import { reachWords } from '../../correlate/reach.ts';
import { plural } from '../../plural.ts';
import type { Bulletin, EvidencePost } from '../channel.ts';
import { quotable, webAddress } from '../inert.ts';
import { type Line, line, type Quote } from './message.ts';
import { capitalised, clockTime, count, list, name, ranked, sentence } from './words.ts';

type Common = NonNullable<Bulletin['decision']['details']['common']>;

/** A cause with a smaller share is left to the dashboard. */
const LEAST_SHARE_SHOWN = 0.1;
const MOST_QUOTES = 3;
const QUOTE_LENGTH = 280;

export const SYMPTOM_WORDS: Readonly<Record<Symptom, string>> = {
  unavailable: 'unavailable',
  errors: 'errors',
  slow: 'slow',
  login: 'cannot log in',
  feature: 'a feature fails',
};

/** Whose fault it is as far as the evidence goes, and who only echoes it. */
export function causeLine(bulletin: Bulletin): Line {
  const own = name(bulletin.productName);
  const { upstream, product } = bulletin.decision.change;
  const echoes = bulletin.echoes.length === 0 ? '' : `; ${echoWords(bulletin.echoes)}`;
  const { common = null } = bulletin.decision.details;
  if (upstream === null && common !== null) {
    return line(sentence(`Cause as far as posts say: not known; ${commonWords(bulletin, common)}${echoes}`));
  }
  if (upstream === null) {
    const cause = echoes === '' ? 'not known, no upstream stands out' : `${own} itself`;
    return line(sentence(`Cause as far as posts say: ${cause}${echoes}`));
  }
  const share = `${Math.round(upstream.share * 100)} % of the evidence${otherCauses(bulletin)}`;
  if (upstream.product === product)
    return line(sentence(`Cause as far as posts say: ${own} itself (${share})${echoes}`));
  const epicentre = name(bulletin.upstreamName ?? upstream.product);
  const grouped = bulletin.decision.details.groupedUnder === null ? '' : `; grouped under ${epicentre}`;
  return line(sentence(`Cause as far as posts say: ${epicentre} (${share}), echoed by ${own}${grouped}${echoes}`));
}

/** Further causes that posts name with weight. */
function otherCauses(bulletin: Bulletin): string {
  const { change, details } = bulletin.decision;
  const others = (details.causes ?? []).filter(
    ({ product, share }) => product !== null && product !== change.upstream?.product && share >= LEAST_SHARE_SHOWN,
  );
  return others
    .slice(0, 2)
    .map(({ product, share }) => `, ${nameIn(bulletin, product ?? '')} ${Math.round(share * 100)} %`)
    .join('');
}

function commonWords(bulletin: Bulletin, { products, shared, named }: Common): string {
  const names = (ids: readonly string[], most: number) =>
    list(
      ids.map((id) => nameIn(bulletin, id)),
      most,
    );
  const parts = [`${names(products, 6)} began to fail together, from a common cause`];
  if (shared.length > 0) parts.push(`all depend on ${names(shared, 3)}`);
  if (named.length > 0) parts.push(`posts name ${names(named, 3)}`);
  return parts.join('; ');
}

function nameIn({ names = {} }: Bulletin, id: string): string {
  return name(Object.hasOwn(names, id) ? names[id]! : id);
}

/** How far it reaches; null where that was not looked at. */
export function reachLine({ decision: { details } }: Bulletin): Line | null {
  const { reach } = details;
  if (reach === undefined) return null;
  return line(sentence(`Reach: ${reachWords(reach)}`));
}

function echoWords(echoes: readonly string[]): string {
  const verb = echoes.length === 1 ? 'echoes' : 'echo';
  return `${list(echoes, 5)} ${verb} it (${plural(echoes.length, 'product')} grouped here)`;
}

/** What fails, where, in which languages and networks; null when no post says. */
export function mixLine({ decision }: Bulletin): string | null {
  const { symptoms } = decision.change;
  const { components, languages, networks } = decision.details;
  const parts = [
    ...ranked(symptoms).map(([symptom, value]) => `${symptomWord(symptom)} ${count(value)}`),
    ...ranked(components)
      .slice(0, 3)
      .map(([component, value]) => `${name(component, 40)} ${count(value)}`),
    counts(languages, 3, (language) => language),
    counts(networks, 4, capitalised),
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : sentence(capitalised(parts.join(' · ')));
}

function symptomWord(symptom: string): string {
  const known = SYMPTOMS.find((one) => one === symptom);
  return known === undefined ? name(symptom, 30) : SYMPTOM_WORDS[known];
}

function counts(values: Readonly<Record<string, number>>, most: number, word: (key: string) => string): string {
  const all = ranked(values);
  const shown = all.slice(0, most).map(([key, value]) => `${word(name(key, 30))} ${count(value)}`);
  const rest = all.slice(most).reduce((sum, [, value]) => sum + value, 0);
  return rest > 0 ? `${shown.join(', ')}, others ${count(rest)}` : shown.join(', ');
}

export function quotes(bulletin: Bulletin): Quote[] {
  return bulletin.posts
    .map((post) => quote(post, bulletin.now, false))
    .filter((one) => one.text !== '')
    .slice(0, MOST_QUOTES);
}

/** One post between quotation marks; the author is named where the network gives a name and `named` asks for it. */
export function quote(post: EvidencePost, now: number, named: boolean): Quote {
  const parts = [capitalised(quotable(post.network, 32)), clockTime(post.observedAt, now)];
  const author = quotable(post.author, 60);
  if (named && author !== '' && !author.startsWith('did:')) parts.unshift(`by ${author}`);
  return { text: quotable(post.text, QUOTE_LENGTH), byline: parts.join(' · '), url: webAddress(post.url) };
}
