import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import { lightPalette } from '../palette.ts';

const FONT = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
/** Scripts that the font we bring has no letters for; the machine's own fonts are not asked, so that a picture is the same everywhere. */
const BEYOND_FONT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Devanagari}\p{Extended_Pictographic}]/u;
/** Chats crop close to the edge. */
const MARGIN = 10;
const HATCH =
  '<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
  '<rect width="6" height="6" fill="var(--gap-ground)"/><rect width="2" height="6" fill="var(--gap)"/></pattern></defs>';

/** A chart that takes its colours from the page as a picture that carries them; `scale` pixels for each of its units. */
export async function pngOf(svg: string, scale: number): Promise<Uint8Array> {
  const colours = lightPalette();
  const body = svg.replace(/<svg [^>]*>/, (head) => `${withMargin(head)}${HATCH}`);
  const coloured = body.replace(/var\((--[a-z-]+)\)/g, (_, name: string) => colours.get(name) ?? '#000000');
  const image = await renderAsync(coloured, {
    fitTo: { mode: 'zoom', value: scale },
    background: colours.get('--panel') ?? '#ffffff',
    font: {
      fontFiles: [FONT],
      loadSystemFonts: false,
      defaultFontFamily: 'DejaVu Sans',
      sansSerifFamily: 'DejaVu Sans',
    },
  });
  return image.asPng();
}

function withMargin(head: string): string {
  return head
    .replace(/ (?:width|height)="[^"]*"/g, '')
    .replace(/viewBox="0 0 (\d+) (\d+)"/, (_, width: string, height: string) => {
      const size = `${Number(width) + 2 * MARGIN} ${Number(height) + 2 * MARGIN}`;
      return `viewBox="${-MARGIN} ${-MARGIN} ${size}"`;
    });
}

/** A text that the picture's font can show, else what is said instead. */
export function drawable(text: string, instead: string): string {
  return BEYOND_FONT.test(text) ? instead : text;
}
