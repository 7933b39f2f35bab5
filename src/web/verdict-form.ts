import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { App, AppOptions } from '../api/context.ts';
import { checkWriter } from '../api/may-write.ts';
import { answerEpisode } from '../api/routes/verdicts.ts';
import { episodeParams } from '../api/shapes/input.ts';
import { verdictInput } from '../feedback/verdict.ts';
import { episodePath } from './parts/basics.tsx';

const MAX_TOKEN = 500;
const form = verdictInput.extend({ token: z.string().max(MAX_TOKEN).optional() });

/** Takes what the form of an episode's page sends, and shows the page again. */
export async function verdictForm(app: App, options: AppOptions): Promise<void> {
  await app.register(async (scope: App) => {
    const parse = async (_request: FastifyRequest, body: string) => Object.fromEntries(new URLSearchParams(body));
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, parse);
    scope.post(
      '/e/:id/verdict',
      { schema: { hide: true, params: episodeParams, body: form } },
      async (request, reply) => {
        const { token, ...input } = request.body;
        checkWriter(request, options, token ?? null);
        await answerEpisode(options, request.params.id, input);
        return reply.redirect(`${episodePath(request.params.id)}#verdict`, 303);
      },
    );
  });
}
