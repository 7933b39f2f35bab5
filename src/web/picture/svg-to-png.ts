import { renderAsync } from '@resvg/resvg-js';
import { lightPalette } from '../palette.ts';
import { fontFor, PLAIN } from './fonts.ts';
import { outlined } from './outline.ts';

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
  // The renderer does not read the shorthand in which some labels have their size.
  const sized = coloured.replace(/style="font: normal normal (\d+px) sans-serif"/g, 'style="font-size:$1"');
  const { written, files } = withFonts(sized);
  const image = await renderAsync(written, {
    fitTo: { mode: 'zoom', value: scale },
    background: colours.get('--panel') ?? '#ffffff',
    font: {
      fontFiles: files,
      loadSystemFonts: false,
      defaultFontFamily: PLAIN.family,
      sansSerifFamily: PLAIN.family,
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

/** Each text in the font that has its letters, and the files of those that are needed; a mark that its font lacks becomes a dot. */
function withFonts(svg: string): { written: string; files: string[] } {
  const files = new Set([PLAIN.file]);
  const written = svg.replace(/<text([^>]*)>([^<]+)<\/text>/g, (all, attributes: string, words: string) => {
    const shown = fontFor(words) === null ? words.replace(/^■/, '•') : words;
    const font = fontFor(shown) ?? PLAIN;
    if (font === PLAIN) return all;
    if (font.open !== null) return outlined(font.open(), attributes, shown);
    files.add(font.file);
    return `<text${attributes}><tspan font-family="${font.family}">${shown}</tspan></text>`;
  });
  return { written, files: [...files] };
}
