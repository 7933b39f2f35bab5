import { SEVERITIES, type Severity } from '../../src/alert/episode.ts';
import { isOutage, NON_OUTAGES, STRENGTHS } from '../../src/cli/simulate/fleet/incidents.ts';
import { DECADES } from '../../src/cli/simulate/fleet/volumes.ts';
import { DAY } from '../../src/count/time.ts';
import { DEFAULT_SETTINGS } from '../../src/detect/settings.ts';
import { minutesText, percent, quantile, rateText } from '../shared/figures.ts';
import { say, table } from '../shared/report.ts';
import { emptyQuiet, type FleetFigures, type Outcome, type Quiet } from './fleet.ts';

/** Recall and delays, false alarms against what was set, and what non-outages brought. */
export function fleetTables(figures: FleetFigures, products: number, days: number): void {
  const millions = (figures.posts / 1e6).toFixed(1);
  say(`### Fleet: ${products} products × ${days} days, ${millions} million posts`);
  say();
  say(
    'Baselines are learnt from nothing, four posts of five come from one network, one from another. Surges ramp up in',
  );
  say(
    '1 to 5 minutes to 0.3 (weak), 0.9 (medium), 3 (strong) × √(volume / 0.02) reporters a minute. On quiet days 10 to',
  );
  say('30 % of the mentions report trouble; in the real streams at hand it is 0.4 to 10 %, which is easier.');
  say();
  const surges = figures.outcomes.filter(({ incident }) => isOutage(incident.kind));
  const head = SEVERITIES.flatMap((name) => [`${name}: found`, 'median', 'p90 min']);
  const row = (name: string, some: readonly Outcome[]) => [
    name,
    String(some.length),
    ...SEVERITIES.flatMap((severity) => delays(some, severity)),
  ];
  const rows = DECADES.flatMap((decade, index) =>
    STRENGTHS.map((strength) =>
      row(
        `${decade.name} ${strength}`,
        surges.filter((one) => one.decade === index && one.incident.kind === strength),
      ),
    ),
  );
  table(['surges by volume', 'n', ...head], [row('all', surges), ...rows.filter(([, n]) => n !== '0')]);
  alarmTable('false alarms, one in days (count, × what is set)', [
    ...DECADES.map(({ name }, index): [string, Quiet] => [name, figures.quiet[index]!]),
    ['all', sumOf(figures.quiet)],
    ['first day, cold', figures.cold],
  ]);
  const quietDays = sumOf(figures.quiet).days;
  say(
    `Alarm coverage: of the time of a surge ${STRENGTHS.map((name) => coverage(surges, name)).join(', ')} is told; of quiet times ${percent(figures.toldDays, quietDays, 3)}.`,
  );
  say();
  const quietRate = sumOf(figures.quiet).alarms.notify / quietDays;
  table(
    ['no outage', 'n', ...SEVERITIES, 'notify expected by chance'],
    NON_OUTAGES.map((kind) => {
      const some = figures.outcomes.filter(({ incident }) => incident.kind === kind);
      const found = SEVERITIES.map((name) => String(some.filter(({ delay }) => Number.isFinite(delay[name])).length));
      const chance = some.reduce((sum, { incident }) => sum + (incident.to - incident.from) / DAY, 0) * quietRate;
      return [kind, String(some.length), ...found, chance.toFixed(1)];
    }),
  );
}

/** False alarms by severity against the rates that were set. */
export function alarmTable(title: string, rows: ReadonlyArray<readonly [string, Quiet]>): void {
  const { falseAlarms } = DEFAULT_SETTINGS;
  table(
    [title, 'product-days', ...SEVERITIES.map((name) => `${name} 1/${1 / falseAlarms[name]}`), 'notify by 2nd network'],
    rows.map(([name, { days, alarms, byNetworks }]) => [
      name,
      days.toFixed(0),
      ...SEVERITIES.map((severity) => rateText(alarms[severity], days, falseAlarms[severity])),
      String(byNetworks),
    ]),
  );
}

function coverage(surges: readonly Outcome[], strength: string): string {
  const some = surges.filter(({ incident }) => incident.kind === strength);
  return `${percent(
    some.reduce((sum, { covered }) => sum + covered, 0),
    some.length,
  )} (${strength})`;
}

function delays(some: readonly Outcome[], severity: Severity): string[] {
  const found = some.map(({ delay }) => delay[severity]);
  const times = [0.5, 0.9].map((part) => minutesText(quantile(found, part)));
  return [percent(found.filter(Number.isFinite).length, found.length), ...times];
}

function sumOf(parts: readonly Quiet[]): Quiet {
  const sum = emptyQuiet();
  for (const { days, alarms, byNetworks } of parts) {
    sum.days += days;
    sum.byNetworks += byNetworks;
    for (const name of SEVERITIES) sum.alarms[name] += alarms[name];
  }
  return sum;
}
