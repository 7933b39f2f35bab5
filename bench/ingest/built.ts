/** The compiled program (npm run build): what runs TypeScript as it stands slows it down. */
const load = (path: string): Promise<unknown> => import(new URL(`../../dist/${path}`, import.meta.url).href);

export const { openApp } = (await load('src/app.js')) as typeof import('../../src/app.ts');
export const { readConfig } = (await load('src/config.js')) as typeof import('../../src/config.ts');
export const { createLog } = (await load('src/log.js')) as typeof import('../../src/log.ts');
export const { classifyPosts } = (await load('workers/classify.js')) as typeof import('../../workers/classify.ts');
export const { ingestBatch, readSource } = (await load(
  'workers/ingest.js',
)) as typeof import('../../workers/ingest.ts');
export const { blueskySource } = (await load(
  'src/sources/bluesky/source.js',
)) as typeof import('../../src/sources/bluesky/source.ts');
