import { DrizzleQueryError } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { explain } from '../src/cli/errors.ts';
import { withoutRows } from '../src/without-rows.ts';

const refused = new DrizzleQueryError(
  'insert into "posts" values ($1)',
  ['what somebody wrote'],
  new Error('date/time field value out of range'),
);

it('says why a statement failed, never with what rows', () => {
  expect(refused.message).toContain('what somebody wrote');
  expect(explain(refused)).toBe('date/time field value out of range');
  expect(withoutRows(refused)).toBe(refused.cause);
  expect(withoutRows('text')).toBe('text');
});
