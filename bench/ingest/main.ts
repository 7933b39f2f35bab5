import { parseArgs } from 'node:util';
import { record } from '../shared/report.ts';
import { againstRival } from './against-rival.ts';
import { catchingUp } from './catching-up.ts';
import { deciding } from './deciding.ts';
import { readTexts } from './frames.ts';
import { processes } from './processes.ts';
import { reading } from './reading.ts';
import { storing } from './storing.ts';

/** How fast the network is read, stored and judged; each part against what does nothing but the least. */
const PARTS = ['reading', 'storing', 'processes', 'rival', 'deciding', 'catching-up'] as const;

const { values } = parseArgs({
  options: {
    part: { type: 'string', multiple: true, default: [...PARTS] },
    events: { type: 'string', default: '7200000' },
    seconds: { type: 'string', default: '600' },
    record: { type: 'boolean', default: false },
  },
});
const texts = readTexts();
if (values.part.includes('reading')) reading(texts);
if (values.part.includes('storing')) await storing(texts);
if (values.part.includes('processes')) await processes(texts);
if (values.part.includes('rival')) await againstRival(texts);
if (values.part.includes('deciding')) await deciding(texts, Number(values.seconds));
if (values.part.includes('catching-up')) await catchingUp(texts, Number(values.events));
if (values.record) record(new URL('../results.md', import.meta.url).pathname, 'Ingest (npm run bench:ingest)');
