import { createRequire } from 'node:module';
import { type Font as OpenFont, openSync } from 'fontkit';

export type Font = {
  readonly family: string;
  readonly file: string;
  readonly letters: () => ReadonlySet<number>;
  /** Opened to draw the outlines of a text, where the renderer cannot set the script; else null. */
  readonly open: (() => OpenFont) | null;
};

/** Brought along, the machine's own are not asked: a picture is the same everywhere. Each is opened when a text first needs it. */
export const PLAIN = font('DejaVu Sans', 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
const FONTS: readonly Font[] = [
  PLAIN,
  // Japanese; the next has its rarer signs, and Chinese in both scripts.
  google('Sawarabi Gothic', 'sawarabi-gothic', 'SawarabiGothic'),
  google('Chocolate Classical Sans', 'chocolate-classical-sans', 'ChocolateClassicalSans'),
  google('NanumGothic', 'nanum-gothic', 'NanumGothic'),
  google('Noto Sans Thai', 'noto-sans-thai', 'NotoSansThai'),
  outlinedFont(google('Noto Sans Devanagari', 'noto-sans-devanagari', 'NotoSansDevanagari')),
  outlinedFont(google('Noto Sans Bengali', 'noto-sans-bengali', 'NotoSansBengali')),
];
/** A vowel of Thai in two parts, before and after the letter's tone: the renderer gives it no width unless they are written apart. */
const SARA_AM = /([\u0e48-\u0e4b]?)\u0e33/g;

/**
 * The first of our fonts that has every letter of a text; null where none has. One for the whole text: where the
 * renderer takes some from another font, marks that stand above letters (Thai) come apart from them.
 */
export function fontFor(text: string): Font | null {
  const codes = Array.from(text, (letter) => letter.codePointAt(0)!).filter((code) => code > 0x20);
  return FONTS.find(({ letters }) => codes.every((code) => letters().has(code))) ?? null;
}

/** A text that one of our fonts can write, without its emoji where they are all that is in the way; else what is said instead. */
export function drawable(text: string, instead: string): string {
  const composed = text.normalize('NFC').replace(SARA_AM, '\u0e4d$1\u0e32');
  if (fontFor(composed) !== null) return composed;
  const plain = composed.replace(/\p{Extended_Pictographic}\p{Emoji_Modifier}?\u{fe0f}?\u{200d}?/gu, '').trim();
  return plain !== '' && fontFor(plain) !== null ? plain : instead;
}

function google(family: string, folder: string, name: string): Font {
  return font(family, `@expo-google-fonts/${folder}/400Regular/${name}_400Regular.ttf`);
}

function font(family: string, path: string): Font {
  const file = createRequire(import.meta.url).resolve(path);
  let known: ReadonlySet<number> | null = null;
  return {
    family,
    file,
    letters: () => {
      known ??= new Set(opened(file).characterSet);
      return known;
    },
    open: null,
  };
}

function outlinedFont(of: Font): Font {
  let font: OpenFont | null = null;
  return {
    ...of,
    open: () => {
      font ??= opened(of.file);
      return font;
    },
  };
}

function opened(file: string): OpenFont {
  const font = openSync(file);
  if ('fonts' in font) throw new TypeError(`${file} is a collection of fonts; expected one`);
  return font;
}
