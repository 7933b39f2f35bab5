import { z } from 'zod';
import { CAST, roleOf } from './cast.ts';
import { expectation } from './expectation.ts';
import { type SimulatedProduct, simulatedProduct } from './product.ts';
import { event, type ScenarioEvent } from './scenario-events.ts';
import { duration, languages, networks, shape, share } from './scenario-values.ts';

/** A product in full, the id of one of the cast, or `{like: claude, perHour: 200}`: one of the cast, changed. */
const called = z.preprocess((given, context) => {
  const entry = typeof given === 'string' ? { like: given } : given;
  if (typeof entry !== 'object' || entry === null || !('like' in entry)) return entry;
  const { like, ...changes } = entry;
  const role = typeof like === 'string' ? roleOf(like) : undefined;
  if (role !== undefined) return { ...role, ...changes };
  context.addIssue({ code: 'custom', message: `expected a product in full, or one of ${CAST.join(', ')}` });
  return z.NEVER;
}, simulatedProduct);

/** A scenario: a stretch of simulated time, the products spoken of in it, and what happens to them. */
export const scenario = z
  .strictObject({
    name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'expected lower-case letters, digits and hyphens'),
    /** What it shows, for people. */
    about: z.string().max(1000).default(''),
    seed: z.int().min(0),
    start: z.iso
      .datetime({ offset: true, error: 'expected a time such as "2026-01-02T20:00:00Z"' })
      .transform(Date.parse),
    duration: duration.refine((ms) => ms > 0 && ms <= 400 * 86_400_000, 'expected more than 0s and at most 400d'),
    /** Posts that name no product. */
    background: z
      .strictObject({
        perMinute: z.number().min(0).max(100_000).default(5),
        shape: shape.default('global'),
        languages: languages.default({ en: 8, es: 1, pt: 1, de: 1, fr: 1, ja: 2 }),
        networks: networks.default({ bluesky: 9, mastodon: 1 }),
        /** Share of these in which a product's name is an ordinary word. */
        homonyms: share.default(0.01),
      })
      .prefault({}),
    products: z.array(called).min(1).max(10_000),
    events: z.array(event).max(10_000).default([]),
    /** What detection is to make of it: these episodes, and no others that are told. */
    expect: z.array(expectation).max(1000).optional(),
  })
  .superRefine((value, context) => {
    const products = new Map<string, SimulatedProduct>();
    const complain = (path: (string | number)[], message: string): void => {
      context.addIssue({ code: 'custom', path, message });
    };
    for (const [index, product] of value.products.entries()) {
      const { id, trouble, complaints } = product;
      if (products.has(id)) complain(['products', index, 'id'], `expected an id used once, not "${id}" again`);
      if (trouble + complaints > 1) {
        complain(['products', index, 'complaints'], 'expected trouble and complaints to be at most 1 together');
      }
      products.set(id, product);
    }
    for (const [index, one] of value.events.entries()) {
      for (const { path, message } of checkEvent(one, products, value.duration))
        complain(['events', index, ...path], message);
    }
    for (const [index, { product }] of (value.expect ?? []).entries()) {
      if (products.has(product)) continue;
      complain(['expect', index, 'product'], `expected one of the products above, not "${product}"`);
    }
  });

type Mistake = { readonly path: readonly (string | number)[]; readonly message: string };

/** What is wrong with an event given the products it may speak of. */
function checkEvent(one: ScenarioEvent, products: ReadonlyMap<string, SimulatedProduct>, length: number): Mistake[] {
  const mistakes: Mistake[] = [];
  if (one.at >= length) mistakes.push({ path: ['at'], message: 'expected a time before the end of the scenario' });
  if (!('product' in one) || one.product === undefined) return mistakes;
  const product = products.get(one.product);
  if (product === undefined) {
    mistakes.push({ path: ['product'], message: `expected one of the products above, not "${one.product}"` });
  }
  const needsFeed = one.kind === 'unreadable' || one.kind === 'maintenance' || one.kind === 'notice';
  if (needsFeed && product !== undefined && product.feed === undefined) {
    mistakes.push({ path: ['product'], message: 'expected a product that has a feed' });
  }
  for (const [at, felt] of one.kind === 'outage' ? one.felt.entries() : []) {
    if (products.has(felt.product) && felt.product !== one.product) continue;
    const message = `expected another of the products above, not "${felt.product}"`;
    mistakes.push({ path: ['felt', at, 'product'], message });
  }
  return mistakes;
}

export type Scenario = z.output<typeof scenario>;
