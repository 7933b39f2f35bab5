// Measures the compiled program: node speed-child.mjs <posts.json> <measured.json>. Started by speed.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { loadCatalogue } from '../../dist/src/catalog/load.js';
import { product } from '../../dist/src/catalog/product.js';
import { explainPost, judgePost } from '../../dist/src/classify/judge.js';
import { loadModel } from '../../dist/src/classify/load-model.js';
import { matchPost } from '../../dist/src/match/match-post.js';
import { buildMatcher } from '../../dist/src/match/matcher.js';

const ROUNDS = 7;
const CALLS = 50_000;
const MANY = 10_000;
const HOSTILE_RUNS = 100;
const WARM_UP = 5;

const [given, found] = process.argv.slice(2);
const { named, bare } = JSON.parse(readFileSync(given, 'utf8'));
const posts = named.map((post) => ({ ...post, kind: 'post', bot: false }));
const model = loadModel();
const bundled = loadCatalogue();
const small = buildMatcher(bundled);
const large = buildMatcher(filledUp(bundled));

/** The bundled products and made ones, `MANY` in all. */
function filledUp({ products }) {
  const syllables = 'ba ko ri ten mu sol vex pli dor qua nim zet lor fi gra wen'.split(' ');
  const made = Array.from({ length: MANY - products.length }, (_, at) => {
    const name = [0, 4, 8, 12].map((shift) => syllables[(at >> shift) % 16]).join('');
    return product.parse({ id: `made-${at}`, name, aliases: [name], domains: [`${name}.example`], ambiguity: 'clear' });
  });
  const all = [...products, ...made];
  return { products: all, byId: new Map(all.map((one) => [one.id, one])) };
}

/** Posts in a second of processor time, the best of several rounds. */
function rate(list, run) {
  const repeats = Math.ceil(CALLS / list.length);
  let best = Number.POSITIVE_INFINITY;
  let sum = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    for (let repeat = 0; repeat < repeats; repeat++) for (const one of list) sum += run(one);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1e6 / (repeats * list.length));
  }
  if (sum < 0) throw new Error('unreachable');
  return 1 / best;
}

const matched = posts
  .map((post) => ({ post, mentions: matchPost(small, post) }))
  .filter((one) => one.mentions.length > 0);
const both = (matcher) => (post) => judgePost(model, post, matchPost(matcher, post)).length;
const rates = [
  { name: 'match + label', perSecond: rate(posts, both(small)) },
  { name: 'match + label, 10,000 products', perSecond: rate(posts, both(large)) },
  { name: 'match', perSecond: rate(posts, (post) => matchPost(small, post).length) },
  { name: 'match, posts that name none', perSecond: rate(bare, (post) => matchPost(small, post).length) },
  { name: 'label', perSecond: rate(matched, ({ post, mentions }) => judgePost(model, post, mentions).length) },
  {
    name: 'label, with reasons',
    perSecond: rate(matched, ({ post, mentions }) => explainPost(model, post, mentions).length),
  },
];

/** Posts made to take long: each piece again and again up to a length, after a name and with one at the end. */
function hostilePosts() {
  const pieces = [
    ...[
      'a',
      'aaaaa!',
      "n't",
      'https://',
      '落ちてる',
      '안 되네 ',
      '\ud800',
      '\udc00',
      '\u200b',
      '\u0301',
      '\u202e',
      '\ufeff',
    ],
    ...[
      'Slack down ',
      'slack ',
      '@slack ',
      'Slack,',
      'Slack 落ち',
      '1,000.50',
      '?!',
      '\n',
      'is it down ',
      '🔥',
      'İﬀ',
      'ＳＬＡＣＫ',
    ],
    ...['because of Slack ', 'S\u200bl\u200back ', 'slack.com/'],
  ];
  const shapes = pieces.flatMap((piece) => [piece.repeat(Math.ceil(100_000 / piece.length)), piece.repeat(20)]);
  return shapes.map(hostile);
}

const hostile = (text) => ({ text: `Slack ${text} Zoom is down`, langs: ['en'], kind: 'post', bot: false });

/** Words that nobody wrote before, others each time: nothing that is remembered of words helps. */
function freshPosts() {
  const words = (count, make) => Array.from({ length: count }, make).join(' ');
  const letters = (first, span) => () =>
    String.fromCharCode(...Array.from({ length: 5 + draw(6) }, () => first + draw(span)));
  return [words(60, letters(0x61, 26)), words(400, letters(0x61, 26)), words(300, letters(0x4e00, 5_000))].map(hostile);
}

let seed = 1;
function draw(below) {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
}

/** Milliseconds of each hostile post in each run, sorted. */
function hostileTimes(list) {
  const times = [];
  const run = both(small);
  for (let turn = 0; turn < WARM_UP; turn++) for (const post of list) run(post);
  for (let turn = 0; turn < HOSTILE_RUNS; turn++) {
    for (const post of [...list, ...freshPosts()]) {
      const began = process.hrtime.bigint();
      run(post);
      times.push(Number(process.hrtime.bigint() - began) / 1e6);
    }
  }
  return times.sort((a, b) => a - b);
}

const list = hostilePosts();
const times = hostileTimes(list);
const quantile = (share) => times[Math.min(times.length - 1, Math.floor(share * times.length))];
writeFileSync(
  found,
  JSON.stringify({
    rates,
    flatness: rates[0].perSecond / rates[1].perSecond,
    hostile: { shapes: list.length + freshPosts().length, posts: times.length, ms: [0.5, 0.99, 0.999].map(quantile) },
  }),
);
