import type { Book } from './book.ts';

export const IT: Book = {
  report: {
    unavailable: [
      '{p} non funziona',
      '{p} è giù di nuovo',
      'non riesco ad aprire {p} da {m} minuti',
      '{p} non carica, pagina bianca',
      'si è bloccato {p}, non va più niente',
    ],
    errors: [
      '{p} mi dà solo errori',
      'errore 500 su {p} a ogni tentativo',
      '{p} risponde solo con un messaggio di errore adesso',
    ],
    slow: ['{p} è lentissimo adesso, inutilizzabile'],
    login: ['non riesco ad accedere a {p}', '{p} mi ha buttato fuori e non mi fa rientrare'],
    feature: ['{c} non va in questo momento', '{c} ha smesso di funzionare {m} minuti fa'],
  },
  question: ['{p} è giù?', 'a qualcun altro non funziona {p}?', 'sono solo io o {p} non carica?'],
  relay: ['tanti segnalano che {p} non funziona', 'in ufficio dicono che {p} è giù per tutti'],
  recovery: ['{p} è tornato', '{p} funziona di nuovo'],
  past: ['ieri {p} è rimasto giù un’ora e ho finito il libro'],
  complaint: ['{p} costa sempre di più', 'il nuovo {p} graficamente non mi piace', 'limite di {p} raggiunto di nuovo'],
  other: [
    'sabato, caffè e {p}',
    'nuovo video: dieci trucchi per {p}',
    'mia figlia usa {p} meglio di me',
    'ho finalmente riordinato le cartelle di {p}',
    'uso {p} da {y} anni e mi piace ancora',
    'come organizzate le cose su {p}?',
    'breve guida a {p} sul blog',
    '{p} mi ha salvato la settimana',
  ],
  launch: ['bellissimo il nuovo {p}', 'guardo la presentazione di {p}'],
  blame: ['{c} non va, mi sa che {u} è giù di nuovo', 'è caduto {u} e con lui {c}'],
  openers: ['uffa, ', 'ecco, ', 'ottimo, ', 'ma dai, '],
  closers: [' 😭', ', proprio oggi', ' 🙃', ', ho già riavviato tutto'],
  noise: [
    'oggi pioggia e lasagne',
    'la nonna ha vinto ancora a carte',
    'il gatto ha scelto la mia sedia',
    'che luce stamattina sul mare',
  ],
};
