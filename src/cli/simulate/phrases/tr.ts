import type { Book } from './book.ts';

export const TR: Book = {
  report: {
    unavailable: [
      '{p} çöktü',
      '{p} yine çöktü',
      '{p} açılmıyor',
      '{m} dakikadır {p} yüklenmiyor',
      '{p} çalışmıyor, bembeyaz ekran',
    ],
    errors: ['{p} sürekli hata veriyor', '{p} ne yapsam 500 hatası', '{p} her istekte hata mesajı veriyor şu an'],
    slow: ['{p} şu an inanılmaz yavaş, kullanılmıyor'],
    login: ['{p} hesabıma giremiyorum', '{p} beni attı, tekrar giriş yapılmıyor'],
    feature: ['{c} şu an çalışmıyor', '{c} {m} dakika önce bozuldu'],
  },
  question: ['{p} çöktü mü?', '{p} sadece bende mi açılmıyor?', '{p} çalışan var mı şu an?'],
  relay: ['kullanıcılar {p} çöktü diyor', 'ofistekiler de {p} açılmıyor diyor'],
  recovery: ['{p} geri geldi', '{p} düzeldi, tekrar çalışıyor'],
  past: ['dün {p} bir saat kapalıydı, evi temizledim'],
  complaint: ['{p} çok pahalı oldu', '{p} yeni tasarımını sevmedim', '{p} limitim yine bitti'],
  other: [
    'cumartesi, kahve ve {p}',
    'yeni video: {p} için on ipucu',
    'kızım {p} kullanmayı benden iyi biliyor',
    '{y} yıldır {p} kullanıyorum, memnunum',
    '{p} için küçük bir rehber yazdım',
    '{p} bu hafta beni kurtardı',
  ],
  launch: ['yeni {p} çok güzel olmuş', '{p} tanıtımını izliyorum'],
  blame: ['{c} çalışmıyor, galiba {u} yine çöktü', '{u} çöktü, {c} de gitti'],
  openers: ['ya, ', 'of, ', 'harika, ', 'eyvah, '],
  closers: [' 😭', ', tam da şimdi', ' 🙃', ', her şeyi yeniden başlattım'],
  noise: [
    'kar yağıyor, çay demledim',
    'kedi yine klavyenin üstünde',
    'bugün pazar gibi bir cumartesi',
    'simit sıcak, hava soğuk',
  ],
};
