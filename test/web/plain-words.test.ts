import { afterAll, beforeAll, expect, it } from 'vitest';
import { OUTAGE, PAST, WAVE } from '../fixtures/seed.ts';
import { type Served, serve } from '../fixtures/serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

const pages = ['/', '/p/notion', '/waves', '/scorecard', '/health', ...[OUTAGE, PAST, WAVE].map((id) => `/e/${id}`)];
const textOf = async (url: string) => {
  const { body } = await served.app.inject({ url, headers: { accept: 'text/html' } });
  return body
    .replaceAll(/<script.*?<\/script>/gs, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
};

it.each(pages)('%s counts one thing as one', async (path) => {
  const body = await textOf(path);
  expect(body).not.toMatch(
    /(?<![\d.,])1 (outages|people|mentions|shares|reposts|quotes|products|sources|pages|times|reporters|deliveries|episodes|incidents)\b/,
  );
});

it('a wave is not held against a score', async () => {
  const body = await textOf(`/e/${WAVE}`);
  expect(body).not.toMatch(/score [\d.]+ against|threshold/i);
  expect(body).toContain('Times usual');
  expect(body).toContain('302 reposts and quotes');
});
