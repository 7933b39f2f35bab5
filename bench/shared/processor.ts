import { readdirSync, readFileSync } from 'node:fs';

const TICKS_A_SECOND = 100;

/** Processor time of a process so far, of its threads too, ms. */
export function processorMs(pid: number): number {
  const fields = statOf(pid);
  return ticks(fields, 11, 12);
}

/** As processorMs, with all that it has started: what runs, and what has ended. */
export function processorMsOfAll(pid: number): number {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => parentOf(Number(name)) === pid);
  const own = ticks(statOf(pid), 11, 12, 13, 14);
  return children.reduce((sum, name) => sum + processorOrNone(Number(name)), own);
}

/** Everything after the name, which may hold spaces. */
function statOf(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function ticks(fields: readonly string[], ...places: readonly number[]): number {
  return (places.reduce((sum, at) => sum + Number(fields[at]), 0) * 1000) / TICKS_A_SECOND;
}

function parentOf(pid: number): number | null {
  try {
    return Number(statOf(pid)[1]);
  } catch {
    return null;
  }
}

/** A child may have ended since it was found; then its parent has its time. */
function processorOrNone(pid: number): number {
  try {
    return processorMs(pid);
  } catch {
    return 0;
  }
}
