/**
 * Hands on what is read, each item prepared while whoever asked still works on the one before. Reading ends when `signal`
 * aborts or nobody asks any more; what failed of it fails with the item that it would have been.
 */
export async function* readAhead<Item, Prepared>(
  read: (signal: AbortSignal) => AsyncIterable<Item>,
  prepare: (item: Item) => Promise<Prepared>,
  signal: AbortSignal,
): AsyncGenerator<readonly [Item, Prepared]> {
  const stop = new AbortController();
  const iterator = read(AbortSignal.any([signal, stop.signal]))[Symbol.asyncIterator]();
  const next = async (): Promise<readonly [Item, Prepared] | null> => {
    const { done, value } = await iterator.next();
    return done === true ? null : [value, await prepare(value)];
  };
  let coming = next();
  try {
    for (let one = await coming; one !== null; one = await coming) {
      coming = next();
      coming.catch(() => {});
      yield one;
    }
  } finally {
    stop.abort();
    await coming.catch(() => {});
    await iterator.return?.();
  }
}
