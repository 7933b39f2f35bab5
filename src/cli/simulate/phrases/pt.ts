import type { Book } from './book.ts';

export const PT: Book = {
  report: {
    unavailable: [
      '{p} caiu',
      'o {p} caiu de novo',
      '{p} fora do ar aqui',
      'não consigo abrir o {p} faz {m} minutos',
      '{p} não carrega nem no celular nem no computador',
      'o {p} parou de funcionar do nada',
    ],
    errors: ['{p} só dá erro agora', 'erro 500 no {p} em tudo que eu faço', 'o {p} responde só com mensagem de erro'],
    slow: ['{p} está lento demais agora, impossível usar', 'o {p} demora minutos para cada clique e trava'],
    login: ['não consigo entrar no {p}', 'o {p} me deslogou e não deixa entrar de novo'],
    feature: ['{c} não está funcionando agora', '{c} parou faz {m} minutos'],
  },
  question: [
    'o {p} caiu?',
    '{p} fora do ar ou é só comigo?',
    'mais alguém sem conseguir usar o {p}?',
    'alguém sabe o que houve com o {p}? não abre',
  ],
  relay: [
    'usuários relatam que o {p} está fora do ar',
    'tá todo mundo dizendo que o {p} caiu',
    'no trabalho dizem que o {p} não abre para ninguém',
  ],
  recovery: ['o {p} voltou', '{p} voltou a funcionar aqui', 'parece que arrumaram o {p}, tudo carregando'],
  past: ['ontem o {p} ficou fora do ar uma hora e eu lavei a louça', 'lembra quando o {p} caiu no ano passado?'],
  complaint: [
    '{p} está caro demais',
    'não gostei do visual novo do {p}',
    'limite do {p} acabou antes do almoço de novo',
  ],
  other: [
    'uso o {p} há {y} anos e adoro',
    'dicas de {p} para iniciantes no meu blog',
    'como vocês organizam as coisas no {p}?',
    'vaga para quem manja de {p}',
    'o {p} salvou minha semana',
  ],
  launch: ['que lindo o novo {p}', 'assistindo ao lançamento do {p}', 'quanto vai custar o novo {p}?'],
  blame: ['{c} não funciona, acho que o {u} caiu de novo', 'o {u} caiu e levou {c} junto'],
  openers: ['gente, ', 'ai não, ', 'nossa, ', 'ótimo, ', 'poxa, '],
  closers: [' 😭', ', logo hoje', ' 🙃', ', tenho prazo até o fim do dia', ' 💀', ', já reiniciei tudo'],
  noise: [
    'que chuva boa para ficar em casa',
    'fiz bolo de cenoura e já acabou',
    'o ônibus atrasou e ganhei um pôr do sol',
    'saudade da praia em janeiro',
    'meu cachorro aprendeu a abrir a porta',
  ],
};
