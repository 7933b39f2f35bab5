import { createRequire } from 'node:module';
import { lettersOf } from './letters-of.ts';

export type Font = { readonly family: string; readonly file: string; readonly letters: () => ReadonlySet<number> };

/** Brought along, the machine's own are not asked: a picture is the same everywhere. Each is opened when a text first needs it. */
export const PLAIN = font('DejaVu Sans', 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
const FONTS: readonly Font[] = [
  PLAIN,
  // Japanese; the next has its rarer signs, and Chinese in both scripts.
  google('Sawarabi Gothic', 'sawarabi-gothic', 'SawarabiGothic'),
  google('Chocolate Classical Sans', 'chocolate-classical-sans', 'ChocolateClassicalSans'),
  google('NanumGothic', 'nanum-gothic', 'NanumGothic'),
  google('Noto Sans Thai', 'noto-sans-thai', 'NotoSansThai'),
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
      known ??= lettersOf(file);
      return known;
    },
  };
}
