import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { PGlite, QueryOptions, Results, Transaction } from '@electric-sql/pglite';

/** How rows come back; values of the types in `asText` (their oids) stay the text that they are on the wire. */
type Shape = { readonly rowMode?: 'array' | 'object'; readonly asText: readonly number[] };
/** What the thread is asked (see thread.js); `transaction`: the one that it belongs to. */
export type Question =
  | { readonly kind: 'open' | 'close' }
  | ({ readonly kind: 'query'; readonly text: string; readonly params: readonly unknown[] } & Within & Shape)
  | ({ readonly kind: 'exec'; readonly text: string } & Within & Shape)
  | { readonly kind: 'begin'; readonly transaction: number }
  | { readonly kind: 'end'; readonly transaction: number; readonly commit: boolean }
  | { readonly kind: 'listen'; readonly listener: number; readonly channel: string }
  | { readonly kind: 'unlisten'; readonly listener: number };
type Within = { readonly transaction: number | null };
type Failure = { readonly name: string; readonly message: string; readonly fields: object };
type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: Failure }
  | { readonly listener: number; readonly payload: string };
type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void };

const LONGEST_CLOSE_MS = 10_000;

/** What is used of PGlite, by the same signatures; of a statement's options rowMode counts, and which types have a parser: their values stay text. */
export type Engine = Pick<PGlite, 'query' | 'exec' | 'transaction' | 'listen' | 'close'>;

/**
 * Opens PGlite in a thread of its own: while it works on a statement, this one reads, judges and answers.
 * @param folder null: in memory only
 */
export async function openEngine(folder: string | null): Promise<Engine> {
  const engine = new ThreadedEngine(folder);
  await engine.opened.catch(async (error: unknown) => {
    await engine.drop();
    throw error;
  });
  return engine as unknown as Engine;
}

class ThreadedEngine {
  readonly opened: Promise<unknown>;
  readonly #thread: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<number, (payload: string) => void>();
  /** Numbers for questions, transactions and listeners. */
  #last = 0;
  #over: Error | null = null;
  #closing: Promise<void> | undefined;
  #isOpen = false;
  #isDropped = false;

  constructor(folder: string | null) {
    this.#thread = new Worker(new URL('./thread.js', import.meta.url), { workerData: { folder } });
    this.#thread.on('message', (answer: Answer) => this.#hear(answer));
    this.#thread.on('error', (cause) => this.#break(new Error('the embedded database broke', { cause })));
    this.#thread.on('exit', () => this.#break(new Error('the embedded database is closed')));
    this.opened = this.#ask({ kind: 'open' }).then(() => {
      this.#isOpen = true;
    });
  }

  query<Row>(text: string, params: unknown[] = [], options?: QueryOptions): Promise<Results<Row>> {
    return this.#runner(null).query(text, params, options);
  }

  exec(text: string, options?: QueryOptions): Promise<Results[]> {
    return this.#runner(null).exec(text, options);
  }

  /** As PGlite has it: what is asked outside of the transaction waits until it is over. */
  async transaction<Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> {
    const transaction = this.#number();
    await this.#ask({ kind: 'begin', transaction });
    let isOpen = true;
    const end = async (commit: boolean): Promise<void> => {
      if (!isOpen) return;
      isOpen = false;
      await this.#ask({ kind: 'end', transaction, commit });
    };
    const tx = { ...this.#runner(transaction), rollback: () => end(false) };
    try {
      const value = await work(tx as Transaction);
      await end(true);
      return value;
    } catch (error) {
      // What failed first says why.
      await end(false).catch(() => {});
      throw error;
    }
  }

  async listen(channel: string, onPayload: (payload: string) => void): Promise<() => Promise<void>> {
    const listener = this.#number();
    this.#listeners.set(listener, onPayload);
    await this.#ask({ kind: 'listen', listener, channel });
    return async () => {
      if (this.#listeners.delete(listener)) await this.#ask({ kind: 'unlisten', listener });
    };
  }

  /** Once what was asked before is done; an engine that does not get done (on a full disk it hangs) is ended. */
  close(): Promise<void> {
    this.#closing ??= this.#shut();
    return this.#closing;
  }

  async #shut(): Promise<void> {
    try {
      await Promise.race([this.#ask({ kind: 'close' }), pause(LONGEST_CLOSE_MS, null, { ref: false })]);
    } finally {
      await this.drop();
    }
  }

  /** Ends the thread, whatever it is at. */
  async drop(): Promise<void> {
    this.#isDropped = true;
    await this.#thread.terminate();
  }

  #runner(transaction: number | null) {
    return {
      query: <Row>(text: string, params: unknown[] = [], options?: QueryOptions) =>
        this.#ask({ kind: 'query', transaction, text, params, ...shapeOf(options) }) as Promise<Results<Row>>,
      exec: (text: string, options?: QueryOptions) =>
        this.#ask({ kind: 'exec', transaction, text, ...shapeOf(options) }) as Promise<Results[]>,
    };
  }

  #number(): number {
    this.#last += 1;
    return this.#last;
  }

  #ask(question: Question): Promise<unknown> {
    if (this.#over !== null) return Promise.reject(this.#over);
    const id = this.#number();
    return new Promise((resolve, reject) => {
      this.#thread.postMessage({ id, question });
      this.#waiting.set(id, { resolve, reject });
      // What is asked keeps the process alive, an engine that waits does not.
      this.#thread.ref();
    });
  }

  #hear(answer: Answer): void {
    if ('payload' in answer) {
      this.#listeners.get(answer.listener)?.(answer.payload);
      return;
    }
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (this.#waiting.size === 0) this.#thread.unref();
    if ('value' in answer) waiting?.resolve(answer.value);
    else waiting?.reject(errorOf(answer.error));
  }

  #break(error: Error): void {
    const isUnexpected = this.#isOpen && !this.#isDropped && this.#over === null;
    this.#end(error);
    // Without its database a process can do nothing: whoever runs it starts it again.
    if (isUnexpected)
      setImmediate(() => {
        throw error;
      });
  }

  #end(error: Error): void {
    this.#over ??= error;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(this.#over);
  }
}

function shapeOf(options: QueryOptions | undefined): Shape {
  const asText = Object.keys(options?.parsers ?? {}).map(Number);
  return options?.rowMode === undefined ? { asText } : { rowMode: options.rowMode, asText };
}

function errorOf({ name, message, fields }: Failure): Error {
  const error = new Error(message);
  return Object.assign(error, { name }, fields);
}
