import { dirname, join, normalize } from 'node:path';

/** A source file by its path from the package's root. */
export type SourceFile = { readonly path: string; readonly text: string };

/** One broken rule: where and what. */
export type Violation = { readonly path: string; readonly rule: string };

export type Import = { readonly specifier: string; readonly typeOnly: boolean };

const IMPORT =
  /^[ \t]*(?:import|export)\b(?<clause>[^'"`;]*?)\bfrom\s*['"](?<from>[^'"]+)['"]|^[ \t]*import\s*['"](?<bare>[^'"]+)['"]|\bimport\s*\(\s*['"](?<lazy>[^'"]+)['"]|\brequire\s*\(\s*['"](?<required>[^'"]+)['"]/gm;

/** Strips comments, so that what is only spoken of breaks no rule. Strings that hold `//` after a colon are kept. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
}

export function importsOf(text: string): Import[] {
  return [...withoutComments(text).matchAll(IMPORT)].map(({ groups = {} }) => ({
    specifier: groups.from ?? groups.bare ?? groups.lazy ?? groups.required ?? '',
    typeOnly: /^\s*type\b/.test(groups.clause ?? ''),
  }));
}

/** The folders whose files decide and do nothing else. */
const PURE = ['match', 'classify', 'count', 'detect', 'waves', 'correlate'];
const isPure = (path: string) =>
  (PURE.some((folder) => path.startsWith(`src/${folder}/`)) || /^src\/alert\/transition[^/]*$/.test(path)) &&
  // Training is a command of its own; it reads the corpus and writes the model or the weights.
  !/^src\/(?:match|classify|waves)\/train\//.test(path);

/** The one file of the pure folders that reads a file; pure functions are handed what it gives. */
const LOADER = 'src/classify/load-model.ts';

/** What pure code may import from packages: only things that compute. */
const COMPUTING = [/^zod$/, /^natural(\/|$)/, /^eld(\/|$)/, /^lru-cache$/];
const IMPURE_FOLDERS = ['db', 'workers', 'src/queue', 'src/net', 'src/api', 'src/web', 'src/cli', 'src/history'];
const IMPURE_FILES = ['src/log.ts', 'src/metrics.ts', 'src/config.ts', 'src/app.ts', 'src/root.ts', 'src/jobs.ts'];
const IMPURE_WORDS: ReadonlyArray<readonly [RegExp, string]> = [
  [/\bDate\.now\b/, 'reads the clock by Date.now'],
  [/\bnew Date\(\s*\)/, 'reads the clock by new Date()'],
  [/\bperformance\.now\b/, 'reads the clock by performance.now'],
  [/\bMath\.random\b/, 'draws by Math.random'],
  [/\bprocess\.(?!env\b)\w+/, 'speaks to the process'],
  [/\bconsole\.\w+/, 'writes to the console'],
  [/\b(?:fetch|setTimeout|setInterval|setImmediate)\(/, 'waits or asks the network'],
];

export function resolveImport(from: string, specifier: string): string | null {
  return specifier.startsWith('.') ? normalize(join(dirname(from), specifier)) : null;
}

/** Every rule of the layout that the files break. */
export function brokenRules(files: readonly SourceFile[]): Violation[] {
  const broken: Violation[] = [];
  const texts = new Map(files.map(({ path, text }) => [path, withoutComments(text)]));
  for (const { path, text } of files) {
    const complain = (rule: string) => broken.push({ path, rule });
    const code = texts.get(path) ?? '';
    for (const { specifier } of importsOf(text)) {
      const target = resolveImport(path, specifier);
      if (target === null) continue;
      if (!/\.(tsx?|json)$/.test(target)) complain(`imports ${specifier} without its .ts ending`);
      if (target.startsWith('workers/') && !maySeeShell(path)) complain(`imports ${target}, which is the shell`);
      if (target.startsWith('src/cli/') && !path.startsWith('src/cli/'))
        complain(`imports ${target}, which is the shell`);
    }
    if (/^\s*export\s+default\b/m.test(code) || /\bas\s+default\b/.test(code)) complain('has a default export');
    if (/\bprocess\.env\b|\bprocess\[|\{[^}]*\benv\b[^}]*\}\s*=\s*process\b/.test(code) && path !== 'src/config.ts')
      complain('reads process.env');
    if (!isPure(path) || path === LOADER) continue;
    for (const reason of impureReasons(path, texts)) complain(reason);
    for (const [word, what] of IMPURE_WORDS) if (word.test(code)) complain(what);
  }
  return broken;
}

const maySeeShell = (path: string) => path.startsWith('workers/') || path.startsWith('src/cli/');

/** What a pure file reaches that does more than compute, by whatever way. Types vanish and are not followed. */
function impureReasons(start: string, texts: ReadonlyMap<string, string>): string[] {
  const reasons: string[] = [];
  const seen = new Set([start]);
  const waiting: string[][] = [[start]];
  for (let way = waiting.pop(); way !== undefined; way = waiting.pop()) {
    const path = way.at(-1) ?? '';
    const by = way.length > 1 ? ` by ${way.slice(1).join(' → ')}` : '';
    for (const { specifier, typeOnly } of importsOf(texts.get(path) ?? '')) {
      if (typeOnly) continue;
      const target = resolveImport(path, specifier);
      if (target === null) {
        if (!COMPUTING.some((one) => one.test(specifier))) reasons.push(`imports ${specifier}${by}`);
        continue;
      }
      const isShell = IMPURE_FOLDERS.some((folder) => target.startsWith(`${folder}/`)) || IMPURE_FILES.includes(target);
      if (isShell || target === LOADER) reasons.push(`imports ${target}${by}`);
      else if (!seen.has(target)) {
        seen.add(target);
        waiting.push([...way, target]);
      }
    }
  }
  return reasons;
}
