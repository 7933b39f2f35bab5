import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { App } from '../api/context.ts';
import { packageRoot } from '../root.ts';

/** The browser's files, and the chart library as its package ships it. */
export async function assetRoutes(app: App): Promise<void> {
  await app.register(fastifyStatic, {
    root: join(packageRoot(), 'src', 'web', 'client'),
    prefix: '/assets/',
    maxAge: '1h',
    index: false,
  });
  const entry = createRequire(import.meta.url).resolve('echarts/package.json');
  const library = readFileSync(join(dirname(entry), 'dist', 'echarts.esm.min.mjs'));
  app.get('/assets/echarts.js', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').header('cache-control', 'public, max-age=86400').send(library),
  );
}
