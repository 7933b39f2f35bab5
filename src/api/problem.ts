import type { FastifyError } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { refusalDetail, refusedFields, refusedRequest } from './refusals.ts';

/** RFC 9457. `errors` names each field of the request that could not be used and what was expected. */
export const problemShape = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(z.object({ in: z.string(), field: z.string(), expected: z.string() })).optional(),
});
export type Problem = z.output<typeof problemShape>;

/** Thrown by a route to answer with a problem. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly problem: Problem;

  constructor(status: number, detail: string, errors?: Problem['errors']) {
    super(detail);
    this.problem = problem(status, detail, errors);
  }
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'The request could not be understood',
  401: 'A token is needed',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  413: 'The request is too large',
  414: 'The address is too long',
  415: 'Another type of content is expected',
  421: 'Another host',
  429: 'Too many requests',
  431: 'The headers are too large',
  503: 'Not ready',
};

export function problem(status: number, detail: string, errors?: Problem['errors']): Problem {
  const title = TITLES[status] ?? (status < 500 ? TITLES[400]! : 'Something failed on our side');
  return { type: 'about:blank', title, status, detail, ...(errors === undefined ? {} : { errors }) };
}

/** A value that the address carries and that cannot be used. */
export function badQuery(field: string, expected: string): ProblemError {
  const errors = [{ in: 'query', field, expected }];
  return new ProblemError(400, refusalDetail(errors), errors);
}

/** What the outside may know of an error: our own words for what it caused, nothing of what failed inside. */
export function toProblem(error: FastifyError | ProblemError): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const where = String((error as { validationContext?: string }).validationContext ?? 'request');
    const errors = refusedFields(error.validation, where);
    return problem(400, refusalDetail(errors), errors);
  }
  const status = error.statusCode ?? 500;
  if (status >= 500) return problem(status, 'The server could not answer; its log says why.');
  return problem(status, refusedRequest(error));
}
