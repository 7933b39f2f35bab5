import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute, causesOf, type UpstreamView, undeclaredCauses } from '../../src/correlate/attribute.ts';
import { commonCause, type OtherOutage } from '../../src/correlate/common-cause.ts';
import { wholeShares } from '../../src/correlate/whole-shares.ts';
import { MINUTE } from '../../src/count/time.ts';

const NOON = Date.parse('2026-03-10T12:00:00Z');
const view = (product: string, more: Partial<OtherOutage> = {}): OtherOutage => ({
  product,
  name: product,
  episode: `${product}-outage-x`,
  onset: NOON,
  reporters: 100,
  ratio: 50,
  told: true,
  groupedUnder: null,
  cause: null,
  isRelated: false,
  shares: [],
  ...more,
});

describe('shares of the evidence', () => {
  const counts = fc.dictionary(fc.constantFrom('aws', 'azure', 'claude', 'okta', 'fastly', 'stripe'), fc.nat(40));

  it('add up to exactly 1, none below 0, the failing product itself last', () => {
    fc.assert(
      fc.property(counts, counts, fc.nat(500), fc.boolean(), (blames, beside, more, fails) => {
        const reporters = Object.values(blames).reduce((sum, count) => sum + count, more);
        const upstreams: UpstreamView[] = fails ? [view('aws'), view('okta', { reporters: 30 })] : [];
        const causes = causesOf({ onset: NOON, reporters, blames, beside, proofs: {} }, upstreams);
        if (causes.length === 0) return;
        expect(causes.reduce((sum, { share }) => sum + Math.round(100 * share), 0)).toBe(100);
        expect(causes.every(({ share }) => share >= 0)).toBe(true);
        expect(causes.at(-1)!.product).toBeNull();
      }),
    );
  });

  it('come with the posts that prove them, largest first', () => {
    const blames = { aws: 6, cloudflare: 2 };
    const proofs = { aws: ['at://a', 'at://b'], cloudflare: ['at://c'] };
    expect(causesOf({ onset: NOON, reporters: 16, blames, proofs }, [])).toEqual([
      { product: 'aws', share: 0.6, posts: ['at://a', 'at://b'] },
      { product: 'cloudflare', share: 0.2, posts: ['at://c'] },
      { product: null, share: 0.2, posts: [] },
    ]);
  });

  it('are those of the cause that is told', () => {
    const blame = { onset: NOON + MINUTE, reporters: 12, blames: { claude: 6 }, proofs: {} };
    const told = attribute(blame, [view('claude')])!.upstream;
    expect(causesOf(blame, [view('claude')])[0]).toEqual({ product: told.product, share: told.share, posts: [] });
  });

  it('are none when nothing points elsewhere', () => {
    expect(causesOf({ onset: NOON, reporters: 12, blames: {}, proofs: {} }, [])).toEqual([]);
    expect(wholeShares([0, 0])).toEqual([0, 0]);
    expect(wholeShares([1, 1, 1])).toEqual([0.34, 0.33, 0.33]);
  });
});

describe('a cause that no dependency declares', () => {
  const blame = { onset: NOON + 3 * MINUTE, reporters: 5, blames: { cloudflare: 2 }, proofs: {} };
  const grouped = (own: typeof blame & { beside?: Record<string, number> }, others: OtherOutage[]) =>
    attribute(own, undeclaredCauses(own, others))?.groupedUnder ?? null;

  it.each<[string, Parameters<typeof grouped>[0], OtherOutage[], string | null]>([
    ['is found where posts name it and it fails far more', blame, [view('cloudflare')], 'cloudflare-outage-x'],
    ['is none where no post names it', { ...blame, blames: {} as never }, [view('cloudflare')], null],
    ['is none while it is not twice as large', blame, [view('cloudflare', { reporters: 9 })], null],
    ['is none when it began long after', blame, [view('cloudflare', { onset: NOON + 20 * MINUTE })], null],
    ['is none when it is an echo itself', blame, [view('cloudflare', { groupedUnder: 'aws-outage-x' })], null],
    [
      'is found where most posts tell of both',
      { ...blame, blames: {} as never, beside: { cloudflare: 4 } },
      [view('cloudflare')],
      'cloudflare-outage-x',
    ],
    [
      'needs more than one post in twenty',
      { ...blame, reporters: 20, blames: { cloudflare: 1 } },
      [view('cloudflare')],
      null,
    ],
  ])('%s', (_, own, others, expected) => expect(grouped(own, others)).toBe(expected));
});

describe('a common cause that nobody knows', () => {
  const own = { product: 'slack', onset: NOON, reporters: 40 };
  const figma = view('figma', { reporters: 20, shares: ['aws', 'gcp'] });
  const zoom = view('zoom', { reporters: 60, onset: NOON + 4 * MINUTE, shares: ['aws'] });

  it.each<[string, OtherOutage[], readonly string[] | null]>([
    ['is seen when three begin to fail within minutes', [figma, zoom], ['figma', 'slack', 'zoom']],
    ['is not seen in two', [figma], null],
    ['is not seen where one began an hour before', [figma, { ...zoom, onset: NOON - 60 * MINUTE }], null],
    ['is not seen where one depends on the other', [figma, { ...zoom, isRelated: true }], null],
    ['is not seen where one has a cause of its own', [figma, { ...zoom, cause: 'aws' }], null],
    ['is not seen where one is the echo of another', [figma, { ...zoom, groupedUnder: 'aws-outage-x' }], null],
    ['is not seen where one fails fifty times as much', [figma, { ...zoom, reporters: 2000 }], null],
  ])('%s', (_, others, expected) => expect(commonCause(own, others)?.products ?? null).toEqual(expected));

  it('says what all of them depend on', () => {
    expect(commonCause(own, [figma, zoom])?.shared).toEqual(['aws']);
  });
});
