import { FLAG, isOpeningPair } from './meanings.ts';
import type { Reading } from './reading.ts';
import { KIND } from './word.ts';

/** How far a joining word looks for the name that it joins, in tokens. */
const JOINS_WITHIN = 4;

/** Cuts a reading into clauses at punctuation, connectors and, in Japanese and Korean, after connecting endings. */
export function splitClauses(reading: Reading): void {
  const { count, kind, word, cues, table } = reading;
  reading.clauses = 0;
  let from = 0;
  let names = 0;
  let bits = 0;
  let content = 0;
  for (let at = 0; at < count; at++) {
    const flags = kind[at] === KIND.mask ? 0 : table.flags[word[at]!]!;
    if (kind[at] === KIND.mask) {
      if (names !== 0 && content > 0 && kind[at - 1] === KIND.run && (table.flags[word[at - 1]!]! & FLAG.cuts) !== 0) {
        close(reading, from, at, names, bits, 0);
        from = at;
        names = bits = 0;
      }
      names |= 1 << word[at]!;
      content = 0;
      continue;
    }
    if (kind[at] === KIND.mark) {
      bits |= cues[at]!;
      // "Slack, Zoom and Teams are down", "Slack: down": a name alone is no clause.
      const isList = (flags & FLAG.lists) !== 0 && ((content === 0 && names !== 0) || isInNumber(reading, at));
      if ((flags & FLAG.breaks) === 0 || isList) continue;
      close(reading, from, at + 1, names, bits, flags & FLAG.asks);
      from = at + 1;
      names = bits = content = 0;
      continue;
    }
    if (kind[at] === KIND.latin && at > from && cutsBefore(reading, at, flags, names !== 0 && content > 0)) {
      close(reading, from, at, names, bits, 0);
      from = at;
      names = bits = content = 0;
    }
    bits |= cues[at]!;
    if (kind[at] === KIND.latin || kind[at] === KIND.run) content++;
  }
  close(reading, from, count, names, bits, 0);
}

/** "at 06:10" is one number to the reader. */
function isInNumber({ count, kind }: Reading, at: number): boolean {
  return at > 0 && at + 1 < count && kind[at - 1] === KIND.number && kind[at + 1] === KIND.number;
}

function close(reading: Reading, from: number, to: number, names: number, bits: number, asks: number): void {
  if (to <= from) return;
  const at = reading.clauses++;
  reading.clauseFrom[at] = from;
  reading.clauseTo[at] = to;
  reading.clauseNames[at] = names;
  reading.clauseCues[at] = bits;
  reading.clauseAsks[at] = asks === 0 ? 0 : 1;
}

function cutsBefore(reading: Reading, at: number, flags: number, saysOfName: boolean): boolean {
  if ((flags & FLAG.opens) !== 0) return true;
  const { count, kind, word, table } = reading;
  if ((flags & FLAG.opensWithNext) !== 0 && at + 1 < count && kind[at + 1] !== KIND.mask) {
    if (isOpeningPair(table.exact[word[at]!]!, table.exact[word[at + 1]!]!)) return true;
  }
  if ((flags & FLAG.joins) === 0 || !saysOfName) return false;
  for (let i = at + 1; i <= at + JOINS_WITHIN && i < count; i++) if (kind[i] === KIND.mask) return true;
  return false;
}
