import { describe, expect, it } from 'vitest';
import { adapters } from '../../src/status/adapters/index.ts';
import { OFFICIAL_STATES } from '../../src/status/official.ts';
import { readFeedWithKind } from '../../src/status/read-feed.ts';
import { ALL_BODIES } from './bodies/all.ts';
import { AT, type Expected } from './bodies/feed-bodies.ts';

it('has bodies of every kind that is understood', () => {
  expect(new Set(ALL_BODIES.map(({ kind }) => kind))).toEqual(new Set(adapters.map(({ kind }) => kind)));
});

describe.each(ALL_BODIES)('$kind', ({ kind, address, huge, ...bodies }) => {
  const read = (body: string, http = 200) => readFeedWithKind(address, { http, body }, AT);
  const said = Object.entries(bodies).flatMap(([name, pair]) =>
    pair === null ? [] : [{ name, body: pair[0], expected: pair[1] }],
  );

  it.each(said)('reads what it says when $name', ({ body, expected }: { body: string; expected: Expected }) => {
    const { reading, leftOut, kind: found } = read(body);
    expect(reading).toMatchObject({ state: expected.state, reason: null, at: AT, feed: address });
    expect(leftOut).toEqual([]);
    if (body !== '[]') expect(found).toBe(kind);
    expect(Object.fromEntries(reading.components.map((part) => [part.name, part.state]))).toEqual(
      expected.components ?? {},
    );
    expect(reading.incidents.map(({ id, status, impact }) => [id, status, impact])).toEqual(expected.incidents ?? []);
  });

  it.each(said)('gives bounded plain words, ordered times and web addresses when $name', ({ body }) => {
    for (const incident of read(body).reading.incidents) {
      expect(`${incident.title}${incident.text}`).not.toMatch(/<|&[a-z]+;/);
      expect(incident.title.length).toBeLessThanOrEqual(300);
      if (incident.impact !== 'maintenance') expect(incident.startedAt).toBeLessThanOrEqual(incident.updatedAt);
      expect(incident.resolvedAt === null).toBe(!['resolved', 'postmortem'].includes(incident.status));
      if (incident.url !== null) expect(incident.url).toMatch(/^https:/);
    }
  });

  it.each(said)('is the only one to take it for its own when $name', ({ body }) => {
    if (body === '[]') return;
    const document = body.startsWith('<')
      ? { format: 'xml' as const, text: body }
      : { format: 'json' as const, value: JSON.parse(body) };
    const takers = adapters.filter((adapter) => adapter.read(document, AT) !== null).map((adapter) => adapter.kind);
    // What Azure says is RSS too; its own reader comes first.
    expect(takers[0]).toBe(kind);
    expect(takers.slice(1).every((other) => kind === 'azure' && other === 'rss')).toBe(true);
  });

  it.each(said)('is unknown, with a reason, wherever it is cut off when $name', ({ body }) => {
    const whole = body.trimEnd().length;
    for (let part = 0; part < 40; part++) {
      const cut = body.slice(0, Math.floor((whole * part) / 40));
      expect(read(cut).reading).toMatchObject({ state: 'unknown', components: [], incidents: [] });
    }
  });

  it('is unknown, with a reason, when a page, garbage or an error comes instead', () => {
    for (const body of [
      '<!DOCTYPE html><html><body>Sign in</body></html>',
      '\u0000\u0001PNG',
      '',
      'null',
      '7',
      '{}',
      '[7]',
    ]) {
      expect(read(body).reading).toMatchObject({ state: 'unknown', reason: expect.stringMatching(/./), incidents: [] });
    }
    for (const http of [0, 302, 401, 403, 404, 410, 429, 500, 503]) {
      expect(read(bodies.operational[0], http).reading).toMatchObject({ state: 'unknown', incidents: [] });
    }
  });

  it('survives every value being of another type, and is never fine when all are', () => {
    for (const { body } of said.filter((one) => !one.body.startsWith('<') && one.body !== '[]')) {
      const value: unknown = JSON.parse(body);
      for (const other of [null, 7, ['x'], { a: 1 }]) {
        for (let at = 0; at < countValues(value); at++) {
          const { reading } = read(JSON.stringify(replaceValue(value, at, other)));
          expect(OFFICIAL_STATES).toContain(reading.state);
          expect(reading.state === 'unknown').toBe(reading.reason !== null);
        }
        const leaves = JSON.stringify(mapLeaves(value, other));
        if (typeof other === 'object' && leaves !== body) expect(read(leaves).reading.state).not.toBe('operational');
      }
    }
  });

  it('stays bounded when the page is huge', () => {
    const { reading } = read(huge(3000));
    expect(reading.state).toBe('major_outage');
    expect(reading.incidents.length).toBeLessThanOrEqual(100);
    expect(reading.components.length).toBeLessThanOrEqual(2000);
    expect(JSON.stringify(reading).length).toBeLessThan(1_000_000);
    expect(read(`${huge(10)}${' '.repeat(5_000_001)}`).reading).toMatchObject({
      state: 'unknown',
      reason: 'larger than 5 MB',
    });
  });
});

function countValues(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return 1 + Object.values(value).reduce((sum: number, one) => sum + countValues(one), 0);
}

/** A copy in which the value that is `at`-th in order of depth is another. */
function replaceValue(value: unknown, at: number, other: unknown): unknown {
  let left = at;
  const walk = (one: unknown): unknown => {
    if (left-- === 0) return other;
    if (Array.isArray(one)) return one.map(walk);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value);
}

function mapLeaves(value: unknown, other: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => mapLeaves(one, other));
  if (typeof value !== 'object' || value === null) return other;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapLeaves(one, other)]));
}
