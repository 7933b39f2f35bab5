import { readFileSync } from 'node:fs';
import { parseScenario } from '../../src/cli/simulate/parse-scenario.ts';
import { simulate } from '../../src/cli/simulate/simulate.ts';
import type { StreamItem } from '../../src/sources/item.ts';
import { parseItem } from '../../src/sources/parse-item.ts';
import type { WireEvent } from '../stand-ins/jetstream.ts';
import { CID, commitEvent } from '../stand-ins/jetstream-event.ts';

/** The demo's hour in which Claude fails, Notion with it, and a post about it is reposted. */
const FROM = Date.parse('2026-01-03T13:55:00Z');
const TO = Date.parse('2026-01-03T15:05:00Z');
/** What is said beside it, a second. */
const BESIDE = 20;

/** An event of the stream; `atMs` counts from its beginning. Its keys are the same in every run. */
export type Planned = { readonly atMs: number; readonly event: (timeUs: number) => WireEvent };

/** The demo's outage as Jetstream tells it, pressed into so many seconds; the same each time. */
export function planStream(seconds: number): Planned[] {
  const file = new URL('../../src/cli/demo/scenario.yaml', import.meta.url).pathname;
  const scenario = parseScenario(readFileSync(file, 'utf8'), file);
  const planned: Planned[] = [];
  for (const line of simulate(scenario).posts) {
    const item = parseItem(JSON.parse(line));
    if (typeof item === 'string' || !('uri' in item)) continue;
    if (item.network !== 'bluesky' || item.observedAt < FROM || item.observedAt >= TO) continue;
    const atMs = Math.round(((item.observedAt - FROM) / (TO - FROM)) * seconds * 1000);
    const event = wireOf(item);
    if (event !== null) planned.push({ atMs, event });
  }
  for (let number = 0; number < BESIDE * seconds; number += 1) {
    planned.push({ atMs: Math.round((number * 1000) / BESIDE), event: (timeUs) => chatter(timeUs, number) });
  }
  return planned.sort((a, b) => a.atMs - b.atMs);
}

/** A post or a repost that says nothing of any product. */
export function chatter(timeUs: number, number: number): WireEvent {
  const did = `did:plc:${String(number).padStart(24, 'n')}`;
  const createdAt = new Date(timeUs / 1000).toISOString();
  const shared = { createdAt, langs: ['en'], text: `bread, day ${number}` };
  if (number % 3 > 0)
    return commitEvent(timeUs, did, 'app.bsky.feed.post', number, { $type: 'app.bsky.feed.post', ...shared });
  const subject = { cid: CID, uri: `at://${did}/app.bsky.feed.post/3kaaaaaaaaaaa` };
  return commitEvent(timeUs, did, 'app.bsky.feed.repost', number, {
    $type: 'app.bsky.feed.repost',
    createdAt,
    subject,
  });
}

function wireOf(item: Extract<StreamItem, { uri: string }>): Planned['event'] | null {
  const [, , did = '', collection = '', rkey = ''] = item.uri.split('/');
  if (!did.startsWith('did:')) return null;
  const commit = (operation: string, record: Readonly<Record<string, unknown>> | null) => (timeUs: number) => {
    const shared = { rev: rkey, operation, collection, rkey };
    const whole = record === null ? shared : { ...shared, record: { $type: collection, ...record }, cid: CID };
    return { did, time_us: timeUs, kind: 'commit', commit: whole };
  };
  const reference = (uri: string) => ({ cid: CID, uri });
  switch (item.type) {
    case 'delete':
      return commit('delete', null);
    case 'repost':
      return commit('create', { createdAt: '2026-01-01T00:00:00Z', subject: reference(item.subject) });
    case 'edit':
      return commit('update', { createdAt: '2026-01-01T00:00:00Z', text: item.text });
    case 'post': {
      const { text, langs, parent, quoted } = item;
      const reply = parent === null ? {} : { reply: { parent: reference(parent), root: reference(parent) } };
      const embed = quoted === null ? {} : { embed: { $type: 'app.bsky.embed.record', record: reference(quoted) } };
      return commit('create', { createdAt: '2026-01-01T00:00:00Z', text, langs, ...reply, ...embed });
    }
  }
}
