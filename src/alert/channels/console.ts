import { z } from 'zod';
import type { Channel } from '../channel.ts';
import { buildMessage } from '../message/build.ts';
import { plainLines, untold } from '../message/plain.ts';

export type ConsoleOptions = { readonly key: string; readonly write: (text: string) => void };

const storedReference = z.object({ act: z.int() });

/** Prints a message whole when it is new and when it closes; in between the lines of its story. Plain text, no codes. */
export function consoleChannel({ key, write }: ConsoleOptions): Channel {
  return {
    key,
    limits: ['no edits: changes are printed below one another'],
    async deliver(bulletin, reference, toldNumber) {
      const told = { number: toldNumber, act: toldAct(reference) };
      const message = buildMessage(bulletin);
      const story = untold(message, told).map(({ text }) => `  ${message.episode} · ${text}`);
      const closes = message.closed && bulletin.number > toldNumber;
      const lines = toldNumber === 0 || closes ? [...plainLines(message), ...story] : story;
      if (lines.length > 0) write(`${lines.join('\n')}\n`);
      return { number: bulletin.number, act: bulletin.acts.at(-1)?.id ?? 0 };
    },
  };
}

function toldAct(reference: unknown): number {
  return storedReference.safeParse(reference).data?.act ?? 0;
}
