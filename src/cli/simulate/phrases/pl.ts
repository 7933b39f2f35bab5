import type { Book } from './book.ts';

export const PL: Book = {
  report: {
    unavailable: [
      '{p} nie działa',
      '{p} znowu leży',
      '{p} nie ładuje się od {m} minut',
      'nie mogę otworzyć {p}, biały ekran',
      '{p} padł',
    ],
    errors: ['{p} wyrzuca same błędy', 'błąd 500 na {p} za każdym razem', '{p} na wszystko odpowiada błędem'],
    slow: ['{p} działa teraz tak wolno, że nie da się używać'],
    login: ['nie mogę zalogować się do {p}', '{p} mnie wylogował i nie wpuszcza z powrotem'],
    feature: ['{c} teraz nie działa', '{c} zepsute od {m} minut'],
  },
  question: ['czy {p} leży?', '{p} nie działa tylko u mnie?', 'komuś jeszcze nie otwiera się {p}?'],
  relay: ['ludzie zgłaszają, że {p} nie działa', 'w pracy mówią, że {p} leży u wszystkich'],
  recovery: ['{p} wrócił', '{p} znowu działa'],
  past: ['wczoraj {p} leżał godzinę i posprzątałem piwnicę'],
  complaint: ['{p} robi się za drogi', 'nowy wygląd {p} mi nie leży', 'znowu limit w {p}'],
  other: [
    'sobota, kawa i {p}',
    'nowy film: dziesięć sztuczek w {p}',
    'córka zna {p} lepiej ode mnie',
    'używam {p} od {y} lat i nadal lubię',
    'mały poradnik o {p} na blogu',
    '{p} uratował mi tydzień',
  ],
  launch: ['nowy {p} wygląda świetnie', 'oglądam premierę {p}'],
  blame: ['{c} nie działa, pewnie {u} znowu leży', '{u} padł, a z nim {c}'],
  openers: ['no pięknie, ', 'ech, ', 'o nie, ', 'super, '],
  closers: [' 😭', ', akurat teraz', ' 🙃', ', restart nic nie dał'],
  noise: [
    'śnieg i herbata z cytryną',
    'kot zajął mój fotel',
    'sąsiad znowu wierci',
    'pierogi wyszły, jestem z siebie dumna',
  ],
};
