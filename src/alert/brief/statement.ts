import { statusWords } from '../../correlate/status-words.ts';
import { COUNTED } from '../../waves/counted.ts';
import type { Bulletin } from '../channel.ts';
import { closedByOf } from '../closed-by.ts';
import type { ClosedBy } from '../episode.ts';
import { quotable, webAddress } from '../inert.ts';
import { waveFigures } from '../message/wave-figures.ts';
import { capitalised, count, datedSpan, datedTime, duration, name, people, ranked } from '../message/words.ts';
import { overrunMinutes } from '../overrun.ts';
import type { Announced, BriefEvidence } from './evidence.ts';

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
/** What is shared of a wave. */
const SHARED = { post: 'A post', link: 'A link', copies: 'One text' } as const;
const MOST_WORDS = 280;
/** More would be a list, not a statement. */
const MOST_ANNOUNCED = 3;
const MOST_PAUSES = 3;
const PAGE_WORDS: Readonly<Record<string, string>> = {
  operational: 'all operational',
  degraded: 'degraded performance',
  partial_outage: 'a partial outage',
  major_outage: 'a major outage',
  maintenance: 'maintenance',
};

/** How an outage ended, up to who closed it. */
const ENDS: Readonly<Record<ClosedBy, string>> = {
  quiet: 'Reports are back to what is usual; Outcry',
  recovery: 'Posts say that it works again; Outcry',
  'new-normal': 'Reports have stayed at that level for a day, which counts as usual from now on; Outcry',
  called: 'Whether people go on reporting it is not said here: readers of Outcry, who called it no outage,',
  untracked: 'Whether people go on reporting it is not known: Outcry, which does not track the product any more,',
};

type Trouble = NonNullable<BriefEvidence['outage']>;

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
      const ours = cite(`public posts read by Outcry, as of ${datedTime(now)}`, webAddress(bulletin.link));
      say(`No unusual number of people report trouble with ${product}.`, ours);
    }
  } else {
    aboutTheTrouble(product, trouble, bulletin, cite, say);
    if (decision.change.kind === 'outage') aboutThePauses(bulletin, cite, say);
  }
  aboutThePage(bulletin, evidence, cite, say);
  if (decision.change.kind === 'outage') aboutTheOverrun(bulletin, cite, say);
  return { sentences, sources, leftOut: leftOut(evidence) };
}

/** A quotation that ends a sentence; one that has its full stop already gets no other. */
function lastWords(text: string): string {
  return `"${text}"${/[.!?…。！？]$/u.test(text) ? '' : '.'}`;
}

type Cite = (text: string, url: string | null) => number;
type Say = (text: string, ...sources: number[]) => void;

function ownTrouble({ decision }: Bulletin): Trouble {
  const { change, details } = decision;
  const closedAt = change.change === 'close' ? Date.parse(change.at) : null;
  const { reporters, symptoms } = change;
  const { networks, reportedUntil = null } = details;
  const closedBy = closedByOf(decision);
  return { onset: Date.parse(change.onset), closedAt, reportedUntil, closedBy, reporters, symptoms, networks };
}

function aboutThePost(bulletin: Bulletin, cite: Cite, say: Say): void {
  const { decision, posts, now, productName } = bulletin;
  const { wave } = decision.change;
  const root = posts.find(({ uri }) => uri === wave?.root);
  if (wave === null) return;
  const figures = waveFigures(bulletin);
  const counted = COUNTED[wave.about ?? 'post'];
  const shares = `${count(figures.shares)} ${counted} by ${datedTime(figures.at)}`;
  const text = root === undefined ? '' : quotable(root.text, MOST_WORDS);
  if (root === undefined || text === '') {
    const source = cite(`${counted} counted by Outcry, as of ${datedTime(now)}`, null);
    say(`${SHARED[wave.about ?? 'post']} about ${name(productName)} is being shared, with ${shares}.`, source);
    return;
  }
  const url = webAddress(root.url);
  const source = cite(`post on ${capitalised(quotable(root.network, 32))}, ${datedTime(root.observedAt)}`, url);
  const of = datedTime(root.observedAt);
  if (wave.about === undefined) {
    say(`A post of ${of}, with ${shares}, says: ${lastWords(text)}`, source);
    return;
  }
  const subject = `${SHARED[wave.about]} about ${name(productName)}`;
  say(`${subject} is being shared, with ${shares}; one post of it, of ${of}, says: ${lastWords(text)}`, source);
}

