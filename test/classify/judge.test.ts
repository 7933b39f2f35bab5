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

  it('blames nobody when two products merely fail together', () => {
    for (const judgement of judgeMarked('[[Slack]] and [[Zoom]] are both down')) expect(judgement.blames).toBeNull();
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
