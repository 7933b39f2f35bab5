import { parseArgs } from 'node:util';
import type { JetstreamStandIn } from './jetstream.ts';
import { loopEvents, readEvents, readInjections } from './jetstream-loop.ts';

/** `tsx test/stand-ins/jetstream.ts --port N --events FILE --rate 300 [--inject FILE]` */
export async function serve(
  argv: readonly string[],
  start: (port: number) => Promise<JetstreamStandIn>,
): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      port: { type: 'string', default: '0' },
      events: { type: 'string' },
      rate: { type: 'string', default: '300' },
      inject: { type: 'string' },
    },
  });
  const events = values.events ?? new URL('../fixtures/jetstream/events.jsonl', import.meta.url).pathname;
  const server = await start(Number(values.port));
  const stop = loopEvents(server, {
    events: readEvents(events),
    rate: Number(values.rate),
    injections: values.inject ? readInjections(values.inject) : [],
  });
  console.log(`${server.url} sends ${values.rate} events/s of ${events}`);
  const end = (): void => {
    stop();
    void server.close();
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}