function aboutTheTrouble(product: string, trouble: Trouble, bulletin: Bulletin, cite: Cite, say: Say): void {
  const { onset, closedAt, reportedUntil, closedBy, reporters, symptoms, networks } = trouble;
  const [most = 'unavailable', so = reporters] = ranked(symptoms)[0] ?? [];
  const share = so < reporters ? `; ${count(so)} of them ${closedAt === null ? 'say' : 'said'} this` : '';
  const where = ranked(networks).map(([network]) => capitalised(name(network, 30)));
  const ours = cite(
    `public posts${where.length === 0 ? '' : ` on ${where.join(', ')}`}, counted by Outcry`,
    webAddress(bulletin.link),
  );
  if (closedAt === null) {
    say(`Since about ${datedTime(onset)} people report that ${product} ${FAILURES[most] ?? 'does not work'}.`, ours);
    const have = reporters === 1 ? 'has' : 'have';
    say(`${capitalised(people(reporters))} ${have} reported trouble publicly so far${share}.`, ours);
    return;
  }
  const span =
    reportedUntil === null || closedBy === 'called'
      ? `From about ${datedTime(onset)} on`
      : `From about ${datedSpan(onset, reportedUntil)}`;
  say(`${span} people reported that ${product} ${FAILED[most] ?? 'did not work'}.`, ours);
  say(`${capitalised(people(reporters))} reported trouble publicly${share}.`, ours);
  say(`${ENDS[closedBy ?? 'quiet']} closed the episode at ${datedTime(closedAt)}.`, ours);
}

/** Where it was over and came back, the times between were quiet: the whole is no one stretch of trouble. */
function aboutThePauses({ story, link }: Bulletin, cite: Cite, say: Say): void {
  const pauses = story.flatMap(({ decision: { change } }, index) => {
    const next = story[index + 1]?.decision.change;
    return change.change === 'close' && next !== undefined
      ? [`${datedTime(Date.parse(change.at))} to ${datedTime(Date.parse(next.at))}`]
      : [];
  });
  if (pauses.length === 0) return;
  const ours = cite('decisions of Outcry', webAddress(link));
  say(
    `In between it was over: Outcry had closed the episode from ${pauses.slice(0, MOST_PAUSES).join(' and from ')}.`,
    ours,
  );
}

function aboutThePage({ decision }: Bulletin, { announced }: BriefEvidence, cite: Cite, say: Say): void {
  const { page } = decision.details;
  for (const vendor of announced.slice(0, MOST_ANNOUNCED)) {
    const source = cite(`vendor's announcement "${quotable(vendor.title, 120)}"`, webAddress(vendor.url));
    say(announcedWords(vendor, shownNow(page)), source);
    const words = quotable(vendor.text, MOST_WORDS);
    if (words !== '') say(`Its last words there, of ${datedTime(vendor.updatedAt)}: ${lastWords(words)}`, source);
    if (vendor.resolvedAt !== null) say(`It gives ${datedTime(vendor.resolvedAt)} as the time of repair.`, source);
  }
  if (announced.length > 0) return;
  const state = shownNow(page);
  if (page.readAt === null || state === null) return;
  const source = cite(`vendor's status page, read ${datedTime(page.readAt)}`, null);
  say(`The vendor's page announces no incident and shows ${state}.`, source);
}

/** That people reported it longer than the page did. */
function aboutTheOverrun({ decision, link }: Bulletin, cite: Cite, say: Say): void {
  const { change, details } = decision;
  const { over } = details;
  const longer = overrunMinutes(over, Date.parse(change.onset));
  if (longer === null || over == null || over.until === null) return;
  const isWork = change.official.incident?.impact === 'maintenance';
  const ours = cite('public posts counted by Outcry', webAddress(link));
  const page = cite(`vendor's status page, ${datedTime(over.at)}`, null);
  const until = `${change.change === 'close' ? '' : 'at least '}${datedTime(over.until)}`;
  const after = isWork ? 'the announced work had ended' : "the vendor's page had called it over";
  say(`People went on reporting it until ${until}, ${duration(longer)} after ${after}.`, ours, page);
}

/** What the vendor said last and when that was so: never that it still says it. */
function announcedWords(vendor: Announced, shown: string | null): string {
  const title = `"${quotable(vendor.title, 120)}"`;
  const status = quotable(statusWords(vendor), 30);
  const since = datedTime(vendor.startedAt);
  if (vendor.resolvedAt !== null) return `The vendor's page announced ${title} for ${since} and called it ${status}.`;
  if (vendor.goneAt === null)
    return `The vendor's page announced ${title} for ${since} and called it ${status} when last seen there, ${datedTime(vendor.seenAt)}.`;
  const now = shown === null ? '' : ` and shows ${shown}`;
  return `The vendor's page announced ${title} for ${since} and until ${datedTime(vendor.seenAt)} called it ${status}; since ${datedTime(vendor.goneAt)} it no longer lists it${now}.`;
}

/** What the page as a whole shows, in words; null where that is not known. */
function shownNow({ state, readAt, reason }: Bulletin['decision']['details']['page']): string | null {
  return readAt === null || reason !== null ? null : (PAGE_WORDS[state] ?? null);
}

function leftOut({ announced, unread }: BriefEvidence): string[] {
  return [
    announced.length === 0 ? 'a cause: the vendor has named none' : 'a cause, beyond what the vendor itself wrote',
    ...(announced.every(({ resolvedAt }) => resolvedAt === null)
      ? ['a time of repair: the vendor has given none']
      : []),
    'who else is affected: only public posts are read',
    'what you are doing about it: to be added by you',
    ...(unread.length === 0
      ? []
      : [`what was said on ${unread.map((one) => name(one, 30)).join(', ')}: not read for part of the time`]),
  ];
}
