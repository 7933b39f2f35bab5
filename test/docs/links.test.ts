import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/root.ts';
import { anchorOf, blocksOf, PAGES, proseOf, read } from './documents.ts';

const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts);

describe.each(PAGES)('%s', (page) => {
  it('links only to what exists', () => {
    const links = [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const broken = links.filter((link) => {
      if (/^https?:/.test(link)) return false;
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : normalize(join(dirname(page), path));
      if (!existsSync(join(packageRoot(), target))) return true;
      if (anchor === undefined) return false;
      return ![...read(target).matchAll(/^#+ (.+)$/gm)].some(([, heading = '']) => anchorOf(heading) === anchor);
    });
    expect(broken).toEqual([]);
  });

  it('names only npm scripts that exist', () => {
    const named = [...read(page).matchAll(/npm (?:run )?(start|test|(?<=run )[a-z:]+)/g)].map(
      ([, script = '']) => script,
    );
    expect(named.filter((script) => !scripts.includes(script))).toEqual([]);
  });

  it('closes every fence it opens', () => {
    const fences = read(page).match(/^```/gm) ?? [];
    expect(fences.length).toBe(2 * blocksOf(page).length);
  });
});

it('the changelog says of each line what it is', () => {
  const lines = proseOf('docs/changelog.md').match(/^- .*/gm) ?? [];
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).toMatch(/^- (Change|Feature|Fix): .+\.$/);
});
