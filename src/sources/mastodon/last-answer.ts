import type { Dispatcher } from 'undici';

/** Status and headers of the last answer, also of those whose body `masto` cannot read (error pages of proxies) and keeps to itself. */
export class LastAnswer {
  status = 0;
  headers = new Headers();

  forget(): void {
    this.status = 0;
    this.headers = new Headers();
  }

  /** The handler, with its answer noted on the way: `onHeaders` is what fetch of Node 20 and 22 has, else `onResponseStart`. */
  seenBy(handler: Dispatcher.DispatchHandler): Dispatcher.DispatchHandler {
    const note = (status: number, pairs: Iterable<readonly [string, string]>): void => {
      if (status < 200) return;
      this.status = status;
      this.headers = new Headers();
      for (const [name, value] of pairs) if (NEEDED.has(name.toLowerCase())) this.headers.set(name, value);
    };
    return new Proxy(handler, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return (...given: unknown[]) => {
          if (name === 'onHeaders') note(Number(given[0]), rawPairs(given[1]));
          if (name === 'onResponseStart') note(Number(given[1]), namedPairs(given[2]));
          return value.apply(target, given);
        };
      },
    });
  }
}

const NEEDED = new Set(['retry-after', 'x-ratelimit-remaining', 'x-ratelimit-reset']);

/** Names and values by turns, as they stood on the wire. */
function rawPairs(raw: unknown): Array<[string, string]> {
  if (!Array.isArray(raw)) return [];
  return raw.flatMap(
    (name, at): Array<[string, string]> => (at % 2 === 0 ? [[String(name), String(raw[at + 1])]] : []),
  );
}

function namedPairs(headers: unknown): Array<[string, string]> {
  if (typeof headers !== 'object' || headers === null) return [];
  return Object.entries(headers).map(([name, value]) => [name, String(value)]);
}
