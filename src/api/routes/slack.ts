import type { FastifyRequest } from 'fastify';
import { type Answering, PayloadError } from '../../feedback/slack/answering.ts';
import { takeOnce } from '../../feedback/slack/taken.ts';
import { distrust } from '../../feedback/slack/verify.ts';
import type { App, AppOptions } from '../context.ts';
import { ProblemError } from '../problem.ts';

export type SlackInbox = { readonly signingSecret: string; readonly answering: Answering };

/** Where Slack sends what people press and ask, for those who do not use Socket Mode. Signed by Slack, taken once. */
export function slackRoutes(app: App, options: AppOptions): void {
  const { slack } = options;
  if (slack === undefined) return;
  app.register(async (scope) => {
    // The signature is over the bytes as they came.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
    scope.addHook('preHandler', async (request) => checkSigned(request, slack, options));
    scope.post('/slack/interactive', { schema: { hide: true } }, async ({ body }, reply) => {
      await slack.answering.press(parsed(new URLSearchParams(String(body)).get('payload') ?? '')).catch(asProblem);
      return reply.code(200).send();
    });
    // What is asked is answered by the address that comes with it: Slack waits three seconds here.
    scope.post('/slack/command', { schema: { hide: true } }, async ({ body }, reply) => {
      begin(() => slack.answering.command(Object.fromEntries(new URLSearchParams(String(body)))));
      return reply.code(200).send();
    });
    scope.post('/slack/events', { schema: { hide: true } }, async ({ body }, reply) => {
      const payload = parsed(String(body));
      return reply.code(200).send(begin(() => slack.answering.event(payload)));
    });
  });
}

async function checkSigned(request: FastifyRequest, { signingSecret }: SlackInbox, { db, wallNow, now }: AppOptions) {
  const header = (name: string) => {
    const value = request.headers[name];
    return typeof value === 'string' ? value : undefined;
  };
  const signature = header('x-slack-signature');
  const signed = { timestamp: header('x-slack-request-timestamp'), signature, body: String(request.body ?? '') };
  const at = (wallNow ?? now)();
  const reason = distrust(signed, signingSecret, at);
  if (reason !== null) throw new ProblemError(401, `this is not from Slack as we know it: ${reason}`);
  if (!(await takeOnce(db, signature ?? '', new Date(at)))) throw new ProblemError(409, 'this was taken already');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ProblemError(400, 'the payload is not JSON');
  }
}

function begin<Begun>(work: () => Begun): Begun {
  try {
    return work();
  } catch (error) {
    return asProblem(error);
  }
}

function asProblem(error: unknown): never {
  if (error instanceof PayloadError) throw new ProblemError(400, error.message);
  throw error;
}
