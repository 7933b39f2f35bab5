import { expect, it } from 'vitest';
import { plural } from '../src/plural.ts';

it.each([
  [0, 'outage', undefined, '0 outages'],
  [1, 'outage', undefined, '1 outage'],
  [2, 'outage', undefined, '2 outages'],
  [1, 'person', 'people', '1 person'],
  [1240, 'person', 'people', '1,240 people'],
  [1_000_000, 'post', undefined, '1,000,000 posts'],
])('%d of %s, %s is: %s', (count, one, many, text) => {
  expect(plural(count, one, many)).toBe(text);
});
