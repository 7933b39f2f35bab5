import type { IncomingMessage } from 'node:http';
import { z } from 'zod';

const MAX_BYTES = 16_384;
const LONGEST_MS = 5000;

const errorBody = z.object({ error: z.string().regex(/^[A-Za-z]{1,64}$/) });

/** The error's name in the body of an answer that is no stream; null where it names none, is large or slow. Never rejects. */
export function readRefusal(answer: IncomingMessage): Promise<string | null> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const timer = setTimeout(() => end(null), LONGEST_MS);
    const end = (name: string | null): void => {
      clearTimeout(timer);
      resolve(name);
    };
    answer.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > MAX_BYTES) end(null);
      else chunks.push(chunk);
    });
    answer.on('end', () => end(nameIn(Buffer.concat(chunks).toString('utf8'))));
    for (const event of ['error', 'close']) answer.on(event, () => end(null));
  });
}

function nameIn(text: string): string | null {
  try {
    return errorBody.parse(JSON.parse(text)).error;
  } catch {
    return null;
  }
}
