import { createApp } from '../src/api/app.ts';
import { createChangeHub } from '../src/api/changes.ts';
import type { SlackInbox } from '../src/api/routes/slack.ts';
import type { App } from '../src/app.ts';
import { JOB_NAMES } from '../src/jobs.ts';
import { packageVersion } from '../src/root.ts';
import { followVerdict, slackAnswering } from './answer.ts';
import { measureSources } from './measure.ts';
import { watchChanges } from './watch-changes.ts';

/** Serves the dashboard and the API, and tells open pages what has changed. */
export async function serve(app: App, signal: AbortSignal): Promise<{ ended: Promise<void> }> {
  const { config } = app;
  const hub = createChangeHub();
  const first = (await app.now())?.getTime() ?? null;
  let now = first ?? Date.now();
  let startedAt = first;
  const inbox = slackInbox(app, signal);
  const server = await createApp({
    db: app.db,
    catalogue: app.catalogue,
    version: packageVersion(),
    mode: app.database.engine === 'pglite' ? 'embedded' : 'server',
    get startedAt() {
      return startedAt ?? now;
    },
    publicUrl: config.publicUrl,
    allowedHosts: config.allowedHosts,
    trustedProxies: config.trustedProxies,
    writeToken: config.writeToken,
    ...inbox,
    judged: (judged) => {
      const followed = followVerdict(app, judged, config.clock === 'live' ? Date.now() : now, signal);
      followed.catch((err: unknown) => app.log.warn({ err }, 'a verdict was taken, but not all that follows from it'));
    },
    logger: app.log.child({ area: 'api' }),
    now: () => (config.clock === 'live' ? Date.now() : now),
    wallNow: Date.now,
    onChange: hub.onChange,
    metrics: async () => {
      await measureSources(app, config.clock === 'live' ? Date.now() : now, Date.now());
      return app.metrics.registry.metrics();
    },
    queueHealth: async () => {
      const counts = await app.queue.counts();
      return JOB_NAMES.map((name) => ({ name, ...counts[name] }));
    },
    demo: () =>
      config.recording === null ? null : { title: 'Replay', detail: 'This is a recording, played on its own clock.' },
  });
  await server.listen({ host: config.host, port: config.port });
  const watching = watchChanges(app, hub, signal, (time) => {
    now = time;
    startedAt ??= time;
  });
  const ended = new Promise<void>((resolve, reject) => {
    const stop = () =>
      watching
        .then(() => server.close())
        .then(() => inbox.slack?.answering.idle())
        .then(resolve, reject);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  app.log.info({ address: server.listeningOrigin }, 'the dashboard is served');
  return { ended };
}

/** Signed requests are taken only where there is a secret to check them with. */
function slackInbox(app: App, signal: AbortSignal): { slack?: SlackInbox } {
  const signingSecret = app.config.slack?.signingSecret ?? null;
  const answering = signingSecret === null ? null : slackAnswering(app, signal);
  return signingSecret === null || answering === null ? {} : { slack: { signingSecret, answering } };
}
