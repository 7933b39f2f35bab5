import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOW, OUTAGE, openAnother, WAVE } from '../fixtures/seed.ts';
import { type Served, serve } from '../fixtures/serve.ts';

const binary = '/usr/bin/chromium';
const args = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
];
const paths = [
  '/',
  '/p/claude',
  '/p/github?range=7d',
  `/e/${encodeURIComponent(OUTAGE)}`,
  `/e/${encodeURIComponent(WAVE)}`,
  '/waves',
  '/scorecard',
  '/health',
];

describe.skipIf(!existsSync(binary))(`in Chromium (skipped without ${binary}: apt-get install chromium)`, () => {
  let served: Served;
  let browser: Browser;
  let base: string;
  /** What no page may do: speak on the console, throw, or ask anybody else. */
  const complaints: string[] = [];

  beforeAll(async () => {
    served = await serve();
    await served.app.listen({ port: 0, host: '127.0.0.1' });
    base = `http://127.0.0.1:${(served.app.server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath: binary, args });
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await (await browser.newContext(options)).newPage();
    page.on('console', (message) => complaints.push(`${path}: ${message.type()} ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`${path}: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(base) && !request.url().startsWith('data:')) complaints.push(request.url());
    });
    await page.goto(base + path);
    return page;
  }

  it.each(paths)('%s renders, runs nothing hostile and asks nobody else', async (path) => {
    const page = await visit(path);
    await page.getByText('· live').waitFor();
    for (const chart of await page.locator('[data-chart]').all()) await chart.locator('svg').first().waitFor();
    expect(await page.evaluate('typeof window.hacked')).toBe('undefined');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each(paths)('%s fits a phone of 360 px', async (path) => {
    const page = await visit(path, { viewport: { width: 360, height: 740 } });
    await page.getByText('· live').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.context().close();
  });

  it('shows all of what was told where on a telephone, its last column too', async () => {
    for (const width of [390, 320]) {
      const page = await visit(`/e/${encodeURIComponent(OUTAGE)}`, { viewport: { width, height: 740 } });
      const told = page.locator('section[aria-label="What was told where"]');
      expect(await told.evaluate((section) => section.scrollWidth - section.clientWidth), `${width}`).toBe(0);
      await page.context().close();
    }
  });

  it('is dark where the reader wants it dark, charts included', async () => {
    const page = await visit('/p/claude', { colorScheme: 'dark', javaScriptEnabled: true });
    await page.locator('[data-chart] svg').first().waitFor();
    const ground = await page.evaluate('getComputedStyle(document.body.parentElement).backgroundColor');
    expect(ground).toBe('rgb(16, 19, 22)');
    const bar = '[data-chart] path[fill="var(--reporters)"]';
    await page.locator(bar).first().waitFor({ state: 'attached' });
    const fill = await page.evaluate(`getComputedStyle(document.querySelector('${bar}')).fill`);
    expect(fill).toBe('rgb(86, 180, 233)');
    await page.context().close();
  });

  it('shows its charts without scripts', async () => {
    const page = await visit('/p/claude', { javaScriptEnabled: false });
    expect(await page.locator('.picture .wide svg').isVisible()).toBe(true);
    await page.context().close();
  });

  it('is walked by keyboard: skip link, then on to an episode', async () => {
    const page = await visit('/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to content');
    await page.keyboard.press('Enter');
    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate<string>('document.activeElement.textContent');
      if (focused === 'Claude looks down') break;
    }
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/e/${encodeURIComponent(OUTAGE)}`);
    await page.context().close();
  });

  it('copies the brief as Markdown at a press of the keyboard, and says so', async () => {
    const page = await visit(`/e/${encodeURIComponent(OUTAGE)}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByText('· live').waitFor();
    await page.getByRole('button', { name: 'Copy brief' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.locator('#announce').textContent()).toBe('The brief is copied');
    const brief = await (await fetch(`${base}/e/${encodeURIComponent(OUTAGE)}/brief.md`)).text();
    expect(brief).toContain('## Holding statement');
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(brief);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('shows and marks the brief where there is no clipboard, and leaves the link where there are no scripts', async () => {
    const page = await visit(`/e/${encodeURIComponent(OUTAGE)}`);
    await page.getByText('· live').waitFor();
    await page.evaluate('Object.defineProperty(navigator, "clipboard", { value: undefined })');
    await page.getByRole('button', { name: 'Copy brief' }).click();
    await page.getByLabel('Brief as Markdown').waitFor();
    expect(await page.evaluate('document.activeElement.value')).toContain('## Holding statement');
    await page.context().close();
    const still = await visit(`/e/${encodeURIComponent(OUTAGE)}`, { javaScriptEnabled: false });
    expect(await still.getByRole('button', { name: 'Copy brief' }).isVisible()).toBe(false);
    expect(await still.getByRole('link', { name: 'Brief as Markdown' }).isVisible()).toBe(true);
    await still.context().close();
  });

  it('shows a new episode without a reload and keeps focus and open details', async () => {
    const page = await visit('/');
    await page.getByText('· live').waitFor();
    await page.evaluate('window.sameDocument = true');
    await page.locator('#blind-feeds summary').click();
    await page.getByRole('link', { name: 'Cloudflare' }).focus();
    await openAnother(served.open.db);
    served.emit({ kind: 'episode', product: 'stripe', episode: 'stripe-outage-2026-01-03T14:24Z' });
    await page.getByRole('link', { name: 'Stripe looks down' }).waitFor({ timeout: 10_000 });
    expect(await page.evaluate('window.sameDocument')).toBe(true);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Cloudflare');
    expect(await page.locator('#blind-feeds').getAttribute('open')).not.toBeNull();
    expect(await page.locator('#announce').textContent()).toBe('An episode of stripe has changed');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('offers the API to be tried under the same policy', async () => {
    const page = await visit('/api/docs');
    await page.getByText('/api/products/{id}/series').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('tells how long ago by the clock of the page, not of the machine', async () => {
    const page = await visit('/');
    await page.getByText('· live').waitFor();
    expect(await page.locator('#clock').textContent()).toContain(new Date(NOW).toISOString().slice(11, 16));
    await page.context().close();
  });
});
