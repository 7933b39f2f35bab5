import type { Font } from 'fontkit';

const DEFAULT_SIZE = 12;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", apos: "'" };

/**
 * A line of text in an SVG, `<text attributes>words</text>`, as the outlines of its letters: for scripts whose signs the
 * renderer sets upon one another. Keeps its place, anchor, size and colour.
 */
export function outlined(font: Font, attributes: string, words: string): string {
  const value = (name: string) => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
  const number = (name: string) => Number(value(name) ?? 0);
  const size = Number(/([\d.]+)px/.exec(value('style') ?? '')?.[1] ?? DEFAULT_SIZE);
  const scale = size / font.unitsPerEm;
  const { glyphs, positions, advanceWidth } = font.layout(
    words.replace(/&(#?\w+);/g, (all, name) => ENTITIES[name] ?? all),
  );
  const anchor = { end: 1, middle: 0.5 }[value('text-anchor') ?? ''] ?? 0;
  const rise = value('dominant-baseline') === 'central' ? (font.ascent + font.descent) / 2 : 0;
  let at = -anchor * advanceWidth;
  const paths = glyphs.map(({ path }, index) => {
    const { xOffset, yOffset, xAdvance } = positions[index]!;
    const drawn = `<path transform="translate(${at + xOffset} ${yOffset})" d="${path.toSVG()}"/>`;
    at += xAdvance;
    return drawn;
  });
  const place = `translate(${number('x')} ${number('y') + rise * scale}) scale(${scale} ${-scale})`;
  return `<g transform="${value('transform') ?? ''}" fill="${value('fill') ?? '#000'}"><g transform="${place}">${paths.join('')}</g></g>`;
}
