import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Database } from '../../db/open.ts';
import type { Catalogue } from '../catalog/product.ts';
import type { Judged } from '../feedback/verdict.ts';
import type { OnChange } from './changes.ts';
import type { SlackInbox } from './routes/slack.ts';

export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse<IncomingMessage>,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** Jobs of one queue by state. */
export type QueueCounts = {
  readonly name: string;
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
};

/** What the banner over every page says while a demo runs. */
export type DemoNote = { readonly title: string; readonly detail: string };

export type AppOptions = {
  readonly db: Database;
  readonly catalogue: Catalogue;
  readonly version: string;
  readonly mode: 'embedded' | 'server';
  /** Pipeline time at which this process began, ms since 1970. */
  readonly startedAt: number;
  /** Where people reach the dashboard, no slash at the end; null: relative links only. */
  readonly publicUrl: string | null;
  /** The pipeline's clock, ms since 1970: simulated in a demo. */
  readonly now: () => number;
  /** The machine's clock, by which workers write down how they do, ms since 1970; default: `now`. */
  readonly wallNow?: () => number;
  readonly onChange: OnChange;
  /** Prometheus text; absent: /metrics answers 404. */
  readonly metrics?: () => Promise<string>;
  readonly queueHealth?: () => Promise<readonly QueueCounts[]>;
  readonly demo?: () => DemoNote | null;
  readonly logger?: FastifyBaseLogger;
  /** Proxies in front of us whose X-Forwarded-For is believed; default 0: otherwise anybody could name any address. */
  readonly trustedProxies?: number;
  /** What a request that changes something must show; default null: such requests come from this machine only. */
  readonly writeToken?: string | null;
  /** Host names that we answer to beside localhost, addresses and that of `publicUrl`. */
  readonly allowedHosts?: readonly string[];
  /** Takes what Slack sends, signed; absent: there is nothing at /slack. */
  readonly slack?: SlackInbox;
  /** What follows from a verdict that was given; its end is not waited for. */
  readonly judged?: (judged: Judged) => void;
  /** Requests a minute and address; default 600. */
  readonly requestsPerMinute?: number;
  /** Live streams open at once; default 200. */
  readonly maxStreams?: number;
  /** Silence on a live stream is broken this often; default 15 s. */
  readonly heartbeatMs?: number;
};
