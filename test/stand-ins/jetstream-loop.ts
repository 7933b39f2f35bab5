import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { JetstreamStandIn, WireEvent } from './jetstream.ts';
import { freshRkey, postEvent } from './jetstream-event.ts';

const wireEvent = z.looseObject({
  did: z.string(),
  time_us: z.int(),
  commit: z.looseObject({ rkey: z.string(), rev: z.string() }).optional(),
});
const injection = z.object({
  afterSeconds: z.number().min(0),
  text: z.string(),
  did: z.string().default(`did:plc:${'i'.repeat(24)}`),
});
export type Injection = z.output<typeof injection>;

const parseLines = <Output>(path: string, schema: z.ZodType<Output>): Output[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));

export const readEvents = (path: string): WireEvent[] => parseLines(path, wireEvent);
export const readInjections = (path: string): Injection[] =>
  parseLines(path, injection).sort((a, b) => a.afterSeconds - b.afterSeconds);

export type LoopOptions = {
  readonly events: readonly WireEvent[];
  /** Events a second. */
  readonly rate: number;
  readonly injections?: readonly Injection[];
  /** How much of the past a cursor reaches back to, in seconds. */
  readonly keepSeconds?: number;
};

/** Sends the events over and over at a rate, each time with a fresh time and key, and the injected posts at their seconds. @returns what stops it. */
export function loopEvents(server: JetstreamStandIn, options: LoopOptions): () => void {
  const { events, rate, injections = [], keepSeconds = 120 } = options;
  const startedAt = Date.now();
  let sent = 0;
  let injected = 0;
  let lastUs = 0;
  let forgottenAt = startedAt;
  const nextUs = (): number => {
    lastUs = Math.max(lastUs + 1, Date.now() * 1000);
    return lastUs;
  };
  const timer = setInterval(() => {
    const elapsed = (Date.now() - startedAt) / 1000;
    for (const due = Math.floor(elapsed * rate); sent < due && events.length > 0; sent += 1) {
      server.send(renewed(events[sent % events.length]!, nextUs(), sent));
    }
    for (; injected < injections.length && injections[injected]!.afterSeconds <= elapsed; injected += 1) {
      const { text, did } = injections[injected]!;
      server.send(postEvent({ timeUs: nextUs(), number: 2 ** 40 + injected, text, did }));
    }
    if (Date.now() - forgottenAt > 10_000) {
      forgottenAt = Date.now();
      server.forgetBefore((forgottenAt - keepSeconds * 1000) * 1000);
    }
  }, 20);
  return () => clearInterval(timer);
}

function renewed(event: WireEvent, timeUs: number, number: number): WireEvent {
  if (typeof event.commit !== 'object' || event.commit === null) return { ...event, time_us: timeUs };
  const commit = { ...event.commit, rkey: freshRkey(number), rev: freshRkey(number + 1) };
  return { ...event, time_us: timeUs, commit };
}
