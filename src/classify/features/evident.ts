import { bitOf } from '../read/meanings.ts';

const NOT = bitOf('not');
const USE = bitOf('work') | bitOf('login');
/** Words of failure by themselves. */
export const FAILS = bitOf('down') | bitOf('errors') | bitOf('slow') | bitOf('fail') | bitOf('trouble');

/** Whether cues speak of a failure: by themselves, or by a negated verb of working. */
export const isEvident = (bits: number): boolean => (bits & FAILS) !== 0 || ((bits & NOT) !== 0 && (bits & USE) !== 0);
