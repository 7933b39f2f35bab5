import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

const ACK_MS = 3_000;

export type SlackSocket = {
  /** Sockets that apps hold open. */
  readonly open: ReadonlySet<WebSocket>;
  /** Hands an envelope to one of them; what it acknowledged with. Throws when nobody did within three seconds. */
  send(type: string, payload: object): Promise<unknown>;
  /** Asks every app to come again, as Slack does every few hours. */
  refresh(): void;
  close(): void;
};

/** Socket Mode: hello, envelopes, acknowledgements. A ticket opens one socket once. */
export function slackSocket(server: Server, tickets: Set<string>): SlackSocket {
  const sockets = new WebSocketServer({ noServer: true });
  const open = new Set<WebSocket>();
  const waiting = new Map<string, (payload: unknown) => void>();
  server.on('upgrade', (request, socket, head) => {
    const ticket = new URL(request.url ?? '/', 'http://local').searchParams.get('ticket') ?? '';
    if (!tickets.delete(ticket)) {
      socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (peer) => {
      open.add(peer);
      peer.on('close', () => open.delete(peer));
      peer.on('message', (data) => {
        const { envelope_id, payload } = JSON.parse(String(data)) as { envelope_id?: string; payload?: unknown };
        waiting.get(envelope_id ?? '')?.(payload);
      });
      peer.send(JSON.stringify({ type: 'hello', num_connections: open.size, connection_info: { app_id: 'A1' } }));
    });
  });
  return {
    open,
    async send(type, payload) {
      const [peer] = open;
      if (peer === undefined) throw new Error('no app is connected');
      const envelope_id = randomUUID();
      const acknowledged = new Promise<unknown>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error('not acknowledged within 3 s')), ACK_MS);
        waiting.set(envelope_id, (answer) => {
          clearTimeout(timer);
          waiting.delete(envelope_id);
          resolve(answer);
        });
      });
      const accepts_response_payload = type !== 'events_api';
      peer.send(JSON.stringify({ type, envelope_id, payload, accepts_response_payload }));
      return acknowledged;
    },
    refresh() {
      for (const peer of open) peer.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    },
    close() {
      for (const peer of open) peer.terminate();
      sockets.close();
    },
  };
}
