import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/root.ts';
import { brokenRules, importsOf, type SourceFile } from './import-rules.ts';

const FOLDERS = ['src', 'workers', 'db'];

function sources(): SourceFile[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(packageRoot(), folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
      .map((name) => {
        const path = `${folder}/${name}`;
        return { path, text: readFileSync(join(packageRoot(), path), 'utf8') };
      }),
  );
}

describe('the layout', () => {
  const files = sources();

  it('is held by every file of src, workers and db', () => {
    expect(files.length).toBeGreaterThan(250);
    expect(brokenRules(files)).toEqual([]);
  });

  it('is read from its import lines, all of them', () => {
    const imports = files.flatMap(({ text }) => importsOf(text));
    expect(imports.length).toBeGreaterThan(1000);
    expect(imports.filter(({ specifier }) => specifier === '')).toEqual([]);
  });
});

describe('the check of the layout', () => {
  const pure = (text: string) => [{ path: 'src/detect/a.ts', text }];
  it.each<[string, SourceFile[], string]>([
    ['a package that does more than compute', pure("import { Queue } from 'bullmq';"), 'imports bullmq'],
    ['the file system', pure("import { readFileSync } from 'node:fs';"), 'imports node:fs'],
    ['an import for its effect', pure("import 'undici';"), 'imports undici'],
    ['a lazy import', pure("const { sql } = await import('drizzle-orm');"), 'imports drizzle-orm'],
    ['a re-export', pure("export { schema } from '../../db/schema.ts';"), 'imports db/schema.ts'],
    ['an import over several lines', pure("import {\n  a,\n  b,\n} from 'pino';"), 'imports pino'],
    ['the log', pure("import { createLog } from '../log.ts';"), 'imports src/log.ts'],
    [
      'the loader of the model',
      pure("import { loadModel } from '../classify/load-model.ts';"),
      'imports src/classify/load-model.ts',
    ],
    ['the clock', pure('export const now = () => Date.now();'), 'reads the clock by Date.now'],
    ['the clock as a date', pure('export const now = () => new Date( );'), 'reads the clock by new Date()'],
    ['chance', pure('export const draw = () => Math.random();'), 'draws by Math.random'],
    ['a timer', pure('export const wait = () => setTimeout(() => {}, 5);'), 'waits or asks the network'],
    ['the environment', pure('export const a = process.env.A;'), 'reads process.env'],
    ['the environment, unpacked', pure('const { env } = process;'), 'reads process.env'],
    ['a default export', pure('export default 1;'), 'has a default export'],
    ['a transition', [{ path: 'src/alert/transition.ts', text: "import pg from 'pg';" }], 'imports pg'],
    ['an import without its ending', pure("import { a } from './b';"), 'imports ./b without its .ts ending'],
    ['an import with another ending', pure("import { a } from './b.js';"), 'imports ./b.js without its .ts ending'],
    [
      'the shell',
      [{ path: 'src/api/a.ts', text: "import { b } from '../../workers/b.ts';" }],
      'imports workers/b.ts, which is the shell',
    ],
    [
      'the command line',
      [{ path: 'workers/a.ts', text: "import { b } from '../src/cli/b.ts';" }],
      'imports src/cli/b.ts, which is the shell',
    ],
    [
      'even a type of the shell',
      [{ path: 'src/a.ts', text: "import type { B } from '../workers/b.ts';" }],
      'imports workers/b.ts, which is the shell',
    ],
  ])('finds %s', (_, given, rule) => {
    expect(brokenRules(given).map((violation) => violation.rule)).toContain(rule);
  });

  it('follows what is imported, and says by which way', () => {
    const found = brokenRules([
      { path: 'src/detect/a.ts', text: "import { b } from '../catalog/b.ts';" },
      { path: 'src/catalog/b.ts', text: "import { c } from './c.ts';" },
      { path: 'src/catalog/c.ts', text: "import { open } from 'node:fs/promises';" },
    ]);
    expect(found).toEqual([
      { path: 'src/detect/a.ts', rule: 'imports node:fs/promises by src/catalog/b.ts → src/catalog/c.ts' },
    ]);
  });

  it.each<[string, SourceFile[]]>([
    ['a type, which is gone when the code runs', pure("import type { Database } from '../../db/open.ts';")],
    ['a package that computes', pure("import { z } from 'zod';")],
    ['a time that is handed in', pure('export const later = (now: Date) => new Date(now.getTime() + 5);')],
    ['what is only spoken of', pure("// import 'pg' and Date.now\n/* process.env */\nexport const a = 1;")],
    ['the reader of the environment', [{ path: 'src/config.ts', text: 'export const a = process.env;' }]],
    [
      'the loader of the model',
      [{ path: 'src/classify/load-model.ts', text: "import { readFileSync } from 'node:fs';" }],
    ],
    ['the shell, which sees itself', [{ path: 'src/cli/a.ts', text: "import { b } from '../../workers/b.ts';" }]],
  ])('allows %s', (_, given) => {
    expect(brokenRules(given)).toEqual([]);
  });
});
