import { SEVERITIES, type Severity } from '../../src/alert/episode.ts';
import { drawIncidents, type Incident, isOutage } from '../../src/cli/simulate/fleet/incidents.ts';
import { DECADES, decadeOf, drawVolume } from '../../src/cli/simulate/fleet/volumes.ts';
import { createRandom, type Random } from '../../src/cli/simulate/random.ts';
import { DAY, HOUR, MINUTE } from '../../src/count/time.ts';
import { advance, advanceTo, type BaselineRow, emptyState, takeBaselines } from '../../src/detect/advance.ts';
import { compareHappenings, type Happening } from '../../src/detect/happening.ts';
import { addToRivals, emptyRivalFleet, RIVALS_FROM, type RivalFleet } from './fleet-rivals.ts';
import { createFollower, type Followed, type Rise } from './follow.ts';
import { incidentHappenings } from './incidents.ts';
import { contextOf, type Posts, postsOf } from './posts.ts';
import { restOf } from './series.ts';
import { drawHabit, drawOthers, drawReporters, type Habit, START } from './stream.ts';
import { drawVoices } from './voices.ts';

/** False alarms by severity over so many product-days in which nothing was wrong. */
export type Quiet = { days: number; alarms: Record<Severity, number>; byNetworks: number };
/** What became of one incident: minutes from onset to the first time at each severity, infinite when never. */
export type Outcome = {
  readonly incident: Incident;
  readonly decade: number;
  readonly delay: Record<Severity, number>;
  /** The part of its time in which a told episode was open, 0..1. */
  readonly covered: number;
};
export type FleetFigures = {
  /** By decade, from the second day on; and the first day of all. */
  readonly quiet: Quiet[];
  readonly cold: Quiet;
  readonly outcomes: Outcome[];
  readonly rivals: RivalFleet;
  posts: number;
  /** Told episodes in quiet times, in product-days. */
  toldDays: number;
  seconds: number;
};

const SECOND_NETWORK = 0.2;
/** Rivals are slow: they see one product of so many. */
const RIVALS_SEE = 10;
const FOUND_WITHIN = HOUR;
/** After an incident alarms are no false ones for so long. */
const AFTERMATH = 3 * HOUR;
const NON_OUTAGE_TAIL = HOUR / 2;

export function emptyQuiet(): Quiet {
  return { days: 0, alarms: { watch: 0, notify: 0, page: 0 }, byNetworks: 0 };
}

/** Folds a fleet of products over so many days and holds what was told against what was put in. */
export function runFleet(products: number, days: number): FleetFigures {
  const random = createRandom('fleet');
  const began = performance.now();
  const figures: FleetFigures = {
    quiet: DECADES.map(emptyQuiet),
    cold: emptyQuiet(),
    outcomes: [],
    rivals: emptyRivalFleet(Math.ceil(products / RIVALS_SEE)),
    posts: 0,
    toldDays: 0,
    seconds: 0,
  };
  for (let index = 0; index < products; index += 1) {
    const decade = decadeOf((index + 0.5) / products);
    const own = random.fork(`product ${index}`);
    const habit = drawHabit(own, drawVolume(own, decade));
    const incidents = drawIncidents(own, START, days);
    const posts = postsOf(own.next, SECOND_NETWORK, drawVoices(own));
    const stream = happeningsOf(own, habit, incidents, posts, START + days * DAY);
    figures.posts += stream.length;
    const rows: BaselineRow[] = [];
    judge(figures, decade, incidents, fold(`p${index}`, stream, START + days * DAY, rows), days);
    if (index % RIVALS_SEE === 0) showRivals(figures, stream, rows, incidents, days);
  }
  figures.seconds = (performance.now() - began) / 1000;
  return figures;
}

function showRivals(
  { outcomes, rivals }: FleetFigures,
  stream: readonly Happening[],
  rows: readonly BaselineRow[],
  incidents: readonly Incident[],
  days: number,
): void {
  const times = stream.flatMap((one) => (one.kind === 'mention' && one.label === 'report' ? [one.at] : []));
  addToRivals(rivals, times, rows, incidents, days);
  const own = outcomes.slice(outcomes.length - incidents.length);
  const judged = own.filter(({ incident }) => isOutage(incident.kind) && incident.from >= RIVALS_FROM);
  rivals.ours.push(...judged.map(({ delay }) => delay.notify));
}

function happeningsOf(
  random: Random,
  habit: Habit,
  incidents: readonly Incident[],
  posts: Posts,
  to: number,
): Happening[] {
  const reports = drawReporters(random, habit, START, to).map((at): Happening => posts.report(at));
  const others = drawOthers(random, habit, START, to).map((at): Happening => posts.other(at));
  const put = incidents.flatMap((incident) => incidentHappenings(random, incident, habit, posts));
  return [...reports, ...others, ...put].sort(compareHappenings);
}

/** Folds a product's stream from nothing and reads the decisions. */
export function fold(id: string, stream: Iterable<Happening>, to: number, rows: BaselineRow[] = []): Followed {
  const state = emptyState();
  const context = contextOf(id);
  const { take, found } = createFollower();
  for (const happening of stream) {
    take(advance(state, happening, context, Number.NEGATIVE_INFINITY));
    if (state.rows.length > 100) rows.push(...takeBaselines(state));
  }
  take(advanceTo(state, to, context));
  rows.push(...restOf(state, to - 1));
  return found;
}

function judge(
  figures: FleetFigures,
  decade: number,
  incidents: readonly Incident[],
  { rises, told }: Followed,
  days: number,
): void {
  const taken = (at: number) => incidents.some(({ from, to }) => at >= from && at < to + AFTERMATH);
  const warm = figures.quiet[decade]!;
  const busy = incidents.reduce((sum, { from, to }) => sum + (to + AFTERMATH - from) / DAY, 0);
  figures.cold.days += 1;
  warm.days += Math.max(0, days - 1 - busy);
  for (const rise of rises) {
    if (!taken(rise.at)) addAlarm(rise.at < START + DAY ? figures.cold : warm, rise);
  }
  for (const { from, to } of told) {
    if (from >= START + DAY && !taken(from)) figures.toldDays += (to - from) / DAY;
  }
  for (const incident of incidents) {
    const delay = Object.fromEntries(SEVERITIES.map((name) => [name, delayOf(rises, incident, name)]));
    const covered = coveredPart(told, incident);
    figures.outcomes.push({ incident, decade, delay: delay as Record<Severity, number>, covered });
  }
}

function coveredPart(told: Followed['told'], { from, to }: Incident): number {
  const covered = told.reduce((sum, one) => sum + Math.max(0, Math.min(one.to, to) - Math.max(one.from, from)), 0);
  return covered / (to - from);
}

export function addAlarm(quiet: Quiet, { severity, byNetworks }: Rise): void {
  quiet.alarms[severity] += 1;
  if (severity === 'notify' && byNetworks) quiet.byNetworks += 1;
}

/** Minutes from the onset; outages must be found within the hour, and for others any alarm in their time counts. */
function delayOf(rises: readonly Rise[], { kind, from, to }: Incident, severity: Severity): number {
  const until = isOutage(kind) ? from + FOUND_WITHIN : to + NON_OUTAGE_TAIL;
  const reaches = (rise: Rise) => SEVERITIES.indexOf(rise.severity) >= SEVERITIES.indexOf(severity);
  const rise = rises.find((one) => reaches(one) && one.at >= from && one.at < until);
  return rise === undefined ? Number.POSITIVE_INFINITY : (rise.at - from) / MINUTE;
}
