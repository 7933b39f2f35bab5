import type { Bulletin } from '../channel.ts';
import { quotable, webAddress } from '../inert.ts';
import { capitalised, clockTime, count, name, people, ranked } from '../message/words.ts';
import type { BriefEvidence } from './evidence.ts';

/** What a sentence rests on. */
export type Source = { readonly text: string; readonly url: string | null };
/** One sentence and the numbers (from 1) of the sources that hold it. */
export type Sentence = { readonly text: string; readonly sources: readonly number[] };
/** A draft that asserts what the evidence holds and nothing else. All text is visible, bounded and raw. */
export type Statement = {
  readonly sentences: readonly Sentence[];
  readonly sources: readonly Source[];
  /** What it leaves out, for whoever completes it. */
  readonly leftOut: readonly string[];
};

const FAILURES: Readonly<Record<string, string>> = {
  unavailable: 'is unavailable',
  errors: 'shows errors',
  slow: 'is slow',
  login: 'does not let them log in',
  feature: 'works only in part',
};
const FAILED: Readonly<Record<string, string>> = {
  unavailable: 'was unavailable',
  errors: 'showed errors',
  slow: 'was slow',
  login: 'did not let them log in',
  feature: 'worked only in part',
};
const MOST_WORDS = 280;
const PAGE_WORDS: Readonly<Record<string, string>> = {
  operational: 'all operational',
  degraded: 'degraded performance',
  partial_outage: 'a partial outage',
  major_outage: 'a major outage',
  maintenance: 'maintenance',
};

type Trouble = Pick<NonNullable<BriefEvidence['outage']>, 'onset' | 'closedAt' | 'reporters' | 'symptoms' | 'networks'>;

/**
 * The draft of what may truthfully be said. A cause and a time of repair stand in it only as the vendor's own words, between
 * quotation marks; every sentence names its sources.
 */
export function holdingStatement(bulletin: Bulletin, evidence: BriefEvidence): Statement {
  const sentences: Sentence[] = [];
  const sources: Source[] = [];
  const cite = (text: string, url: string | null) => sources.push({ text, url });
  const say = (text: string, ...numbers: number[]) => sentences.push({ text, sources: numbers });
  const { decision, now } = bulletin;
  const product = name(bulletin.productName);
  if (decision.change.kind === 'wave') aboutThePost(bulletin, cite, say);
  const trouble = decision.change.kind === 'wave' ? evidence.outage : ownTrouble(bulletin);
  if (trouble === null) {
    if (evidence.unread.length === 0) {
      const ours = cite(`public posts read by Outcry, as of ${clockTime(now, now)}`, webAddress(bulletin.link));
      say(`No unusual number of people report trouble with ${product}.`, ours);
    }
  } else aboutTheTrouble(product, trouble, bulletin, cite, say);
  aboutThePage(bulletin, evidence, cite, say);
  return { sentences, sources, leftOut: leftOut(evidence) };
}

type Cite = (text: string, url: string | null) => number;
type Say = (text: string, ...sources: number[]) => void;

function ownTrouble({ decision: { change, details } }: Bulletin): Trouble {
  const closedAt = change.change === 'close' ? Date.parse(change.at) : null;
  const { reporters, symptoms } = change;
  return { onset: Date.parse(change.onset), closedAt, reporters, symptoms, networks: details.networks };
}

function aboutThePost({ decision, posts, now, productName }: Bulletin, cite: Cite, say: Say): void {
  const { wave } = decision.change;
  const root = posts.find(({ uri }) => uri === wave?.root);
  if (wave === null) return;
  const shares = `${count(wave.reposts)} reposts and quotes so far`;
  const text = root === undefined ? '' : quotable(root.text, MOST_WORDS);
  if (root === undefined || text === '') {
    const source = cite(`reposts and quotes counted by Outcry, as of ${clockTime(now, now)}`, null);
    say(`A post about ${name(productName)} is being shared, with ${shares}.`, source);
    return;
  }
  const url = webAddress(root.url);
  const source = cite(`post on ${capitalised(quotable(root.network, 32))}, ${clockTime(root.observedAt, now)}`, url);
  say(`A post of ${clockTime(root.observedAt, now)}, with ${shares}, says: "${text}".`, source);
}

function aboutTheTrouble(product: string, trouble: Trouble, bulletin: Bulletin, cite: Cite, say: Say): void {
  const { onset, closedAt, reporters, symptoms, networks } = trouble;
  const { now } = bulletin;
  const [most = 'unavailable'] = ranked(symptoms)[0] ?? [];
  const where = ranked(networks).map(([network]) => capitalised(name(network, 30)));
  const ours = cite(
    `public posts${where.length === 0 ? '' : ` on ${where.join(', ')}`}, counted by Outcry`,
    webAddress(bulletin.link),
  );
  if (closedAt === null) {
    say(
      `Since about ${clockTime(onset, now)} people report that ${product} ${FAILURES[most] ?? 'does not work'}.`,
      ours,
    );
    say(`${capitalised(people(reporters))} ${reporters === 1 ? 'has' : 'have'} said so publicly so far.`, ours);
    return;
  }
  const span = `From about ${clockTime(onset, now)} to ${clockTime(closedAt, now)}`;
  say(`${span} people reported that ${product} ${FAILED[most] ?? 'did not work'}.`, ours);
  say(`${capitalised(people(reporters))} said so publicly.`, ours);
  say(`Since ${clockTime(closedAt, now)} reports are back to what is usual.`, ours);
}

function aboutThePage({ decision, now }: Bulletin, { vendor }: BriefEvidence, cite: Cite, say: Say): void {
  const { page } = decision.details;
  if (vendor !== null) {
    const source = cite(`vendor's announcement "${quotable(vendor.title, 120)}"`, webAddress(vendor.url));
    const status = quotable(vendor.status, 30);
    const since = clockTime(vendor.startedAt, now);
    say(
      `The vendor's page has announced "${quotable(vendor.title, 120)}" for ${since} and calls it ${status}.`,
      source,
    );
    const words = quotable(vendor.text, MOST_WORDS);
    if (words !== '') say(`It says: "${words}".`, source);
    if (vendor.resolvedAt !== null) say(`It gives ${clockTime(vendor.resolvedAt, now)} as the time of repair.`, source);
    return;
  }
  const state = PAGE_WORDS[page.state];
  if (page.readAt === null || page.reason !== null || state === undefined) return;
  const source = cite(`vendor's status page, read ${clockTime(page.readAt, now)}`, null);
  say(`The vendor's page announces no incident and shows ${state}.`, source);
}

function leftOut({ vendor, unread }: BriefEvidence): string[] {
  return [
    vendor === null ? 'a cause: the vendor has named none' : 'a cause, beyond what the vendor itself wrote',
    ...(vendor?.resolvedAt == null ? ['a time of repair: the vendor has given none'] : []),
    'who else is affected: only public posts are read',
    'what you are doing about it: to be added by you',
    ...(unread.length === 0
      ? []
      : [`what was said on ${unread.map((one) => name(one, 30)).join(', ')}: not read for part of the time`]),
  ];
}
