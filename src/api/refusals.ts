import type { FastifyError } from 'fastify';
import type { ZodFastifySchemaValidationError } from 'fastify-type-provider-zod';
import type { Problem } from './problem.ts';

/** What the body of a request may hold. */
export const BODY_LIMIT = 64 * 1024;

type Refused = NonNullable<Problem['errors']>[number];

const PLACES: Readonly<Record<string, string>> = { querystring: 'query', params: 'path' };
const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
};

/** What of a request cannot be used: where it stands, its name, and what was expected there. */
export function refusedFields(issues: readonly ZodFastifySchemaValidationError[], context: string): Refused[] {
  const place = PLACES[context] ?? context;
  return issues.flatMap((issue) => {
    const path = issue.instancePath.slice(1).replaceAll('/', '.');
    if (issue.keyword === 'unrecognized_keys')
      return textsOf(issue.params.keys).map((key) =>
        refused(place, key, `"${key.slice(0, 100)}" is not known here; leave it out`),
      );
    return [refused(place, path || place, expectation(issue, place))];
  });
}

function refused(place: string, field: string, expected: string): Refused {
  return { in: place, field, expected };
}

/** "limit in the query: expected a whole number from 1 to 200". */
export function refusalDetail(errors: readonly Refused[]): string {
  return errors
    .map(
      ({ in: place, field, expected }) =>
        `${field === place ? `the ${place}` : `${field} in the ${place}`}: ${expected}`,
    )
    .join('; ');
}

/** Our schemas say themselves what they expect; for the rest the library's finding is told in our words. */
function expectation({ keyword, message = '', params }: ZodFastifySchemaValidationError, place: string): string {
  if (message.startsWith('expected ')) return message;
  switch (keyword) {
    case 'invalid_type': {
      const expected = TYPES[String(params.expected)] ?? 'another value';
      // In a query a list is a key that was given more than once.
      const isRepeated = place === 'query' && message.endsWith('received array');
      return isRepeated ? `expected ${expected.replace(/^an? /, 'one ')}, got several` : `expected ${expected}`;
    }
    case 'invalid_value':
      return `expected one of ${textsOf(params.values).join(', ')}`;
    case 'too_big':
      return `expected at most ${String(params.maximum)}${unit(params.origin)}`;
    case 'too_small':
      return `expected at least ${String(params.minimum)}${unit(params.origin)}`;
    default:
      return 'expected another value';
  }
}

function unit(origin: unknown): string {
  return origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '';
}

function textsOf(values: unknown): string[] {
  return Array.isArray(values) ? values.map(String) : [];
}

/** What is wrong with a request that did not get as far as its fields, and what to do. */
export function refusedRequest({ code, statusCode }: Pick<FastifyError, 'code' | 'statusCode'>): string {
  switch (statusCode) {
    case 413:
      return `the body is too large: expected at most ${BODY_LIMIT / 1024} kB`;
    case 414:
      return 'the address is too long';
    case 415:
      return 'the body is of a type that is not read here: expected content-type application/json';
    case 431:
      return 'the headers are too large';
  }
  if (code === 'FST_ERR_BAD_URL')
    return 'the address has a broken percent code: write each as % and two hexadecimal digits, % itself as %25';
  if (code === 'FST_ERR_CTP_INVALID_JSON_BODY' || code === 'FST_ERR_CTP_EMPTY_JSON_BODY')
    return 'the body: expected JSON';
  return 'the request could not be read';
}
