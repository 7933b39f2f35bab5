import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../root.ts';

let palette: ReadonlyMap<string, string> | undefined;

/** The colours of the dashboard in light: an opaque light card reads on either ground of a chat. */
export function lightPalette(): ReadonlyMap<string, string> {
  if (palette !== undefined) return palette;
  const sheet = readFileSync(join(packageRoot(), 'src', 'web', 'client', 'style.css'), 'utf8');
  const root = sheet.slice(0, sheet.indexOf('}'));
  palette = new Map([...root.matchAll(/(--[a-z-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]));
  return palette;
}

/** A drawing that takes its colours from the page, and has those of a light one where the stylesheet did not come. */
export function withColours(svg: string): string {
  const colours = lightPalette();
  return svg.replace(/var\((--[a-z-]+)\)/g, (whole, name: string) => {
    const colour = colours.get(name);
    return colour === undefined ? whole : `var(${name},${colour})`;
  });
}
