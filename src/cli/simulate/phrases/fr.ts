import type { Book } from './book.ts';

export const FR: Book = {
  report: {
    unavailable: [
      '{p} est en panne',
      '{p} ne marche plus',
      'impossible d’ouvrir {p} depuis {m} minutes',
      '{p} ne charge pas, page blanche',
      'encore une panne chez {p}',
      '{p} est tombé, tout le bureau attend',
    ],
    errors: [
      '{p} ne renvoie que des erreurs',
      'erreur 500 sur {p} à chaque essai',
      '{p} plante à chaque clic en ce moment',
    ],
    slow: ['{p} est d’une lenteur insupportable en ce moment', '{p} met des minutes à répondre puis se bloque'],
    login: ['impossible de me connecter à {p}', '{p} m’a déconnecté et refuse de me laisser entrer'],
    feature: ['{c} ne fonctionne plus', '{c} est cassé depuis {m} minutes'],
  },
  question: [
    '{p} est en panne ?',
    'c’est moi ou {p} ne marche plus ?',
    'vous arrivez à ouvrir {p} ?',
    'quelqu’un d’autre a des soucis avec {p} là ?',
  ],
  relay: ['beaucoup de gens signalent une panne de {p}', 'mes collègues disent que {p} est tombé partout'],
  recovery: ['{p} remarche', '{p} est revenu', 'c’est bon, {p} fonctionne de nouveau chez moi'],
  past: [
    'hier {p} était en panne une heure, j’ai rangé tout le placard',
    'on reparle de la panne de {p} de l’an dernier au dîner',
  ],
  complaint: [
    '{p} devient vraiment trop cher',
    'je n’aime pas la nouvelle interface de {p}',
    'limite atteinte sur {p}, encore',
  ],
  other: [
    '{y} ans que j’utilise {p}, toujours ravie',
    'comment vous rangez vos affaires dans {p} ?',
    'petit tuto {p} sur le blog',
    'on recrute quelqu’un qui connaît bien {p}',
    'merci {p}, semaine sauvée',
  ],
  launch: ['le nouveau {p} est magnifique', 'je regarde la présentation de {p}', 'combien coûtera le nouveau {p} ?'],
  blame: ['{c} ne marche pas, {u} doit être encore en panne', '{u} est tombé et {c} avec'],
  openers: ['bon, ', 'super, ', 'pff, ', 'oh non, ', 'euh, '],
  closers: [' 😭', ', et je rends mon dossier ce soir', ' 🙃', ', pile maintenant', ' 😩', ', j’ai tout redémarré'],
  noise: [
    'le marché sentait la clémentine ce matin',
    'mon chat a adopté le carton et pas le panier',
    'il neige sur les quais, personne ne bouge',
    'soupe de poireaux et vieux film, samedi parfait',
    'le train a dix minutes de retard et un violoniste',
  ],
};
