// @ts-check
// The embedded engine in a thread of its own; started by engine.ts. Plain JavaScript, so that it runs as it stands from the
// sources and from the build alike.
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';

/**
 * @typedef {import('./engine.ts').Question} Question
 * @typedef {Pick<import('@electric-sql/pglite').Transaction, 'query' | 'exec'>} Runner
 * @typedef {{ runner: Runner, end: (commit: boolean) => Promise<void> }} Open
 */

const port = /** @type {import('node:worker_threads').MessagePort} */ (parentPort);
const { folder } = workerData;
/** @type {Map<number, Open>} */
const transactions = new Map();
/** @type {Map<number, () => Promise<void>>} */
const listening = new Map();
const opening = PGlite.create(folder === null ? {} : { dataDir: folder });
// Whoever asks first hears why it could not be opened.
opening.catch(() => {});

/** @param {string} value */
const asItStands = (value) => value;

port.on('message', async (/** @type {{ id: number, question: Question }} */ { id, question }) => {
  try {
    port.postMessage({ id, value: await answer(await opening, question) });
  } catch (error) {
    port.postMessage({ id, error: plain(error) });
  }
});

/**
 * @param {PGlite} pglite
 * @param {Question} question
 * @returns {Promise<unknown>}
 */
async function answer(pglite, question) {
  switch (question.kind) {
    case 'open':
      return null;
    case 'query':
      return runnerOf(pglite, question.transaction).query(question.text, [...question.params], optionsOf(question));
    case 'exec':
      return runnerOf(pglite, question.transaction).exec(question.text, optionsOf(question));
    case 'begin':
      return begin(pglite, question.transaction);
    case 'end':
      return transactions.get(question.transaction)?.end(question.commit);
    case 'listen': {
      const { listener, channel } = question;
      listening.set(listener, await pglite.listen(channel, (payload) => port.postMessage({ listener, payload })));
      return null;
    }
    case 'unlisten':
      await listening.get(question.listener)?.();
      listening.delete(question.listener);
      return null;
    case 'close':
      return pglite.close();
  }
}

/**
 * @param {PGlite} pglite
 * @param {number | null} transaction
 * @returns {Runner}
 */
function runnerOf(pglite, transaction) {
  if (transaction === null) return pglite;
  const open = transactions.get(transaction);
  if (open === undefined) throw new Error('the transaction is over');
  return open.runner;
}

/** @param {Extract<Question, { kind: 'query' | 'exec' }>} question */
function optionsOf({ rowMode, asText }) {
  return { ...(rowMode && { rowMode }), parsers: Object.fromEntries(asText.map((oid) => [oid, asItStands])) };
}

/**
 * Holds the engine's own transaction open until its end is asked for.
 *
 * @param {PGlite} pglite
 * @param {number} id
 * @returns {Promise<null>}
 */
function begin(pglite, id) {
  return new Promise((resolve, reject) => {
    const settled = pglite.transaction(
      (runner) =>
        new Promise((done, failed) => {
          const end = async (/** @type {boolean} */ commit) => {
            transactions.delete(id);
            if (!commit) await runner.rollback().catch(failed);
            done(undefined);
            await settled;
          };
          transactions.set(id, { runner, end });
          resolve(null);
        }),
    );
    settled.catch(reject);
  });
}

/**
 * What can be sent of an error: all that it says, as text.
 *
 * @param {unknown} error
 */
function plain(error) {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), fields: {} };
  const fields = Object.entries(error).filter(([, value]) => ['string', 'number'].includes(typeof value));
  return { name: error.name, message: error.message, fields: Object.fromEntries(fields) };
}
