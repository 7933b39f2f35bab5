import { type RawData, WebSocket } from 'ws';
import { failureWords } from '../reachability.ts';
import { readRefusal } from './refusal.ts';

/** Beyond this the connection is given up rather than the memory. A record of 1 MiB grows sixfold as JSON. */
const MAX_PAYLOAD = 16_777_216;
const TOO_LONG = 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH';
const HANDSHAKE_MS = 10_000;

export type SocketOptions = {
  readonly watchdogMs: number;
  readonly onOpen: () => void;
  /** Answers why the socket is to be given up, in words; only `event` shows the watchdog that the host is well. */
  readonly onFrame: (data: Buffer, isBinary: boolean) => 'event' | 'unusable' | { readonly giveUp: string };
  readonly signal: AbortSignal;
};

/** Why a connection ended, in words; `kind` where there is more to do than to connect again. */
export type SocketEnd = { readonly reason: string; readonly kind: 'frame too long' | 'cursor too old' | null };

/** Reads one connection to its end; never rejects. */
export function readSocket(url: URL, options: SocketOptions): Promise<SocketEnd> {
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

    function end(reason: string, kind: SocketEnd['kind'] = null): void {
      clearInterval(watchdog);
      options.signal.removeEventListener('abort', onAbort);
      socket.removeAllListeners();
      // Errors of a socket on its way out concern nobody.
      socket.on('error', () => undefined);
      socket.terminate();
      resolve({ reason, kind });
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
    socket.on('unexpected-response', async (_, response) => {
      const name = await readRefusal(response);
      const isTooOld = response.statusCode === 400 && name === 'CursorTooOld';
      const reason = `answered HTTP ${response.statusCode}${name === null ? '' : ` ${name}`}`;
      end(reason, isTooOld ? 'cursor too old' : null);
    });
    socket.on('error', (error) => {
      if (isTooLong(error)) end('sent a frame that is too long', 'frame too long');
      else end(opened ? `the connection broke: ${failureWords(error)}` : `could not reach it: ${failureWords(error)}`);
    });
    if (options.signal.aborted) end('stopped');
  });
}

const isTooLong = (error: Error): boolean => 'code' in error && error.code === TOO_LONG;

function bytesOf(data: RawData): Buffer {
  if (Buffer.isBuffer(data)) return data;
  return Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data);
}
