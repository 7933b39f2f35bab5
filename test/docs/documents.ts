import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/root.ts';

export const read = (file: string): string => readFileSync(join(packageRoot(), file), 'utf8');

/** Every page that people read, by its path in the checkout. */
export const PAGES: readonly string[] = [
  'README.md',
  ...readdirSync(join(packageRoot(), 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

export type Block = {
  readonly page: string;
  readonly language: string;
  readonly text: string;
  readonly before: string;
};

/** The fenced blocks of a page, each with the text that stands before it. */
export function blocksOf(page: string): Block[] {
  const text = read(page);
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    page,
    language: match[1] ?? '',
    text: match[2] ?? '',
    before: text.slice(0, match.index),
  }));
}

/** The one block of a language below a heading. */
export function blocksBelow(page: string, heading: string, language: string): Block[] {
  return blocksOf(page).filter(
    (block) => block.language === language && /^#{2,4} (.+)$/gm.test(block.before) && headingOf(block) === heading,
  );
}

const headingOf = ({ before }: Block): string | undefined => [...before.matchAll(/^#{2,4} (.+)$/gm)].at(-1)?.[1];

/** Text outside fenced blocks. */
export function proseOf(page: string): string {
  return read(page).replace(/^```\w*\n[\s\S]*?^```$/gm, '');
}

/** As GitHub makes an anchor of a heading. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
