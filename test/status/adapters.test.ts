import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adapters } from '../../src/status/adapters/index.ts';
import { decodeBody } from '../../src/status/decode-body.ts';
import type { Incident, OfficialState } from '../../src/status/official.ts';
import { readFeedWithKind } from '../../src/status/read-feed.ts';
import { aws } from './bodies/aws.ts';
import { INSTATUS_COMPONENTS } from './bodies/instatus.ts';
import { SLACK_HISTORY } from './bodies/slack.ts';

const AT = Date.parse('2026-10-07T14:10:00Z');
const fixture = (name: string) => readFileSync(new URL(`../fixtures/status/${name}`, import.meta.url), 'utf8');
const read = (body: string, at = AT) => readFeedWithKind('https://a.example/feed', { http: 200, body }, at);

type Case = {
  file: string;
  kind: string;
  state: OfficialState;
  components: Record<string, OfficialState>;
  incidents: ReadonlyArray<readonly [id: string, status: Incident['status'], impact: Incident['impact']]>;
};
const CASES: readonly Case[] = [
  {
    file: 'statuspage-green.json',
    kind: 'statuspage',
    state: 'operational',
    components: { 'Kestrel web': 'operational', 'Sign in': 'operational' },
    incidents: [],
  },
  {
    file: 'statuspage-incident.json',
    kind: 'statuspage',
    state: 'partial_outage',
    components: {
      'Kestrel web': 'operational',
      'Sign in': 'partial_outage',
      'Kestrel API': 'degraded',
      'Kestrel agent': 'maintenance',
    },
    incidents: [
      ['m4int0001', 'scheduled', 'maintenance'],
      ['9r8mjkgw6mh7', 'monitoring', 'major'],
    ],
  },
  {
    file: 'statuspage-maintenance.json',
    kind: 'statuspage',
    state: 'maintenance',
    components: { 'Kestrel web': 'operational' },
    incidents: [['m4int0002', 'identified', 'maintenance']],
  },
  {
    file: 'incident-io.json',
    kind: 'statuspage',
    state: 'major_outage',
    components: { Images: 'operational', Login: 'major_outage', 'Connectors/Apps': 'operational' },
    incidents: [],
  },
  {
    file: 'unresolved.json',
    kind: 'statuspage',
    state: 'major_outage',
    components: {},
    incidents: [['9r8mjkgw6mh7', 'identified', 'critical']],
  },
  {
    file: 'history.rss',
    kind: 'rss',
    state: 'partial_outage',
    components: {},
    incidents: [
      ['https://status.kestrel.example/incidents/m4int0003', 'scheduled', 'maintenance'],
      ['https://status.kestrel.example/incidents/9r8mjkgw6mh7', 'identified', 'major'],
      ['https://status.kestrel.example/incidents/s1ow', 'resolved', 'minor'],
    ],
  },
  {
    file: 'cloud.rss',
    kind: 'rss',
    state: 'degraded',
    components: {},
    incidents: [
      ['https://status.heron.example/#metrics-south_1791379800', 'investigating', 'minor'],
      ['https://status.heron.example/#queues-north_1791352200', 'resolved', 'minor'],
      ['https://status.heron.example/#queues-north_1791343200', 'resolved', 'major'],
    ],
  },
  {
    file: 'feed.atom',
    kind: 'atom',
    state: 'major_outage',
    components: {},
    incidents: [
      ['https://status.plover.example/incidents/01JVCV8YSWZFRSM1G5CVP253SK', 'identified', 'critical'],
      ['https://status.plover.example/incidents/01JSM5RTJWHRWDTS6Q604VEW3B', 'resolved', 'minor'],
    ],
  },
  {
    file: 'feed.json',
    kind: 'json-feed',
    state: 'degraded',
    components: {},
    incidents: [
      ['w-2', 'investigating', 'minor'],
      ['w-1', 'resolved', 'major'],
    ],
  },
];

