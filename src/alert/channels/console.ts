import type { Channel } from '../channel.ts';
import { buildMessage } from '../message/build.ts';
import { plainLines, untold } from '../message/plain.ts';

export type ConsoleOptions = { readonly key: string; readonly write: (text: string) => void };

/** Prints a message whole when it is new and when it closes; in between the lines of its story. Plain text, no codes. */
export function consoleChannel({ key, write }: ConsoleOptions): Channel {
  return {
    key,
    limits: ['no edits: changes are printed below one another'],
    async deliver(bulletin, _reference, toldNumber) {
      const message = buildMessage(bulletin);
      const story = untold(message, toldNumber).map(({ text }) => `  ${message.episode} · ${text}`);
      const lines = toldNumber === 0 || message.closed ? [...plainLines(message), ...story] : story;
      if (lines.length > 0) write(`${lines.join('\n')}\n`);
      return { number: bulletin.number };
    },
  };
}
