import type { Random } from '../random.ts';

const SYLLABLES = [
  'bro',
  'dax',
  'fen',
  'gil',
  'hur',
  'jop',
  'kel',
  'lun',
  'mir',
  'nov',
  'pra',
  'quo',
  'rud',
  'syl',
  'tam',
  'vex',
  'wim',
  'yar',
  'zet',
];
const COUNT = SYLLABLES.length;

/** So many names can be coined. */
export const MOST_NAMES = COUNT ** 3;

/** Made-up names that mean nothing else; any two differ in at least two syllables, so that no typo makes one another. */
export function coinNames(random: Random, count: number): string[] {
  if (count > MOST_NAMES) throw new RangeError(`no more than ${MOST_NAMES} names can be coined`);
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(random.int(MOST_NAMES));
  return [...chosen].map((code) => {
    const free = [code % COUNT, Math.floor(code / COUNT) % COUNT, Math.floor(code / COUNT ** 2)];
    const check = free.reduce((sum, index) => sum + index, 0) % COUNT;
    const word = [...free, check].map((index) => SYLLABLES[index]).join('');
    return word.charAt(0).toUpperCase() + word.slice(1);
  });
}
