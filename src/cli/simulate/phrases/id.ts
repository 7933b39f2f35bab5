import type { Book } from './book.ts';

export const ID: Book = {
  report: {
    unavailable: [
      '{p} down',
      '{p} lagi down nih',
      '{p} nggak bisa dibuka',
      '{p} error dari {m} menit lalu, layar putih doang',
      '{p} mati lagi',
    ],
    errors: ['{p} error terus', '{p} kasih error 500 tiap dicoba', '{p} gagal terus dari tadi, pesannya error semua'],
    slow: ['{p} lemot banget sekarang, nggak bisa dipakai'],
    login: ['nggak bisa login ke {p}', '{p} tiba-tiba logout dan nggak bisa masuk lagi'],
    feature: ['{c} lagi nggak jalan', '{c} rusak dari {m} menit lalu'],
  },
  question: ['{p} down ya?', '{p} nggak bisa dibuka apa cuma aku?', 'ada yang {p}-nya error juga sekarang?'],
  relay: ['banyak yang bilang {p} lagi down', 'teman kantor juga bilang {p} nggak bisa dibuka'],
  recovery: ['{p} udah normal lagi', '{p} udah bisa dibuka lagi'],
  past: ['kemarin {p} down sejam, aku jadi sempat masak'],
  complaint: ['{p} makin mahal aja', 'tampilan baru {p} kurang enak', 'limit {p} habis lagi'],
  other: [
    'sabtu, kopi, dan {p}',
    'video baru: sepuluh tips {p}',
    'anakku lebih jago {p} daripada aku',
    'udah {y} tahun pakai {p}, masih suka',
    'aku nulis panduan {p} buat pemula',
    '{p} nolong banget minggu ini',
  ],
  launch: ['{p} yang baru keren banget', 'lagi nonton peluncuran {p}'],
  blame: ['{c} nggak jalan, kayaknya {u} down lagi', '{u} down, {c} ikut mati'],
  openers: ['duh, ', 'yah, ', 'aduh, ', 'lah, '],
  closers: [' 😭', ', mana lagi deadline', ' 🙃', ', udah restart semua'],
  noise: [
    'hujan sore-sore enaknya bakso',
    'kucing tetangga main ke rumah lagi',
    'jalanan sepi, langit cantik',
    'masak sendiri, makan sendiri, bangga sendiri',
  ],
};
