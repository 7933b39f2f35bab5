import type { Decision } from '../../src/alert/episode.ts';
import type { Catalogue } from '../../src/catalog/product.ts';
import { createRandom, type Random } from '../../src/cli/simulate/random.ts';
import { DAY, HOUR, MINUTE } from '../../src/count/time.ts';
import { advance, advanceTo, emptyState, type FoldContext, takeBaselines } from '../../src/detect/advance.ts';
import { compareHappenings, type Happening } from '../../src/detect/happening.ts';
import { otherOutages, upstreamViews } from '../../src/detect/upstreams.ts';
import { percent } from '../shared/figures.ts';
import { say, table } from '../shared/report.ts';
import { contextOf, type Posts, postsOf } from './posts.ts';
import { drawHabit, drawOthers, drawReporters, drawSurge, START } from './stream.ts';

const LEARNT_DAYS = 7;
const SECOND_NETWORK = 0.2;
const ECHO = { least: 0.02, most: 0.08 };
/** This part of the posts of an echo names the epicentre as the cause, differently from epicentre to epicentre. */
const NAMED = { least: 0.3, most: 0.9 };
const NO_PRODUCTS: Catalogue = { products: [], byId: new Map() };

type Views = Pick<FoldContext, 'upstreamsAt' | 'othersAt'>;
const NOTHING: Views = { upstreamsAt: () => [] };

/** What is put into the neighbour's stream while the epicentre fails. */
const NEIGHBOURS = ['declared', 'not declared', 'fails itself'] as const;
type Neighbour = (typeof NEIGHBOURS)[number];

type Outcome = {
  readonly opened: boolean;
  readonly told: boolean;
  readonly paged: boolean;
  readonly named: boolean;
  readonly grouped: boolean;
};

/**
 * Epicentres that fail, with neighbours whose posts speak of the epicentre and name the neighbour too, at 2–8 % of its
 * volume; and neighbours that depend on the epicentre and fail by themselves at the same time, which must be told.
 */
export function echoTables(epicentres: number): void {
  const outcomes = new Map<Neighbour, Outcome[]>(NEIGHBOURS.map((kind) => [kind, []]));
  const random = createRandom('echoes');
  for (let index = 0; index < epicentres; index += 1) {
    const own = random.fork(String(index));
    const from = START + LEARNT_DAYS * DAY + Math.floor(own.next() * 12) * HOUR;
    const to = from + (60 + 60 * own.next()) * MINUTE;
    const perMinute = 5 * 10 ** own.next();
    const surge = { from, to, ramp: (1 + 4 * own.next()) * MINUTE, perMinute };
    const posts = postsOf(own.next, SECOND_NETWORK);
    const cause = drawSurge(own, surge, 1.5).map((at) => posts.report(at));
    const epicentre = run('epicentre', own, 0.05 * 20 ** own.next(), posts, cause, to, NOTHING);
    const declared = { upstreamsAt: upstreamViews(epicentre, NO_PRODUCTS) };
    const undeclared = { ...NOTHING, othersAt: otherOutages(epicentre, NO_PRODUCTS, 'neighbour') };
    for (const kind of NEIGHBOURS) {
      const put = neighbourPosts(own, kind, surge, postsOf(own.next, SECOND_NETWORK));
      const views = kind === 'not declared' ? undeclared : declared;
      const found = run('neighbour', own, 0.01 * 30 ** own.next(), posts, put, to, views);
      outcomes.get(kind)!.push(outcomeOf(found, from));
    }
  }
  say(`### Echoes: ${epicentres} epicentres of 5 to 50 reporters a minute`);
  say();
  say('Posts of an echo: 2 to 8 % of the epicentre’s, 1 to 5 minutes later, of which 30 to 90 % name it as the cause.');
  say();
  table(
    ['neighbour', 'n', 'opened', 'told', 'paged', 'epicentre named, of opened', 'grouped'],
    NEIGHBOURS.map((kind) => rowOf(kind, outcomes.get(kind)!)),
  );
}

function rowOf(kind: Neighbour, list: readonly Outcome[]): string[] {
  const opened = list.filter((one) => one.opened);
  const count = (pick: (one: Outcome) => boolean) => String(opened.filter(pick).length);
  return [
    kind,
    String(list.length),
    String(opened.length),
    count(({ told }) => told),
    count(({ paged }) => paged),
    percent(opened.filter(({ named }) => named).length, opened.length),
    count(({ grouped }) => grouped),
  ];
}

type Surge = { readonly from: number; readonly to: number; readonly ramp: number; readonly perMinute: number };

function neighbourPosts(random: Random, kind: Neighbour, surge: Surge, posts: Posts): Happening[] {
  if (kind === 'fails itself') {
    const own = { ...surge, perMinute: surge.perMinute * (0.5 + random.next()) };
    return drawSurge(random, own, 1.5).map((at) => posts.outage(at));
  }
  const part = ECHO.least + (ECHO.most - ECHO.least) * random.next();
  const late = (1 + 4 * random.next()) * MINUTE;
  const named = NAMED.least + (NAMED.most - NAMED.least) * random.next();
  const echo = { ...surge, from: surge.from + late, perMinute: surge.perMinute * part };
  return drawSurge(random, echo, 1.2).map((at) =>
    posts.outage(at, random.chance(named) ? { blames: 'epicentre' } : {}),
  );
}

/** Decisions on a product that lived quietly for a week before the posts that are put in. */
function run(
  id: string,
  random: Random,
  volume: number,
  posts: Posts,
  put: readonly Happening[],
  to: number,
  views: Views,
): Decision[] {
  const habit = drawHabit(random, volume);
  const until = to + 3 * HOUR;
  const stream = [
    ...drawReporters(random, habit, START, until).map((at): Happening => posts.report(at)),
    ...drawOthers(random, habit, START, until).map((at): Happening => posts.other(at)),
    ...put,
  ].sort(compareHappenings);
  const context = { ...contextOf(id), ...views };
  const state = emptyState();
  const decisions: Decision[] = [];
  for (const happening of stream) {
    decisions.push(...advance(state, happening, context, Number.NEGATIVE_INFINITY));
    if (state.rows.length > 100) takeBaselines(state);
  }
  return [...decisions, ...advanceTo(state, until, context)];
}

function outcomeOf(decisions: readonly Decision[], from: number): Outcome {
  const own = decisions.filter(({ change }) => change.kind === 'outage' && Date.parse(change.at) >= from);
  const told = own.filter(({ telling }) => telling.tell);
  return {
    opened: own.length > 0,
    told: told.length > 0,
    paged: told.some(({ change }) => change.severity === 'page'),
    named: own.some(({ change }) => change.upstream?.product === 'epicentre'),
    grouped: own.some(({ details }) => details.groupedUnder !== null),
  };
}
