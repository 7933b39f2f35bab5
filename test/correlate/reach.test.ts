import { describe, expect, it } from 'vitest';
import { type ReachEvidence, reachOf, reachWords } from '../../src/correlate/reach.ts';

const THIN: ReachEvidence = {
  reporters: 40,
  components: {},
  places: {},
  languages: { en: 40 },
  usualLanguages: { en: 80, de: 15, ja: 5 },
  echoes: [],
  cause: null,
};
const of = (more: Partial<ReachEvidence>) => reachWords(reachOf({ ...THIN, ...more }));

describe('how far an outage reaches', () => {
  it.each<[string, Partial<ReachEvidence>, string]>([
    ['thin evidence', {}, 'not known, too few say where or of which part'],
    ['four who name one part', { components: { Actions: 4 } }, 'not known, too few say where or of which part'],
    ['one part', { components: { Actions: 18, Pages: 2 } }, 'partial (18 of 20 who name a part name Actions)'],
    ['several parts', { components: { Actions: 10, Pages: 9 } }, 'not known, too few say where or of which part'],
    ['one part, named by few', { components: { Actions: 8 } }, 'not known, too few say where or of which part'],
    [
      'a part that is a place',
      { components: { 'us-east-1': 20 } },
      'regional (20 of 20 who name a part name us-east-1)',
    ],
    ['one place', { places: { Germany: 9, France: 1 } }, 'regional (9 of 10 who name a place name Germany)'],
    [
      'a language seldom seen there',
      { languages: { ja: 38, en: 2 } },
      'regional (38 of 40 write in one language (ja), normally 6 %)',
    ],
    ['the language that is usual', { usualLanguages: { ja: 90 }, languages: { ja: 40 } }, of({})],
    ['English, which is spoken anywhere', { usualLanguages: { ja: 90 } }, of({})],
    ['many countries', { places: { Germany: 4, France: 3, Brazil: 3, Japan: 2 } }, 'global (named from 4 countries)'],
    ['many languages', { languages: { en: 20, de: 8, ja: 6, es: 4 } }, 'global (people write in 4 languages)'],
    ['many languages of few people', { reporters: 20, languages: { en: 5, de: 5, ja: 5, es: 5 } }, of({})],
    ['one echo', { echoes: ['notion'] }, 'cascading (felt at notion)'],
    ['several echoes', { echoes: ['notion', 'cursor'] }, 'cascading (felt at 2 products (cursor, notion))'],
    ['a cause elsewhere', { cause: 'aws' }, 'cascading (it comes from aws)'],
    [
      'one part in one place, felt elsewhere',
      { components: { Actions: 20 }, places: { Germany: 8 }, echoes: ['vercel'] },
      'cascading (felt at vercel), regional (8 of 8 who name a place name Germany), partial (20 of 20 who name a part name Actions)',
    ],
  ])('%s', (_, evidence, expected) => expect(of(evidence)).toBe(expected));

  it('is never global and regional at once', () => {
    const evidence = {
      ...THIN,
      places: { Germany: 40, France: 3, Brazil: 2, Japan: 2 },
      languages: { en: 20, de: 8, ja: 6, es: 6 },
    };
    expect(reachOf(evidence).kinds).toEqual(['regional']);
  });
});
