import { describe, expect, it } from 'vitest';
import { explainPost, judgePost } from '../../src/classify/judge.ts';
import { SIGNAL_LABELS } from '../../src/classify/label.ts';
import { loadModel } from '../../src/classify/load-model.ts';
import { marked, UNNAMED } from './marked.ts';
import { SENTENCES } from './sentences.ts';

const model = loadModel();
const post = (text: string, bot = false) => ({ text, langs: [], kind: 'post' as const, bot });
const isSignal = (label: string) => SIGNAL_LABELS.some((signal) => signal === label);

function judgeMarked(text: string) {
  const { text: plain, mentions } = marked(text);
  return judgePost(model, post(plain), mentions);
}

describe('what a post says of each product', () => {
  for (const [lang, text, ...expected] of SENTENCES) {
    it(`${lang}: ${text} → ${expected.join(', ')}`, () => {
      const judgements = judgeMarked(text);
      expect(judgements).toHaveLength(expected.length);
      judgements.forEach((judgement, index) => {
        const allowed = expected[index]!.split('|');
        expect(allowed).toContain(judgement.label);
        expect(judgement.signal >= 0.5).toBe(isSignal(allowed[0]!));
        expect(judgement.symptom === null).toBe(!isSignal(allowed[0]!));
      });
    });
  }
});

describe('symptoms', () => {
  it.each([
    ['[[Slack]] is down', 'unavailable'],
    ["I can't log in to [[Notion]]", 'login'],
    ['[[GitHub]] throws errors and 500s on every request right now', 'errors'],
    ['[[Figma]] is painfully slow right now, unusable', 'slow'],
    ['[[Discord]] voice is broken right now', 'feature'],
    ['[[GitHub]] search is down', 'feature'],
    ['no puedo iniciar sesión en [[Slack]] desde esta mañana', 'login'],
    ['[[Slack]]にログインできない', 'login'],
  ])('%s → %s', (text, symptom) => {
    expect(judgeMarked(text)[0]?.symptom).toBe(symptom);
  });
});

