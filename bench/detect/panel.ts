import { createRandom } from '../../src/cli/simulate/random.ts';
import { DAY } from '../../src/count/time.ts';
import { say } from '../shared/report.ts';
import { addAlarm, emptyQuiet, fold, type Quiet } from './fleet.ts';
import { alarmTable } from './fleet-tables.ts';
import { postsOf } from './posts.ts';
import { drawHabit, drawReporters, START } from './stream.ts';

/** Volumes, reporters a minute, with products and days of each; the first day is not judged. */
const PANEL = [
  { volume: 0.01, products: 400, days: 31 },
  { volume: 0.1, products: 150, days: 31 },
  { volume: 1, products: 16, days: 31 },
  { volume: 10, products: 2, days: 31 },
  { volume: 50, products: 1, days: 15 },
] as const;
const WARM_DAY = 8;

/**
 * False alarms of the score alone by volume: one network, and no posts but reports, so that the share of reports holds
 * nothing back. Nothing is wrong in these streams.
 */
export function panel(): void {
  say('### Volumes: nothing wrong, only reports are fed, one network');
  say();
  alarmTable(
    'false alarms by reporters a minute',
    PANEL.flatMap(({ volume, products, days }): Array<[string, Quiet]> => {
      const [first, later] = [emptyQuiet(), emptyQuiet()];
      const random = createRandom(`panel ${volume}`);
      for (let index = 0; index < products; index += 1) {
        const own = random.fork(String(index));
        const posts = postsOf(own.next, 0);
        const to = START + days * DAY;
        const reports = drawReporters(own, drawHabit(own, volume), START, to).map((at) => posts.report(at));
        first.days += WARM_DAY - 2;
        later.days += days - WARM_DAY + 1;
        for (const rise of fold(`p${index}`, reports, to).rises) {
          const day = 1 + Math.floor((rise.at - START) / DAY);
          if (day > 1) addAlarm(day < WARM_DAY ? first : later, rise);
        }
      }
      return [
        [`${volume}, days 2-${WARM_DAY - 1}`, first],
        [`${volume}, from day ${WARM_DAY} on`, later],
      ];
    }),
  );
}
