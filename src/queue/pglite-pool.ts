import { EventEmitter } from 'node:events';
import type { Results, Transaction } from '@electric-sql/pglite';
import type { Engine } from '../../db/embedded/engine.ts';
import { deferred } from './deferred.ts';

type Result = { rows: never[]; rowCount: number };
type Runner = Pick<Transaction, 'query' | 'exec'>;

/** int8 and numeric stay text, as node-postgres gives them. */
const OPTIONS = { parsers: { 20: (value: string) => value, 1700: (value: string) => value } };

async function run(runner: Runner, text: string, params: readonly unknown[] | undefined): Promise<Result> {
  if (params !== undefined && params.length > 0) return shaped(await runner.query<never>(text, [...params], OPTIONS));
  const results = (await runner.exec(text, OPTIONS)) as Array<Results<never>>;
  return shaped(results.at(-1));
}

function shaped(result: Results<never> | undefined): Result {
  if (result === undefined) return { rows: [], rowCount: 0 };
  return { rows: result.rows, rowCount: result.affectedRows || result.rows.length };
}

function firstWords(text: string): string {
  return text.replace(/^\s*(?:--[^\n]*\n\s*)+/, '').trimStart();
}

/** A session of the pool. BEGIN takes the engine's own transaction, so that nobody else's statements fall into it. */
class PgliteClient extends EventEmitter {
  readonly connection = { stream: { setKeepAlive: () => {} } };
  readonly #pglite: Engine;
  readonly #unlisten: Array<() => Promise<void>> = [];
  #open: { readonly tx: Transaction; readonly end: (commit: boolean) => Promise<void> } | null = null;

  constructor(pglite: Engine) {
    super();
    this.#pglite = pglite;
  }

  async query(text: string, params?: readonly unknown[]): Promise<Result> {
    const words = firstWords(text);
    const listen = /^LISTEN\s+"?([\w$]+)"?/i.exec(words);
    if (listen?.[1] !== undefined) return this.#listen(listen[1]);
    if (/^UNLISTEN\b/i.test(words)) return { rows: [], rowCount: 0 };
    if (this.#open === null && /^(BEGIN|START\s+TRANSACTION)\b/i.test(words)) return this.#begin();
    if (this.#open === null) return run(this.#pglite, text, params);
    if (/^(COMMIT|END)\b/i.test(words)) return this.#finish(true);
    if (/^ROLLBACK\b(?!\s+TO)/i.test(words)) return this.#finish(false);
    return run(this.#open.tx, text, params);
  }

  release(): void {
    // Of an engine that is gone nothing is left to let go of.
    for (const stop of this.#unlisten.splice(0)) stop().catch(() => {});
    if (this.#open !== null) this.#finish(false).catch(() => {});
  }

  async #listen(channel: string): Promise<Result> {
    const stop = await this.#pglite.listen(channel, (payload) => {
      setImmediate(() => this.emit('notification', { channel, payload }));
    });
    this.#unlisten.push(stop);
    return { rows: [], rowCount: 0 };
  }

  async #begin(): Promise<Result> {
    const started = deferred<Transaction>();
    const decided = deferred<boolean>();
    const settled = this.#pglite
      .transaction(async (tx) => {
        started.resolve(tx);
        if (!(await decided.promise)) await tx.rollback();
      })
      .catch((error: unknown) => {
        started.reject(error);
        throw error;
      });
    settled.catch(() => {});
    const tx = await started.promise;
    this.#open = {
      tx,
      end: async (commit) => {
        decided.resolve(commit);
        await settled;
      },
    };
    return { rows: [], rowCount: 0 };
  }

  async #finish(commit: boolean): Promise<Result> {
    const open = this.#open;
    this.#open = null;
    await open?.end(commit);
    return { rows: [], rowCount: 0 };
  }
}

/** Looks like node-postgres' pool to BullMQ and runs on the one embedded engine, beside everybody else who uses it. */
export class PglitePool extends EventEmitter {
  readonly options = { keepAlive: true };
  readonly #pglite: Engine;

  constructor(pglite: Engine) {
    super();
    this.#pglite = pglite;
  }

  query(text: string, params?: readonly unknown[]): Promise<Result> {
    return run(this.#pglite, text, params);
  }

  async connect(): Promise<PgliteClient> {
    return new PgliteClient(this.#pglite);
  }

  /** The engine belongs to the database, which closes it. */
  async end(): Promise<void> {}
}