describe('blame', () => {
  it.each([
    ['[[Notion AI]] is broken because [[Claude]] is down', 'claude'],
    ['[[Notion]] not working due to the [[AWS]] outage', 'aws'],
    ['[[Notion]] no funciona por culpa de [[Claude]] que está caído', 'claude'],
    ['[[Notion]] não funciona porque o [[AWS]] caiu', 'aws'],
    ['[[Notion]] geht nicht, weil [[Claude]] down ist', 'claude'],
    ['[[Notion]] gestört wegen [[Cloudflare]] down', 'cloudflare'],
    ['[[Notion]] ne marche plus à cause de [[Cloudflare]] en panne', 'cloudflare'],
    ['[[Notion]] non va perché [[AWS]] è giù', 'aws'],
    ['[[Notion]] nie działa, bo [[AWS]] leży', 'aws'],
  ])('names the cause in: %s', (text, cause) => {
    const judgements = judgeMarked(text);
    expect(judgements[0]?.blames).toBe(cause);
    expect(judgements[1]?.blames).toBeNull();
  });

  it.each(['[[Claude]]の障害のせいで[[Notion]]も使えない', '[[Claude]] 때문에 [[Notion]]도 안됨'])(
    'names the cause that stands before its word in: %s',
    (text) => {
      const judgements = judgeMarked(text);
      expect(judgements[1]?.blames).toBe('claude');
      expect(judgements[0]?.blames).toBeNull();
    },
  );

  it.each([
    ["[[Discord]] won't load. turns out [[Cloudflare]] is having an outage", 'cloudflare'],
    ["[[Discord]] won't load, it's a [[Cloudflare]] thing", 'cloudflare'],
    ['why is [[Figma]] failing on every page? oh. [[AWS]] us-east-1 again', 'aws'],
    ['[[Netflix]] is not working, must be [[AWS]]', 'aws'],
    ['[[Figma]] errors on every file, [[Cloudflare]] is the culprit', 'cloudflare'],
    ["[[Claude]] isn't responding, it runs on [[AWS]] and AWS is down", 'aws'],
    ["[[Notion]] down, [[AWS]]'s fault", 'aws'],
    ['[[Discord]] no funciona, parece que es cosa de [[Cloudflare]]', 'cloudflare'],
    ['[[Discord]] fora do ar, parece que é coisa da [[Cloudflare]]', 'cloudflare'],
    ['[[Discord]] lädt nicht, liegt wohl an [[Cloudflare]]', 'cloudflare'],
    ["[[Discord]] ne charge plus, apparemment c'est [[Cloudflare]]", 'cloudflare'],
    ['[[Discord]] non carica, pare che [[Cloudflare]] sia down', 'cloudflare'],
    ['[[Discord]] laadt niet, blijkbaar ligt [[Cloudflare]] eruit', 'cloudflare'],
    ['[[Discord]] açılmıyor, galiba [[Cloudflare]] çöktü', 'cloudflare'],
    ['[[Discord]] gak bisa dibuka, ternyata [[Cloudflare]] lagi down', 'cloudflare'],
    ['[[Discord]] nie działa, okazuje się że [[Cloudflare]] leży', 'cloudflare'],
    ['[[Discord]]繋がらない。どうやら[[Cloudflare]]の障害みたい', 'cloudflare'],
    ['[[디스코드]] 안 됨, 알고보니 [[클라우드플레어]] 장애', '클라우드플레어'],
  ])('takes a guess for a cause in: %s', (text, cause) => {
    const judgements = judgeMarked(text);
    expect(judgements[0]?.blames).toBe(cause);
    expect(judgements[1]?.blames).toBeNull();
  });

  it.each([
    '[[Cloudflare]] is having a moment and took [[Discord]] with it',
    '[[Cloudflare]] outage takes down [[Discord]]',
    '[[Cloudflare]] is down so [[Discord]] is not loading either',
    'se cayó [[Cloudflare]] y se llevó por delante a [[Discord]]',
    '[[Cloudflare]] caiu e com ele foi o [[Discord]], ninguém entra em nada',
    '[[Cloudflare]] liegt flach und zieht [[Discord]] gleich mit',
    '[[Cloudflare]] est tombé donc [[Discord]] aussi, génial',
    '[[Cloudflare]] plat en [[Discord]] meteen mee',
    "[[Cloudflare]] gitti, giderken [[Discord]]'i de götürdü",
    '[[Cloudflare]] tumbang, [[Discord]] ikut ketarik',
    'padł [[Cloudflare]], a z nim [[Discord]], kanapa zostaje',
    '[[Cloudflare]]が落ちて[[Discord]]も道連れ',
    '[[Cloudflare]] 터져서 [[Discord]]도 안 들어가짐',
  ])('knows what goes down with the one named first in: %s', (text) => {
    const judgements = judgeMarked(text);
    expect(judgements[1]?.blames).toBe('cloudflare');
    expect(judgements[0]?.blames).toBeNull();
  });

  it('blames one for all that a post lists', () => {
    const judgements = judgeMarked('both [[Slack]] and [[Zoom]] are down so probably [[AWS]]');
    expect(judgements.map(({ blames }) => blames)).toEqual(['aws', 'aws', null]);
  });

  it('blames the nearer of a chain', () => {
    const judgements = judgeMarked('[[Roomba]] is dead because [[Alexa]] is down because [[AWS]] is down');
    expect(judgements.map(({ blames }) => blames)).toEqual(['alexa', 'aws', null]);
  });

  it.each([
    "[[Netflix]] is down, and it's not [[Cloudflare]] this time",
    "[[Discord]] won't load, and unlike last time [[Cloudflare]] works fine",
    '[[Slack]] is not loading, is it [[Cloudflare]]?',
    '[[Netflix]] no funciona y no es [[Cloudflare]]',
    '[[Netflix]] caiu e não é a [[Cloudflare]]',
    '[[Netflix]] geht nicht, liegt aber nicht an [[Cloudflare]]',
    "[[Netflix]] ne marche pas et ce n'est pas [[Cloudflare]]",
    '[[Netflix]] non va, non è [[Cloudflare]]',
    '[[Netflix]] plat, ligt niet aan [[Cloudflare]]',
    '[[Netflix]] çalışmıyor, sorun [[Cloudflare]] değil',
    '[[Netflix]] gak bisa dibuka, bukan [[Cloudflare]]',
    '[[Netflix]] nie działa, to nie [[Cloudflare]]',
    '[[Netflix]]落ちてるけど[[Cloudflare]]のせいじゃない',
    '[[넷플릭스]] 안 되는데 [[클라우드플레어]] 때문은 아님',
    '[[Slack]] is gone, at least [[Teams]] works',
    '[[ChatGPT]] is down, trying [[Claude]] instead',
    '[[Steam]] servers are down so I am playing on [[Xbox]] tonight',
  ])('does not blame who is cleared, asked about or only used instead in: %s', (text) => {
    for (const judgement of judgeMarked(text)) expect(judgement.blames).toBeNull();
  });

  it.each([
    '[[Slack]] and [[Zoom]] are both down',
    '[[Claude]] down. [[ChatGPT]] down. deadline in two hours. cool',
    '[[Facebook]], [[Instagram]] and [[WhatsApp]] all down in global outage',
    'ni [[Telegram]] ni [[WhatsApp]] me mandan nada hoy, y el wifi está bien',
    '[[Instagram]] en [[Facebook]] allebei plat hier',
    '[[Instagram]]も[[Facebook]]も落ちてる',
  ])('blames nobody when products merely fail together in: %s', (text) => {
    for (const judgement of judgeMarked(text)) expect(judgement.blames).toBeNull();
  });
});

describe('the rest of a judgement', () => {
  it('takes a report by an automatic account for a relay', () => {
    const { text, mentions } = marked('[[Slack]] is down for me again');
    expect(judgePost(model, post(text, false), mentions)[0]?.label).toBe('report');
    expect(judgePost(model, post(text, true), mentions)[0]).toMatchObject({ label: 'relay' });
    expect(explainPost(model, post(text, true), mentions)[0]?.reasons[0]).toBe('an automatic account');
  });

  it('gives reasons in words and shows the name of the product, never a mask', () => {
    const { text, mentions } = marked('[[Claude]] is down again');
    const [judgement] = explainPost(model, post(text), mentions);
    expect(judgement?.reasons.length).toBeGreaterThan(0);
    expect(judgement?.reasons.length).toBeLessThanOrEqual(4);
    expect(judgement?.reasons.join(' ')).toMatch(/down/i);
    expect(judgement?.reasons.join(' ')).not.toMatch(/[\ue000-\uf8ff]/);
  });

  it.each([
    ['Slack is down for everyone right now', true],
    ['the website is down and the app keeps crashing @VendorHelp', true],
    ['A short introduction to bird watching', false],
    ['thanks for the quick help!', false],
  ])('judges a post about a product it does not name: %s', (text, signal) => {
    expect(judgePost(model, post(text), [UNNAMED])[0]!.signal >= 0.5).toBe(signal);
  });
});
