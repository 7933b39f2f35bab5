import { WebSocket } from 'ws';
import { failureWords } from '../reachability.ts';

const MAX_PAYLOAD = 1_048_576;
const HANDSHAKE_MS = 10_000;

export type SocketHooks = {
  /** A frame that is not what streaming sends; it goes no further. */
  readonly onBad: (reason: string) => void;
  /** The connection is over, with the reason in words; called once. */
  readonly onEnd: (reason: string) => void;
  readonly watchdogMs: number;
};

/** The WebSocket class `masto` is to use (it takes any): bounded, watched, and silent about frames that would end its subscription. */
export function watchedSocket(hooks: SocketHooks): unknown {
  return class WatchedSocket extends WebSocket {
    #reason: string | null = null;
    #opened = false;
    #heardAt = performance.now();
    #watchdog: NodeJS.Timeout;

    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols, { maxPayload: MAX_PAYLOAD, handshakeTimeout: HANDSHAKE_MS, skipUTF8Validation: true });
      this.#watchdog = setInterval(() => this.#watch(), Math.max(10, hooks.watchdogMs / 4));
    }

    /** Sees every event first. A failure before the opening goes to the hooks alone: masto would print it. */
    override emit(event: string | symbol, ...values: unknown[]): boolean {
      if (event === 'message' || event === 'ping') this.#heardAt = performance.now();
      if (event === 'message') {
        const problem = frameProblem(values[0]);
        if (problem !== null) {
          hooks.onBad(problem);
          return false;
        }
      }
      if (event === 'open') this.#opened = true;
      if (event === 'error') this.#reason ??= refusal(values[0]) ?? `streaming failed: ${failureWords(values[0])}`;
      if (event === 'close') {
        clearInterval(this.#watchdog);
        hooks.onEnd(this.#reason ?? `streaming was closed (${String(values[0])})`);
      }
      const isPrivate = !this.#opened && (event === 'error' || event === 'close');
      return isPrivate ? false : super.emit(event, ...values);
    }

    #watch(): void {
      if (performance.now() - this.#heardAt <= hooks.watchdogMs) return;
      this.#reason ??= `said nothing for ${Math.round(hooks.watchdogMs / 1000)} s`;
      this.terminate();
    }
  };
}

/** The server answered, but did not let us in. */
function refusal(error: unknown): string | null {
  const status = error instanceof Error ? /^Unexpected server response: (\d{3})$/.exec(error.message)?.[1] : undefined;
  return status === undefined ? null : `streaming was refused (${status})`;
}

function frameProblem(data: unknown): string | null {
  try {
    const frame: unknown = JSON.parse(String(data));
    if (typeof frame !== 'object' || frame === null) return 'frame not an object';
    if (!('event' in frame) || !('stream' in frame) || !Array.isArray(frame.stream)) return 'frame without event';
    if (frame.event === 'delete' || !('payload' in frame)) return null;
    if (typeof frame.payload !== 'string') return 'frame without payload';
    JSON.parse(frame.payload);
    return null;
  } catch {
    return 'frame not JSON';
  }
}
