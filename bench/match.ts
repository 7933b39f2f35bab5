import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalogue } from '../src/catalog/load.ts';
import { type Catalogue, type Product, product } from '../src/catalog/product.ts';
import { matchPost, type PostText } from '../src/match/match-post.ts';
import { buildMatcher, type Matcher } from '../src/match/matcher.ts';
import { packageRoot } from '../src/root.ts';

const ROUNDS = 7;
const SYLLABLES = [
  'ba',
  'ko',
  'ri',
  'ten',
  'mu',
  'sol',
  'vex',
  'pli',
  'dor',
  'qua',
  'nim',
  'zet',
  'lor',
  'fi',
  'gra',
  'wen',
];

const folder = join(packageRoot(), 'src', 'classify', 'corpus');
const lines = (file: string): string[] => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);

/** The corpus's texts of a language, choices and products filled in by turns; `named` as written, `bare` with the names left out. */
function readTexts(): Array<{ lang: string; named: string; bare: string }> {
  const products = lines('products.txt').filter((line) => !line.startsWith('#'));
  let turn = 0;
  const fill = (template: string, name: string): string => {
    let text = template;
    for (let inner = ''; inner !== text; ) {
      inner = text;
      text = text.replace(/\{([^{}]*)\}/g, (_, slot: string) => {
        const choices = slot.split('|');
        return slot === 'P' || slot === 'Q' ? name : (choices[turn++ % choices.length] ?? '');
      });
    }
    return text.replace(/\[\[([^\]]*)\]\]/g, name === '' ? '' : '$1');
  };
  return readdirSync(folder)
    .filter((file) => /^(posts|templates)\..*\.tsv$/.test(file))
    .sort()
    .flatMap((file) =>
      lines(file).map((line) => ({ lang: file.split('.')[1] ?? 'en', text: line.split('\t')[1] ?? '' })),
    )
    .filter(({ text }) => text !== '')
    .flatMap(({ lang, text }) =>
      [0, 1, 2].map((copy) => {
        const name = products[(turn * 7 + copy * 31) % products.length]!;
        return { lang, named: fill(text, name), bare: fill(text, '') };
      }),
    );
}

/** Posts of 60 to 140 characters, each made of one or two texts: such as name a product, and such as name none. */
function makePosts(): { naming: PostText[]; silent: PostText[] } {
  const texts = readTexts();
  const fits = (post: PostText) => post.text.length >= 60 && post.text.length <= 140;
  const glue = (first: string, second: string) => (first.length >= 60 ? first : `${first} ${second}`);
  return {
    naming: texts
      .map(({ lang, named }, at) => ({ text: glue(named, texts[at + 1]?.bare ?? ''), langs: [lang] }))
      .filter(fits),
    silent: texts
      .map(({ lang, bare }, at) => ({ text: glue(bare, texts[at + 1]?.bare ?? ''), langs: [lang] }))
      .filter(fits),
  };
}

/** The bundled products, cut or filled up with made ones to `size`; every third made one has a name that needs evidence. */
function catalogueOf(size: number): Catalogue {
  const products: Product[] = loadCatalogue().products.slice(0, size);
  for (let at = products.length; at < size; at++) {
    const name = [at % 16, (at >> 4) % 16, (at >> 8) % 16, (at >> 12) % 16].map((part) => SYLLABLES[part]).join('');
    const ambiguity = at % 3 === 0 ? 'some' : 'clear';
    const context = [`${name} board`, `${SYLLABLES[at % 16]}deck`, 'invoice', 'timeline'];
    products.push(
      product.parse({ id: `made-${at}`, name, aliases: [name], domains: [`${name}.example`], ambiguity, context }),
    );
  }
  return { products, byId: new Map(products.map((one) => [one.id, one])) };
}

/** Posts in a second of processor time, the best of several rounds. */
function rate(matcher: Matcher, posts: readonly PostText[]): number {
  let best = Number.POSITIVE_INFINITY;
  let mentions = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const repeats = Math.ceil(60_000 / posts.length);
    const before = process.cpuUsage();
    for (let repeat = 0; repeat < repeats; repeat++) {
      for (const post of posts) mentions += matchPost(matcher, post).length;
    }
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1e6 / (repeats * posts.length));
  }
  if (mentions < 0) throw new Error('unreachable');
  return 1 / best;
}

const { naming, silent } = makePosts();
const small = buildMatcher(catalogueOf(60));
const large = buildMatcher(catalogueOf(10_000));
const named = naming.filter((post) => matchPost(small, post).length > 0);
const isClear = (post: PostText) => matchPost(small, post).every(({ why }) => why.includes('which means nothing else'));
const [clear, ambiguous] = [named.filter(isClear), named.filter((post) => !isClear(post))];
const quiet = silent.filter((post) => matchPost(small, post).length === 0);
console.log(
  `posts of 60 to 140 characters: ${named.length} naming a product (${clear.length} only by clear names), ${quiet.length} naming none`,
);
const show = (name: string, posts: readonly PostText[]) => {
  const [few, many] = [rate(small, posts), rate(large, posts)];
  const [first, second] = [few, many].map((one) => Math.round(one).toLocaleString('en').padStart(10));
  console.log(
    `${name.padEnd(24)} 60 products ${first} posts/s   10,000 products ${second} posts/s   ratio ${(few / many).toFixed(2)}`,
  );
};
show('naming a product', named);
show('  by clear names', clear);
show('  by ambiguous names', ambiguous);
show('naming none', quiet);
