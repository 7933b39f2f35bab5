import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NONE, WaitingReposts } from '../../src/match/waiting-reposts.ts';
import type { Repost } from '../../src/sources/item.ts';

const CAPACITY = 12;
const address = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('at://a/1', 'at://a/2', 'at://b/1', '', 'at://é', 'at://\u0100', 'a'.repeat(90)),
  },
  fc.string({ unit: 'binary', maxLength: 300 }),
);
const repost: fc.Arbitrary<Repost> = fc.record({
  type: fc.constant('repost'),
  network: fc.constantFrom('bluesky', 'mastodon'),
  uri: address,
  author: address,
  observedAt: fc.integer({ min: 1e12, max: 2e12 }),
  subject: address,
});
const step = fc.oneof(
  { weight: 3, arbitrary: repost },
  fc.record({ take: address }),
  fc.constant('drop oldest' as const),
);

it('keeps reposts by their post as a map of lists would, whatever their addresses are made of', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const waiting = new WaitingReposts(CAPACITY, 7);
      const model = new Map<string, Repost[]>();
      const count = () => [...model.values()].flat().length;
      for (const one of steps) {
        if (one === 'drop oldest' || ('type' in one && count() === CAPACITY)) {
          const [oldest] = model.keys();
          expect(waiting.oldest === NONE ? undefined : waiting.subjectOf(waiting.oldest)).toBe(oldest);
          if (oldest === undefined) continue;
          waiting.drop(waiting.oldest);
          model.delete(oldest);
        }
        if (one === 'drop oldest') continue;
        if ('take' in one) {
          const post = waiting.find(one.take);
          expect(post === NONE ? undefined : waiting.take(post)).toEqual(model.get(one.take));
          model.delete(one.take);
        } else {
          waiting.add(one, waiting.find(one.subject));
          model.set(one.subject, [...(model.get(one.subject) ?? []), one]);
        }
        expect([waiting.posts, waiting.reposts]).toEqual([model.size, count()]);
      }
      for (const [subject, reposts] of model) {
        const post = waiting.find(subject);
        const authors = new Set(reposts.map(({ author }) => author)).size;
        expect([waiting.countOf(post), waiting.networkOf(post)]).toEqual([reposts.length, reposts[0]!.network]);
        expect([waiting.hasAuthors(post, authors), waiting.hasAuthors(post, authors + 1)]).toEqual([true, false]);
        expect(reposts.every(({ uri }) => waiting.holds(post, uri))).toBe(true);
        expect(waiting.holds(post, 'at://nobody')).toBe(false);
        expect(waiting.take(post)).toEqual(reposts);
      }
      expect([waiting.posts, waiting.reposts, waiting.oldest]).toEqual([0, 0, NONE]);
    }),
  );
});
