import { z } from 'zod';
import { giveVerdict, type VerdictInput, verdictInput } from '../../feedback/verdict.ts';
import type { App, AppOptions } from '../context.ts';
import { checkWriter } from '../may-write.ts';
import { ProblemError } from '../problem.ts';
import { toVerdictJson, verdictShape } from '../shapes/episode.ts';
import { episodeParams } from '../shapes/input.ts';

const givenShape = z.object({ newest: verdictShape, before: verdictShape.nullable() });

export function verdictRoutes(app: App, options: AppOptions): void {
  app.post(
    '/api/episodes/:id/verdicts',
    {
      schema: {
        tags: ['episodes'],
        summary: 'Answers whether an episode was real; the newest answer counts',
        description:
          'From this machine, or with `Authorization: Bearer` and the token of OUTCRY_WRITE_TOKEN. The same answer twice is one.',
        params: episodeParams,
        body: verdictInput,
        response: { 201: givenShape },
      },
      // Before the body is looked at: a stranger learns nothing of it.
      onRequest: async (request) => checkWriter(request, options),
    },
    async ({ params, body }, reply) => {
      const { newest, before } = await answerEpisode(options, params.id, body);
      reply.code(201);
      return { newest: toVerdictJson(newest), before: before === null ? null : toVerdictJson(before) };
    },
  );
}

/** Throws the 404 of an episode that is not there. */
export async function answerEpisode({ db, now, judged }: AppOptions, episode: string, input: VerdictInput) {
  const outcome = await giveVerdict(db, episode, input, now());
  if (outcome.kind === 'unknown-episode') throw new ProblemError(404, `there is no episode "${episode}"`);
  if (outcome.kind === 'given') judged?.({ episode, verdict: input.verdict });
  return outcome;
}
