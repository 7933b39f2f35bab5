import { parseArgs } from 'node:util';
import { record } from '../shared/report.ts';
import { delayTables } from './delay-tables.ts';
import { echoTables } from './echoes.ts';
import { runFleet } from './fleet.ts';
import { rivalTables } from './fleet-rivals.ts';
import { fleetTables } from './fleet-tables.ts';
import { panel } from './panel.ts';
import { speed } from './speed.ts';

const { values } = parseArgs({
  options: {
    products: { type: 'string', default: '2000' },
    epicentres: { type: 'string', default: '300' },
    days: { type: 'string', default: '30' },
    only: { type: 'string', multiple: true },
    record: { type: 'boolean', default: false },
  },
});
const [products, days] = [Number(values.products), Number(values.days)];
const parts: Readonly<Record<string, () => void>> = {
  fleet: () => {
    const figures = runFleet(products, days);
    fleetTables(figures, products, days);
    rivalTables(figures.rivals);
  },
  volumes: panel,
  delays: delayTables,
  echoes: () => echoTables(Number(values.epicentres)),
  speed,
};
const chosen = values.only ?? Object.keys(parts);
const unknown = chosen.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  process.stderr.write(`no part named ${unknown.join(', ')}; parts are ${Object.keys(parts).join(', ')}\n`);
  process.exit(2);
}
if (values.record && values.only !== undefined) {
  process.stderr.write('only a whole run is recorded\n');
  process.exit(2);
}
const began = performance.now();
for (const name of chosen) parts[name]!();
process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0)} s\n`);
if (values.record) record(new URL('../results.md', import.meta.url).pathname, 'Surges (npm run bench:detect)');
