import { createRandom } from '../../src/cli/simulate/random.ts';
import { DAY } from '../../src/count/time.ts';
import type { Happening } from '../../src/detect/happening.ts';
import { say } from '../shared/report.ts';
import { addAlarm, emptyQuiet, fold, type Quiet } from './fleet.ts';
import { alarmTable } from './fleet-tables.ts';
import { type Posts, postsOf } from './posts.ts';
import { drawHabit, drawOthers, drawReporters, START } from './stream.ts';
import { drawVoices } from './voices.ts';

/** Volumes, reporters a minute, with products and days of each, and the share of mentions that report. */
const PANEL = [
  { volume: 0.01, products: 400, days: 31, share: 0.25 },
  { volume: 0.1, products: 150, days: 31, share: 0.25 },
  { volume: 1, products: 16, days: 31, share: 0.25 },
  { volume: 10, products: 3, days: 31, share: 0.4 },
  { volume: 50, products: 1, days: 15, share: 0.4 },
] as const;
const WARM_DAY = 8;

/** False alarms by volume on one network, where nothing is wrong; products are new on the first day. */
export function panel(): void {
  say('### Volumes: nothing wrong, one network');
  say();
  alarmTable(
    'false alarms by reporters a minute',
    PANEL.flatMap(({ volume, products, days, share }): Array<[string, Quiet]> => {
      const [cold, first, later] = [emptyQuiet(), emptyQuiet(), emptyQuiet()];
      const random = createRandom(`panel ${volume}`);
      for (let index = 0; index < products; index += 1) {
        const own = random.fork(String(index));
        const posts = postsOf(own.next, 0, drawVoices(own));
        const to = START + days * DAY;
        const habit = { ...drawHabit(own, volume), share };
        const stream = inOrder(drawReporters(own, habit, START, to), drawOthers(own, habit, START, to), posts);
        cold.days += 1;
        first.days += WARM_DAY - 2;
        later.days += days - WARM_DAY + 1;
        for (const rise of fold(`p${index}`, stream, to).rises) {
          const day = 1 + Math.floor((rise.at - START) / DAY);
          addAlarm(day === 1 ? cold : day < WARM_DAY ? first : later, rise);
        }
      }
      return [
        [`${volume}, first day, cold`, cold],
        [`${volume}, days 2-${WARM_DAY - 1}`, first],
        [`${volume}, from day ${WARM_DAY} on`, later],
      ];
    }),
  );
}

/** Reports and other mentions in the order of time, made one after the other. */
function* inOrder(reports: readonly number[], others: readonly number[], posts: Posts): Generator<Happening> {
  let [report, other] = [0, 0];
  while (report < reports.length || other < others.length) {
    const isReport = (reports[report] ?? Number.POSITIVE_INFINITY) <= (others[other] ?? Number.POSITIVE_INFINITY);
    if (isReport) yield posts.report(reports[report++]!);
    else yield posts.other(others[other++]!);
  }
}
