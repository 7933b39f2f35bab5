import type { Book } from './book.ts';

export const NL: Book = {
  report: {
    unavailable: [
      '{p} ligt eruit',
      '{p} doet het niet',
      'kan {p} al {m} minuten niet openen',
      '{p} laadt niet, alleen een wit scherm',
      '{p} is weer eens plat',
    ],
    errors: [
      '{p} geeft alleen maar foutmeldingen',
      'fout 500 bij {p}, elke keer weer',
      'alles wat ik in {p} doe geeft een fout',
    ],
    slow: ['{p} is nu echt onbruikbaar traag'],
    login: ['kan niet inloggen bij {p}', '{p} heeft me uitgelogd en ik kom er niet meer in'],
    feature: ['{c} werkt nu niet', '{c} doet het al {m} minuten niet'],
  },
  question: ['ligt {p} eruit?', 'doet {p} het bij jullie?', 'is {p} stuk of ligt het aan mij?'],
  relay: ['veel meldingen dat {p} eruit ligt', 'collega’s zeggen dat {p} nergens werkt'],
  recovery: ['{p} doet het weer', '{p} is terug'],
  past: ['gisteren lag {p} er een uur uit, heb ik de schuur opgeruimd'],
  complaint: ['{p} wordt wel erg duur', 'het nieuwe uiterlijk van {p} vind ik niks', 'alweer aan de limiet van {p}'],
  other: [
    'zaterdag, koffie en {p}',
    'nieuwe video: tien tips voor {p}',
    'mijn dochter kan {p} beter dan ik',
    'al {y} jaar fan van {p}',
    'hoe delen jullie je spullen in bij {p}?',
    'kleine uitleg over {p} op mijn blog',
    '{p} heeft mijn week gered',
  ],
  launch: ['de nieuwe {p} ziet er mooi uit', 'kijk nu naar de presentatie van {p}'],
  blame: ['{c} werkt niet, zal {u} wel weer plat liggen', '{u} ligt eruit en {c} dus ook'],
  openers: ['nou, ', 'pff, ', 'lekker dan, ', 'jeetje, '],
  closers: [' 😭', ', net nu', ' 🙃', ', alles al herstart'],
  noise: [
    'eindelijk ijs op de sloot',
    'de kat zit in de boekenkast',
    'stamppot en een oude film',
    'fiets lek, humeur ook',
  ],
};
