import { type Announcement, pageComponents } from './announcement.ts';
import { type Page, writeIncidentIo, writeStatuspage } from './feed-body.ts';
import { writeAtom, writeRss } from './feed-xml.ts';
import type { Scenario } from './scenario.ts';
import type { EventOf } from './scenario-events.ts';
import type { World } from './world.ts';

type Feed = {
  readonly url: string;
  readonly every: number;
  readonly format: NonNullable<Scenario['products'][number]['feed']>['format'];
  readonly name: string;
  readonly products: readonly string[];
  readonly components: readonly string[];
};
type Unreadable = {
  readonly url: string;
  readonly from: number;
  readonly to: number;
  readonly how: EventOf<'unreadable'>['how'];
};

/** The polls of all feeds: when, and what came back. */
export type Polls = {
  readonly times: readonly { readonly at: number; readonly url: string }[];
  /** Writes the lines of the status stream one by one, in order. */
  readonly lines: () => Iterable<string>;
  readonly isReadable: (product: string, at: number) => boolean;
  readonly urlOf: (product: string) => string | null;
};

const WRITERS: Readonly<Record<Feed['format'], (page: Page) => string>> = {
  statuspage: writeStatuspage,
  'incident-io': writeIncidentIo,
  atom: writeAtom,
  rss: writeRss,
};
const UNAVAILABLE =
  '<!DOCTYPE html>\n<html><head><title>503 Service Temporarily Unavailable</title></head>\n<body><center><h1>503 Service Temporarily Unavailable</h1></center></body></html>\n';
const FORBIDDEN =
  '<!DOCTYPE html>\n<html><head><title>Just a moment...</title></head><body>Checking your browser</body></html>\n';
/** A page that never changes says so: three days before the scenario begins. */
const STALE_MS = 3 * 86_400_000;

/** What our polls of the vendors' pages get back over the scenario. */
export function planPolls(world: World, announcements: readonly Announcement[]): Polls {
  const feeds = collectFeeds(world.scenario);
  const urlOf = (product: string): string | null => world.products.get(product)?.feed?.url ?? null;
  const unreadable = world.scenario.events
    .filter((event): event is EventOf<'unreadable'> => event.kind === 'unreadable')
    .map(
      ({ product, at, lasts, how }): Unreadable => ({
        url: urlOf(product) ?? '',
        from: world.from + at,
        to: world.from + at + lasts,
        how,
      }),
    );
  const failureAt = (url: string, at: number): Unreadable | undefined =>
    unreadable.find((one) => one.url === url && at >= one.from && at < one.to);

  const times = [...feeds.values()].flatMap((feed) => pollTimes(world, feed));
  times.sort((a, b) => a.at - b.at || (a.url < b.url ? -1 : 1));
  const lies = lyingStretches(world);

  function* lines(): Iterable<string> {
    for (const { at, url } of times) {
      const feed = feeds.get(url);
      if (feed === undefined) continue;
      const told = announcements.filter(({ product }) => feed.products.includes(product));
      const body = WRITERS[feed.format](pageAt(world, feed, told, lies, at));
      const answer = spoil(body, failureAt(url, at)?.how);
      yield JSON.stringify({ at: new Date(at).toISOString(), feed: url, ...answer });
    }
  }

  const isReadable = (product: string, at: number): boolean => {
    const url = urlOf(product);
    return url !== null && failureAt(url, at) === undefined;
  };
  return { times, lines, isReadable, urlOf };
}

/** Products may share a page. */
function collectFeeds(scenario: Scenario): ReadonlyMap<string, Feed> {
  const feeds = new Map<string, Feed>();
  for (const product of scenario.products) {
    if (product.feed === undefined) continue;
    const known = feeds.get(product.feed.url);
    feeds.set(product.feed.url, {
      ...product.feed,
      name: known?.name ?? product.name,
      ...(known === undefined ? {} : { every: known.every, format: known.format }),
      products: [...(known?.products ?? []), product.id],
      components: [...(known?.components ?? []), ...pageComponents(product)],
    });
  }
  return feeds;
}

function pollTimes(world: World, { url, every }: Feed): { at: number; url: string }[] {
  const random = world.random.fork(`polls/${url}`);
  const times: { at: number; url: string }[] = [];
  for (let due = world.from + random.int(every); due < world.to; due += every) {
    times.push({ at: Math.min(world.to - 1, due + random.int(2000)), url });
  }
  return times;
}

function lyingStretches(world: World): { product: string; from: number; to: number }[] {
  return world.scenario.events
    .filter((event): event is EventOf<'outage'> => event.kind === 'outage' && event.official.page === 'lying')
    .map(({ product, at, lasts }) => ({ product, from: world.from + at, to: world.from + at + lasts }));
}

function pageAt(
  world: World,
  feed: Feed,
  told: readonly Announcement[],
  lies: ReturnType<typeof lyingStretches>,
  at: number,
): Page {
  const changes = told.flatMap(({ updates }) => updates.map((update) => update.at)).filter((change) => change <= at);
  // What a page once said of its age it does not take back.
  const claims = lies
    .filter(({ product, from }) => feed.products.includes(product) && at >= from)
    .map(({ to }) => Math.floor(Math.min(at, to) / 60_000) * 60_000);
  const updatedAt = Math.max(world.from - STALE_MS, ...changes, ...claims);
  return { url: feed.url, name: feed.name, components: feed.components, announcements: told, updatedAt, at };
}

function spoil(body: string, how: Unreadable['how'] | undefined): { http: number; body: string } {
  if (how === undefined) return { http: 200, body };
  if (how === 'html') return { http: 503, body: UNAVAILABLE };
  if (how === 'forbidden') return { http: 403, body: FORBIDDEN };
  if (how === 'timeout') return { http: 0, body: '' };
  if (how === 'truncated') return { http: 200, body: body.slice(0, Math.floor(body.length * 0.6)) };
  return { http: 200, body: how === 'empty' ? '' : '\u0000\u0001{{]]%%not a feed' };
}
