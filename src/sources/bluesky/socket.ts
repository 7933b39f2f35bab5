import { type RawData, WebSocket } from 'ws';
import { failureWords } from '../reachability.ts';

/** Beyond this the connection is given up rather than the memory. */
const MAX_PAYLOAD = 4_194_304;
const HANDSHAKE_MS = 10_000;

export type SocketOptions = {
  readonly watchdogMs: number;
  readonly onOpen: () => void;
  /** Answers why the socket is to be given up, in words; only `event` shows the watchdog that the host is well. */
  readonly onFrame: (data: Buffer, isBinary: boolean) => 'event' | 'unusable' | { readonly giveUp: string };
  readonly signal: AbortSignal;
};

/** Reads one connection to its end. @returns why it ended, in words; never rejects. */
export function readSocket(url: URL, options: SocketOptions): Promise<string> {
  return new Promise((resolve) => {
    // Bad UTF-8 is found per frame: it must cost the frame, not the connection.
    const socket = new WebSocket(url, {
      maxPayload: MAX_PAYLOAD,
      handshakeTimeout: HANDSHAKE_MS,
      perMessageDeflate: false,
      skipUTF8Validation: true,
    });
    let opened = false;
    let lastEvent = performance.now();

    function end(reason: string): void {
      clearInterval(watchdog);
      options.signal.removeEventListener('abort', onAbort);
      socket.removeAllListeners();
      // Errors of a socket on its way out concern nobody.
      socket.on('error', () => undefined);
      socket.terminate();
      resolve(reason);
    }
    const onAbort = (): void => end('stopped');
    const watchdog = setInterval(
      () => {
        if (opened && performance.now() - lastEvent > options.watchdogMs) {
          end(`sent no event for ${Math.round(options.watchdogMs / 1000)} s`);
        }
      },
      Math.max(10, options.watchdogMs / 4),
    );

    options.signal.addEventListener('abort', onAbort, { once: true });
    socket.on('open', () => {
      opened = true;
      lastEvent = performance.now();
      options.onOpen();
    });
    socket.on('message', (data: RawData, isBinary: boolean) => {
      const taken = options.onFrame(bytesOf(data), isBinary);
      if (taken === 'event') lastEvent = performance.now();
      else if (taken !== 'unusable') end(taken.giveUp);
    });
    socket.on('close', (code) => end(`the connection was closed (${code})`));
    socket.on('unexpected-response', (_, response) => end(`answered HTTP ${response.statusCode}`));
    socket.on('error', (error) =>
      end(opened ? `the connection broke: ${failureWords(error)}` : `could not reach it: ${failureWords(error)}`),
    );
    if (options.signal.aborted) end('stopped');
  });
}

function bytesOf(data: RawData): Buffer {
  if (Buffer.isBuffer(data)) return data;
  return Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data);
}