describe.each(CASES)('$file', ({ file, kind, state, components, incidents }) => {
  const body = fixture(file);

  it('reads state, components and incidents', () => {
    const result = read(body);
    expect(result).toMatchObject({ kind, leftOut: [], reading: { state, reason: null, at: AT } });
    expect(Object.fromEntries(result.reading.components.map((part) => [part.name, part.state]))).toEqual(components);
    expect(result.reading.incidents.map(({ id, status, impact }) => [id, status, impact])).toEqual(incidents);
  });

  it('gives incidents bounded plain text, ordered times and web addresses', () => {
    for (const incident of read(body).reading.incidents) {
      expect(incident.text.length).toBeLessThanOrEqual(2000);
      expect(`${incident.title}${incident.text}`).not.toMatch(/<|&[a-z]+;/);
      expect(incident.resolvedAt === null).toBe(!['resolved', 'postmortem'].includes(incident.status));
      if (incident.resolvedAt !== null) expect(incident.resolvedAt).toBeGreaterThanOrEqual(incident.startedAt);
      expect(incident.url).toMatch(/^https:/);
    }
  });

  it('is unknown, with a reason, wherever it is cut off', () => {
    const whole = body.trimEnd().length;
    for (const share of [0.02, 0.3, 0.6, 0.9, 0.99]) {
      const { reading } = read(body.slice(0, Math.floor(whole * share)));
      expect(reading).toMatchObject({ state: 'unknown', components: [], incidents: [] });
      expect(reading.reason).toMatch(/truncated|known|neither/);
    }
  });

  it('is read by its adapter alone', () => {
    const isJson = body.startsWith('{');
    const document = isJson
      ? { format: 'json' as const, value: JSON.parse(body) }
      : { format: 'xml' as const, text: body };
    expect(adapters.filter((adapter) => adapter.read(document, AT) !== null).map((adapter) => adapter.kind)).toEqual([
      kind,
    ]);
  });
});

