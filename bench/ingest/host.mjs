// A Jetstream host: node host.mjs <frames> <events> <startUs> <rate> [steady]. Prints its address, and a line
// when somebody reads it first; started by host.ts. Sends in the first wire from the cursor asked for, as fast as it is read,
// or steadily: every event at its time.
import { readFileSync } from 'node:fs';
import { WebSocketServer } from 'ws';

const [given, events, startUs, rate] = [process.argv[2], ...process.argv.slice(3, 6).map(Number)];
const isSteady = process.argv[6] === 'steady';
const MOST_BUFFERED = 4 * 2 ** 20;
const AT_ONCE = 500;
const STEP_MS = 2;
const DID = Buffer.from('{"did":"did:plc:');
const TIME = Buffer.from('"time_us":');
const RKEY = Buffer.from('"rkey":"');
const REV = Buffer.from('"rev":"');

const frames = readFileSync(given, 'utf8')
  .trim()
  .split('\n')
  .map((line) => Buffer.from(line))
  .map((bytes) => ({
    bytes,
    did: after(bytes, DID),
    time: after(bytes, TIME),
    rkey: after(bytes, RKEY),
    rev: after(bytes, REV),
  }));

function after(bytes, key) {
  const at = bytes.indexOf(key);
  return at < 0 ? -1 : at + key.length;
}

/** Every event by somebody else, with a time and a key of its own: the same frame twice is two events. */
function frameOf(number) {
  const { bytes, did, time, rkey, rev } = frames[number % frames.length];
  const copy = Buffer.from(bytes);
  copy.write(String(startUs + Math.round((number * 1e6) / rate)), time, 'latin1');
  const key = number.toString(32).padStart(11, '2');
  if (did >= 0) copy.write(key, did, 'latin1');
  if (rkey >= 0) copy.write(key, rkey + 2, 'latin1');
  if (rev >= 0) copy.write(key, rev + 2, 'latin1');
  return copy;
}

const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
server.on('listening', () => process.stdout.write(`ws://127.0.0.1:${server.address().port}\n`));
server.once('connection', () => process.stdout.write('read\n'));
server.on('connection', (socket, request) => {
  const cursor = Number(new URL(request.url, 'http://localhost').searchParams.get('cursor') ?? startUs);
  let number = Math.max(0, Math.ceil(((cursor - startUs) / 1e6) * rate));
  socket.on('error', () => undefined);
  function send() {
    if (socket.readyState !== socket.OPEN) return;
    const due = isSteady ? Math.min(events, ((Date.now() * 1000 - startUs) / 1e6) * rate) : events;
    const first = number;
    // One write for many frames: the host must not be what is measured.
    const { _socket: connection } = socket;
    connection.cork();
    while (number < first + AT_ONCE && number < due && socket.bufferedAmount < MOST_BUFFERED) {
      socket.send(frameOf(number), { binary: false });
      number += 1;
    }
    connection.uncork();
    if (number >= events) return;
    // Where nothing can be sent, to look again at once would take a whole core from whoever reads.
    if (isSteady || number === first) setTimeout(send, STEP_MS);
    else setImmediate(send);
  }
  send();
});
