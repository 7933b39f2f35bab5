import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'vitest';
import { DeliveryError } from '../../../src/alert/channel.ts';

export type Received = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};
export type Answer = { status: number; headers?: Record<string, string>; body?: string };
export type Receiver = AsyncDisposable & {
  readonly url: string;
  readonly received: Received[];
  /** What the next requests are answered with, one each; `usual` otherwise. Status 0 cuts the connection. */
  readonly answers: Answer[];
};

/** Somebody's own server that takes webhooks. */
export async function startReceiver(usual: Answer = { status: 204 }): Promise<Receiver> {
  const received: Received[] = [];
  const answers: Receiver['answers'] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    received.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers, body });
    const { status, headers, body: said } = answers.shift() ?? usual;
    if (status === 0) request.socket.destroy();
    else response.writeHead(status, headers).end(said);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks/secret-path`,
    received,
    answers,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The DeliveryError that a delivery ended with. */
export async function faultOf(delivery: Promise<unknown>): Promise<DeliveryError> {
  const fault = await delivery.then(
    () => new Error('it was delivered'),
    (error: unknown) => error,
  );
  expect(fault).toBeInstanceOf(DeliveryError);
  return fault as DeliveryError;
}
