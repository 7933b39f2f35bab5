import { parseArgs } from 'node:util';
import { record } from '../shared/report.ts';
import { delayTables } from './delay-tables.ts';
import { runFleet } from './fleet.ts';
import { fleetTables } from './fleet-tables.ts';
import { panel } from './panel.ts';
import { speed } from './speed.ts';

const { values } = parseArgs({
  options: {
    products: { type: 'string', default: '2000' },
    days: { type: 'string', default: '30' },
    record: { type: 'boolean', default: false },
  },
});
const [products, days] = [Number(values.products), Number(values.days)];
const began = performance.now();
fleetTables(runFleet(products, days), products, days);
panel();
delayTables();
speed();
process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0)} s\n`);
if (values.record) record(new URL('../results.md', import.meta.url).pathname, 'Surges (npm run bench:detect)');
