import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/root.ts';

const root = packageRoot();
const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8');
const stages = dockerfile.split(/^FROM /m).slice(1);
const [build = '', final = ''] = stages;

/** Sources of a stage's COPY lines out of the checkout. */
const copied = (stage: string): string[] =>
  [...stage.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources = '']) => sources.split(' '));
const covers = (sources: readonly string[], path: string) =>
  sources.some((source) => path === source || path.startsWith(`${source}/`));

/** Everything the program reads from the package's folder, by the lines that read it. */
function readAtRunTime(): string[] {
  const files = ['src', 'workers', 'db']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((file) => /\.tsx?$/.test(file) && !/^src\/(?:match|classify|waves)\/train\//.test(file));
  const calls = files.flatMap((file) => [
    ...readFileSync(join(root, file), 'utf8').matchAll(/join\(packageRoot\(\), ([^)]*)\)/g),
  ]);
  const paths = calls.map(([, parts = '']) => [...parts.matchAll(/'([^']+)'/g)].map(([, part]) => part).join('/'));
  return [...new Set(paths)].sort();
}

describe('the image', () => {
  it('carries every file that the program reads from its package at run time', () => {
    const needed = readAtRunTime();
    expect(needed).toContain('db/migrations');
    expect(needed.filter((path) => !covers(copied(final), path))).toEqual([]);
  });

  it('copies only what exists and what .dockerignore lets through', () => {
    const allowed = [...readFileSync(join(root, '.dockerignore'), 'utf8').matchAll(/^!(.+)$/gm)].map(
      ([, path = '']) => path,
    );
    for (const path of [...copied(build), ...copied(final)]) {
      expect(existsSync(join(root, path)), path).toBe(true);
      expect(covers(allowed, path), path).toBe(true);
    }
  });

  it('stands on one base by tag, does not run as root, and is told how to see whether it is well', () => {
    expect(stages.map((stage) => /^\S+/.exec(stage)?.[0])).toEqual(['node:24-bookworm-slim', 'node:24-bookworm-slim']);
    expect(final).toMatch(/^USER node$/m);
    expect(final).toMatch(/^HEALTHCHECK /m);
    expect(final).toMatch(/^ENTRYPOINT \["node", "\/app\/dist\/src\/cli\/main.js"\]\nCMD \["start"\]$/m);
  });
});