describe('a Statuspage incident', () => {
  const incident = { id: 'a', name: 'A', status: 'investigating', impact: 'minor', created_at: '2026-01-01T00:00:00Z' };
  const page = (incidents: unknown[]) => read(JSON.stringify({ page: {}, status: { indicator: 'none' }, incidents }));

  it.each([
    ['without an identity', { id: undefined }],
    ['without a title', { name: '' }],
    ['with a status nobody knows', { status: 'pondering' }],
    ['without any usable time', { created_at: 'yesterday' }],
    ['with a date that does not exist', { created_at: '2026-02-30T00:00:00Z' }],
    ['that is no object', null],
  ])('%s is skipped, the rest is kept', (_, fault) => {
    const faulty = fault === null ? 7 : { ...incident, id: 'b', ...fault };
    const { reading, leftOut } = page([faulty, incident]);
    expect(reading.incidents.map(({ id }) => id)).toEqual(['a']);
    expect(leftOut).toHaveLength(1);
    expect(leftOut[0]).toMatch(/^("[^"]+"|entry 1|[\w-]+): (has no |not of the form)/);
  });

  it('takes the first usable time when its start is not readable', () => {
    const [read] = page([{ ...incident, started_at: 'soon', updated_at: 12 }]).reading.incidents;
    expect(read).toMatchObject({ startedAt: Date.UTC(2026, 0, 1), updatedAt: Date.UTC(2026, 0, 1) });
  });

  it('that comes twice is one, in its newest version, with the components of both', () => {
    const twice = [
      { ...incident, updated_at: '2026-01-01T02:00:00Z', status: 'resolved', components: [{ name: 'Web' }] },
      { ...incident, updated_at: '2026-01-01T01:00:00Z', components: [{ name: 'API' }] },
    ];
    const { incidents } = page(twice).reading;
    expect(incidents).toHaveLength(1);
    expect(incidents[0]).toMatchObject({ status: 'resolved', components: ['Web', 'API'] });
  });

  it('that was reopened is not over, whatever its old end says', () => {
    const [read] = page([{ ...incident, resolved_at: '2026-01-01T01:00:00Z' }]).reading.incidents;
    expect(read).toMatchObject({ status: 'investigating', resolvedAt: null });
  });

  it('cannot carry what a database or a reader must not meet', () => {
    const name = 'A\u0000B\ud800C\u202eD';
    const body = '<script>alert(1)</script>x\u0000<img src=x onerror=y>';
    const [read] = page([{ ...incident, name, incident_updates: [{ body }], shortlink: 'javascript:alert(1)' }]).reading
      .incidents;
    expect(read).toMatchObject({ title: 'A B C D', text: 'x', url: null });
  });

  it('of a list in which every one is faulty leaves the state unknown', () => {
    expect(read(JSON.stringify({ page: {}, incidents: [{ id: 'a' }] })).reading.state).toBe('unknown');
    expect(read(JSON.stringify({ page: {}, incidents: [] })).reading.state).toBe('operational');
  });
});

describe('a news feed', () => {
  const feed = (title: string, description: string, at: string) =>
    `<rss version="2.0"><channel><title>news</title><item><title>${title}</title><guid>g</guid>
      <pubDate>${at}</pubDate><description>${description}</description></item></channel></rss>`;
  const NOW = 'Wed, 07 Oct 2026 07:00:00 PDT';

  it.each<[string, string, string, OfficialState, string | undefined]>([
    ['Outage of the API', 'We investigate.', NOW, 'partial_outage', 'investigating'],
    ['Major outage', 'Nothing works.', NOW, 'major_outage', 'investigating'],
    ['Errors in search', 'Some requests fail.', NOW, 'degraded', 'investigating'],
    ['Errors in search', 'This is not yet resolved.', NOW, 'degraded', 'investigating'],
    ['Errors in search', 'We will tell when it is fixed.', NOW, 'degraded', 'investigating'],
    ['Errors in search', 'This has been resolved.', NOW, 'operational', 'resolved'],
    ['[RESOLVED] Outage of the API', 'We investigated.', NOW, 'operational', 'resolved'],
    ['Störung beim Anmelden', 'Wir untersuchen.', NOW, 'degraded', 'investigating'],
    ['ログイン障害', '調査中です。', NOW, 'partial_outage', 'investigating'],
    ['Outage of the API', 'We investigate.', 'Sat, 03 Oct 2026 07:00:00 PDT', 'operational', 'investigating'],
    ['Planned maintenance on Sunday', 'Two hours.', NOW, 'operational', 'scheduled'],
    ['We hire', 'Come and see our new office.', NOW, 'operational', undefined],
  ])('reads "%s: %s" of %s as %s', (title, description, at, state, status) => {
    const { reading } = read(feed(title, description, at));
    expect(reading.state).toBe(state);
    expect(reading.incidents[0]?.status).toBe(status);
  });

  it.each([
    ['newest first', true],
    ['oldest first', false],
  ])('takes entries of one incident for one, %s', (_, isNewestFirst) => {
    const entry = (title: string, revision: string, hour: string) =>
      `<item><title>${title}</title><guid>tag:x.example,2026:${revision}</guid>
       <link>https://x.example/incidents/B1hD4KAtc</link><pubDate>Wed, 07 Oct 2026 ${hour}:00 UTC</pubDate></item>`;
    const entries = [
      entry('RESOLVED: Outage of queues', 'b', '13:30'),
      entry('UPDATE: Outage of queues', 'a', '13:10'),
      entry('Outage of queues', '0', '13:00'),
    ];
    const items = (isNewestFirst ? entries : entries.reverse()).join('');
    const { reading } = read(`<rss version="2.0"><channel><title>x</title>${items}</channel></rss>`);
    expect(reading.state).toBe('operational');
    expect(reading.incidents).toMatchObject([
      {
        id: 'https://x.example/incidents/B1hD4KAtc',
        status: 'resolved',
        startedAt: Date.parse('2026-10-07T13:00:00Z'),
      },
    ]);
  });

  it.each([
    ['[Resolved] All works.', 'operational', 'resolved'],
    ['[Monitoring] A fix is out.', 'partial_outage', 'monitoring'],
  ])('reads the heading in %s', (newest, state, status) => {
    const older = '&lt;p&gt;October 7, 2026 1:05PM UTC&lt;br/&gt;[Investigating] We look into it.&lt;/p&gt;';
    const updates = `${older}&lt;p&gt;October 7, 2026 1:45PM UTC&lt;br/&gt;&lt;b&gt;${newest.replace('] ', ']&lt;/b&gt; ')}&lt;/p&gt;`;
    const { reading } = read(feed('Queue outage', updates, NOW));
    expect(reading).toMatchObject({ state, incidents: [{ status, startedAt: Date.parse('2026-10-07T13:05:00Z') }] });
  });

  it('is unknown when no entry can be told from another or has a date', () => {
    expect(read(feed('Outage', 'We investigate.', 'lately')).reading).toMatchObject({
      state: 'unknown',
      incidents: [],
    });
  });

  it('tells announced work by its window, whatever nobody clicked', () => {
    const body = fixture('history.rss').replace(/<item>\s*<title>Sign-in outage[\s\S]*?<\/item>/, '');
    const within = Date.parse('2026-10-10T07:00:00Z');
    expect(read(body, within).reading.state).toBe('maintenance');
    expect(read(body, within + 2 * 3_600_000).reading.state).toBe('operational');
  });
});

describe('pages with traps of their own', () => {
  it.each(INSTATUS_COMPONENTS)('takes the components of an Instatus page in either of their shapes', (body) => {
    expect(read(body)).toMatchObject({
      kind: 'instatus',
      listsAllOpen: false,
      reading: {
        state: 'partial_outage',
        components: [
          { name: 'API', state: 'partial_outage' },
          { name: 'Site', state: 'operational' },
        ],
      },
    });
  });

  it('reads what Slack says of the past as past', () => {
    const { reading, listsAllOpen } = read(SLACK_HISTORY);
    expect(reading).toMatchObject({
      state: 'operational',
      incidents: [{ status: 'resolved' }, { status: 'resolved' }],
    });
    expect(listsAllOpen).toBe(false);
  });

  it('reads the JSON that AWS sends in UTF-16 with a mark', () => {
    const bytes = Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(aws.outage[0], 'utf16le').swap16()]);
    const body = decodeBody(bytes, 'application/json;charset=utf-16');
    expect(read(body)).toMatchObject({ kind: 'aws', reading: { state: 'major_outage' } });
  });

  it('believes an empty list only where a vendor is known to say so that nothing is open', () => {
    const at = (address: string) => readFeedWithKind(address, { http: 200, body: ' [] ' }, AT).reading;
    expect(at('https://health.aws.amazon.com/public/currentevents')).toMatchObject({ state: 'operational' });
    expect(at('https://a.example/api')).toMatchObject({
      state: 'unknown',
      reason: expect.stringMatching(/empty list/),
    });
  });

  it('takes announced work for maintenance within its window, and beyond it only if it was begun', () => {
    const work = (status: string) =>
      JSON.stringify({
        page: { name: 'x', status: 'UP' },
        activeMaintenances: [{ id: 'm', name: 'Moving', start: '2026-10-07T14:00:00Z', status, duration: 30 }],
      });
    const within = Date.parse('2026-10-07T14:10:00Z');
    const beyond = Date.parse('2026-10-07T14:40:00Z');
    expect(read(work('NOTSTARTEDYET'), within)).toMatchObject({ lasting: false, reading: { state: 'maintenance' } });
    expect(read(work('NOTSTARTEDYET'), beyond).reading.state).toBe('operational');
    expect(read(work('INPROGRESS'), beyond).reading.state).toBe('maintenance');
  });

  it('takes an incident repeated for each component under one identifier for one', () => {
    const item = (component: string) =>
      `<item><title>Errors: ${component}</title><guid>q1</guid><pubDate>Wed, 07 Oct 2026 07:00:00 PDT</pubDate></item>`;
    const body = `<rss version="2.0"><channel><title>x</title>${item('Queues')}${item('Mail')}</channel></rss>`;
    expect(read(body).reading.incidents).toHaveLength(1);
  });
});
