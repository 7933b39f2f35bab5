import { expect, it } from 'vitest';
import {
  chatter,
  context,
  DAY,
  dailyCycle,
  fold,
  HOUR,
  incident,
  MINUTE,
  polls,
  random,
  reports,
  START,
} from './stream.ts';

const BEGIN = START + 4 * DAY + 15 * HOUR;
const LISTED = ['Billing', 'Claude Code'].map((name) => ({ name, state: 'operational' as const }));

/** States of an outage of which most name one part, while the page announces trouble of parts at some minutes. */
function statesOf(announced: ReadonlyArray<{ part: string; from: number; inTitle?: boolean }>): string[] {
  const page = polls(START, BEGIN + 2 * HOUR, (time) => ({
    components: LISTED,
    incidents: announced
      .filter(({ from }) => time >= BEGIN + from * MINUTE)
      .map(({ part, from, inTitle = false }) =>
        incident({
          id: part,
          title: inTitle ? `Elevated errors in ${part}` : 'Elevated errors',
          startedAt: BEGIN + from * MINUTE,
          components: inTitle ? [] : [part],
        }),
      ),
  }));
  const posts = [
    ...chatter(random(41), START, BEGIN, (at) => 0.2 * dailyCycle(at), 0.05),
    ...reports(random(42), BEGIN, BEGIN + HOUR, 2, { component: 'Claude Code' }),
  ];
  const decisions = fold([...posts, ...page], context(), BEGIN + 2 * HOUR);
  const states = decisions
    .filter(({ change }) => Date.parse(change.onset) > BEGIN - HOUR)
    .map(({ change }) => `${change.official.state} ${change.official.incident?.id ?? '-'}`);
  return states.filter((state, index) => states.indexOf(state) === index);
}

it.each<[string, Parameters<typeof statesOf>[0], string[]]>([
  ['of another part does not confirm it', [{ part: 'Billing', from: 15 }], ['ahead -']],
  ['of the part that posts name does', [{ part: 'Claude Code', from: 15 }], ['ahead -', 'confirmed Claude Code']],
  ['that names another part in its title alone does not', [{ part: 'Billing', from: 15, inTitle: true }], ['ahead -']],
  [
    'that names in its title alone the part that posts name does',
    [{ part: 'Claude Code', from: 15, inTitle: true }],
    ['ahead -', 'confirmed Claude Code'],
  ],
  [
    'of the part that posts name does, beside one of another',
    [
      { part: 'Billing', from: 10 },
      { part: 'Claude Code', from: 20 },
    ],
    ['ahead -', 'confirmed Claude Code'],
  ],
])('an incident %s', (_, announced, expected) => {
  expect(statesOf(announced)).toEqual(expected);
});
