import { parseArgs } from 'node:util';
import { missingHistory, passHistory } from './history.ts';

/** Passes recorded histories of status pages through the adapters and lists every state that the page's own words do not explain. */

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } });
const missing = missingHistory(values.data);
if (missing === null) {
  const passed = Object.entries(passHistory(values.data));
  for (const [name, { entries, counts, unexplained }] of passed) {
    console.log(`${name}: ${entries}, ${unexplained.length} unexplained`);
    for (const [what, times] of Object.entries(counts).sort()) console.log(`  ${String(times).padStart(5)}  ${what}`);
    for (const line of unexplained) console.log(`  unexplained: ${line}`);
  }
  process.exitCode = passed.every(([, { unexplained }]) => unexplained.length === 0) ? 0 : 1;
} else {
  console.error(`${missing}: say where the recordings lie with --data`);
  process.exitCode = 2;
}
