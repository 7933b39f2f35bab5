import { hexKey } from '../count/hash.ts';

/** Whether a text holds one of these names; one that goes on (`…/@ana` in `…/@anabel`) is another's. */
export function holds(text: string, names: readonly string[]): boolean {
  return names.some((name) => isIn(text, name));
}

/** A JSON value in which every text that holds one of these names, key or value, is replaced by what stands for nobody. */
export function scrub<Value>(value: Value, names: readonly string[]): Value {
  // What comes back has the shape of what went in: only texts are replaced, by texts.
  return scrubbed(value, names) as Value;
}

function scrubbed(value: unknown, names: readonly string[]): unknown {
  if (typeof value === 'string') return holds(value, names) ? `forgotten:${hexKey(value)}` : value;
  if (Array.isArray(value)) return value.map((one) => scrubbed(one, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [scrubbed(key, names), scrubbed(one, names)]));
}

function isIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (!/[\w-]/.test(text[at + name.length] ?? ' ')) return true;
  }
  return false;
}
