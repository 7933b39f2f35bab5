import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readThemes } from '../../../src/classify/themes/read-themes.ts';
import { sharedPhrases } from '../../../src/classify/themes/shared-phrases.ts';
import type { Theme } from '../../../src/classify/themes/theme.ts';
import { LEAST_QUOTES, type Quoted, whatQuotesAdd } from '../../../src/classify/themes/what-quotes-add.ts';

/** Quotes as people write them, with what each adds, written after the phrases. */
const SAID: ReadonlyArray<readonly [string, readonly Theme[]]> = [
  ['This is what happens when half the internet relies on a single point of failure', ['dependence']],
  ['we really put all our eggs in one basket huh', ['dependence']],
  ['Can we get a refund for the day?', ['refund']],
  ['I want my money back lmao', ['joke', 'refund']],
  ['Cancelling my plan and switching to something that runs', ['leaving']],
  ['their status page still says all green, incredible', ['silence']],
  ["I can't work, deadline is tonight", ['work']],
  ['works fine for me in Berlin', ['works']],
  ['is this real? source?', ['doubt']],
  ['#hugops to the on-call engineers', ['sympathy']],
  ['A new version of the app was shown today', []],
  ['The colour of the button is nice', []],
  ['Wir sind viel zu abhängig von einem Anbieter', ['dependence']],
  ['Ich will mein Geld zurück', ['refund']],
  ['bei mir läuft alles', ['works']],
  ['das ist eine schöne Farbe', []],
  ['demasiada dependencia de una sola empresa', ['dependence']],
  ['devuélvanme mi dinero jajaja', ['joke', 'refund']],
  ['me voy a otra herramienta, alguna alternativa?', ['leaving']],
  ['On est trop dépendants de ces outils', ['dependence']],
  ['on peut avoir un remboursement ? mdr', ['joke', 'refund']],
  ['chez moi ça marche', ['works']],
  ['dipendiamo troppo da un solo fornitore', ['dependence']],
  ['voglio il rimborso', ['refund']],
  ['dependemos demais de uma única empresa kkkkk', ['dependence', 'joke']],
  ['quero meu dinheiro de volta', ['refund']],
  ['aqui funciona normal', ['works']],
  ['we zijn te afhankelijk van één leverancier', ['dependence']],
  ['ik wil mijn geld terug', ['refund']],
  ['jesteśmy zbyt uzależnieni od jednego dostawcy', ['dependence']],
  ['u mnie działa', ['works']],
  ['tek şirkete bu kadar bağımlı olmak', ['dependence']],
  ['paramı geri istiyorum, para iadesi', ['refund']],
  ['terlalu bergantung pada satu perusahaan wkwkwk', ['dependence', 'joke']],
  ['kembalikan uang saya', ['refund']],
  ['一社に依存しすぎなんだよな', ['dependence']],
  ['返金してほしい', ['refund']],
  ['仕事にならない', ['work']],
  ['너무 한 회사에 의존하는 거 아니야', ['dependence']],
  ['환불해줘 ㅋㅋㅋ', ['joke', 'refund']],
  ['日本語の普通の文です', []],
];

describe('the theme of a quote', () => {
  it.each(SAID)('%s', (text, themes) => expect(readThemes(text, 'other').toSorted()).toEqual([...themes].toSorted()));

  it('is that it fails for them too where that is what its label says', () => {
    expect(readThemes('me too, nothing loads', 'report')).toEqual(['affected']);
    expect(readThemes('me too, nothing loads', null)).toEqual([]);
  });

  it('is read of any text, in little time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (text) => Array.isArray(readThemes(text, null))),
    );
    const before = performance.now();
    for (const text of ['depend '.repeat(20_000), '?'.repeat(100_000), 'a'.repeat(100_000)]) readThemes(text, null);
    expect(performance.now() - before).toBeLessThan(500);
  });

  it('is not found within a link or a handle', () => {
    expect(readThemes('look https://example.test/refund @refund.bot', null)).toEqual([]);
  });
});

const quote = (index: number, text: string, parts: Partial<Quoted> = {}): Quoted => ({
  author: `did:${index}`,
  text,
  label: 'other',
  textKey: '',
  ...parts,
});

describe('what quotes add', () => {
  const ten = Array.from({ length: 10 }, (_, index) =>
    quote(index, index < 4 ? `too dependent on it, number ${index}` : index < 6 ? 'lol' : 'well'),
  );

  it('is counted by theme, most first', () => {
    expect(whatQuotesAdd(ten, '').themes).toEqual([
      { theme: 'dependence', count: 4 },
      { theme: 'joke', count: 2 },
    ]);
  });

  it('does not hang on the order in which they came', () => {
    expect(whatQuotesAdd(ten.toReversed(), '')).toEqual(whatQuotesAdd(ten, ''));
  });

  it('counts each person once, and copies of one text as one', () => {
    const again = ten.map((one) => ({ ...one, text: `${one.text} again` }));
    const copies = Array.from({ length: 50 }, (_, index) => quote(100 + index, 'refund us all', { textKey: 'same' }));
    expect(whatQuotesAdd([...ten, ...again, ...copies], '').read).toBe(11);
  });

  it('is not known of few', () => {
    expect(whatQuotesAdd(ten.slice(0, LEAST_QUOTES - 1), '')).toEqual({ read: 7, themes: null, phrases: [] });
  });
});

describe('phrases that quotes share', () => {
  const texts = [
    'Nobody tested the Friday release, again.',
    'so nobody tested the friday release?',
    'NOBODY TESTED THE FRIDAY RELEASE!!! https://example.test/nobody tested',
    'my cat is fine',
    'hello there',
  ];

  it('are the longest that three and one in ten have in common, as the first wrote them', () => {
    expect(sharedPhrases(texts, '', 2)).toEqual([{ text: 'Nobody tested the Friday release', count: 3 }]);
  });

  it('are none of what is being quoted', () => {
    expect(sharedPhrases(texts, 'Looks like nobody tested the Friday release', 2)).toEqual([]);
  });

  it('are none of little words', () => {
    expect(sharedPhrases(['it is so', 'it is so', 'it is so', 'it is so'], '', 2)).toEqual([]);
  });
});
