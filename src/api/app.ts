import type { Socket } from 'node:net';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, {
  type ConnectionError,
  type FastifyError,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { plural } from '../plural.ts';
import { problemPage } from '../web/pages/problem.tsx';
import { webRoutes } from '../web/routes.tsx';
import type { App, AppOptions } from './context.ts';
import { checkHost } from './known-host.ts';
import { describeApi, openapiRoute } from './openapi.ts';
import { type Problem, ProblemError, problem, toProblem } from './problem.ts';
import { BODY_LIMIT, refusedRequest } from './refusals.ts';
import { episodeRoutes } from './routes/episodes.ts';
import { healthRoutes } from './routes/health.ts';
import { probeRoutes } from './routes/probes.ts';
import { productRoutes } from './routes/products.ts';
import { scorecardRoutes } from './routes/scorecard.ts';
import { slackRoutes } from './routes/slack.ts';
import { streamRoute } from './routes/stream.ts';
import { verdictRoutes } from './routes/verdicts.ts';
import { waveRoutes } from './routes/waves.ts';

/** The one style element that the API page's script adds, by its hash. */
const DOCS_STYLE = "'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='";

/** Only our own files run and load; charts carry style attributes, which only attributes may. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", DOCS_STYLE],
    styleSrcAttr: ["'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
};

const PLAIN_PAGE =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; frame-ancestors 'none'";

/** The HTTP side: API, dashboard, probes. The caller listens and closes. */
export async function createApp(options: AppOptions): Promise<App> {
  const bare = Fastify({
    ...(options.logger === undefined ? {} : { loggerInstance: options.logger }),
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: (_address, hop) => hop < (options.trustedProxies ?? 0),
    bodyLimit: BODY_LIMIT,
    routerOptions: { maxParamLength: 256 },
    forceCloseConnections: 'idle',
    // Neither has passed a hook: what they answer holds nothing of ours, and gets by hand what protects a page.
    frameworkErrors: (error, request, reply) => {
      reply.headers({ 'content-security-policy': PLAIN_PAGE, 'x-content-type-options': 'nosniff' });
      return answerWith(toProblem(error), options, request, reply);
    },
    clientErrorHandler: answerNoHttp,
  });
  const app: App = bare.withTypeProvider();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const answer = toProblem(error);
    if (answer.status >= 500 && !(error instanceof ProblemError)) request.log.error({ err: error }, 'request failed');
    return answerWith(answer, options, request, reply);
  });
  app.setNotFoundHandler((request, reply) =>
    answerWith(problem(404, `there is nothing at ${request.url.slice(0, 200)}`), options, request, reply),
  );
  await app.register(helmet, {
    contentSecurityPolicy,
    // Plain http on a private machine is a way this runs; whoever terminates TLS in front adds it.
    strictTransportSecurity: false,
    // Without a referrer our own forms could not be told from a stranger's.
    referrerPolicy: { policy: 'same-origin' },
  });
  checkHost(app, { publicUrl: options.publicUrl, names: options.allowedHosts ?? [] });
  await app.register(rateLimit, {
    max: options.requestsPerMinute ?? 600,
    timeWindow: '1 minute',
    errorResponseBuilder: (_request, { max }) =>
      new ProblemError(
        429,
        `more than ${plural(max, 'request')} a minute from one address; the header Retry-After says when to try again`,
      ),
  });
  await describeApi(app, options);
  probeRoutes(app, options);
  productRoutes(app, options);
  episodeRoutes(app, options);
  verdictRoutes(app, options);
  waveRoutes(app, options);
  scorecardRoutes(app, options);
  healthRoutes(app, options);
  streamRoute(app, options);
  slackRoutes(app, options);
  openapiRoute(app);
  await webRoutes(app, options);
  return app;
}

/** Of what is no HTTP, or too much of it, nothing is understood but that it came. */
function answerNoHttp(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
  const body = JSON.stringify(problem(status, refusedRequest({ code: error.code, statusCode: status })));
  const head = `HTTP/1.1 ${status} ${status === 431 ? 'Request Header Fields Too Large' : 'Bad Request'}`;
  const headers = `content-type: application/problem+json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}`;
  if (socket.writable) socket.write(`${head}\r\n${headers}\r\nconnection: close\r\n\r\n${body}`);
  socket.destroy(error);
}

/** People get a page, programs get RFC 9457 JSON. */
function answerWith(answer: Problem, options: AppOptions, request: FastifyRequest, reply: FastifyReply) {
  reply.code(answer.status);
  const wantsPage = !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html');
  if (wantsPage) return reply.type('text/html; charset=utf-8').send(problemPage(answer, options));
  return reply.type('application/problem+json').send(JSON.stringify(answer));
}
