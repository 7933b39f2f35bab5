import { isUtf8 } from 'node:buffer';

/** Longer lines are refused and skipped: no post comes near it, and nothing larger is ever held. */
export const MAX_LINE_BYTES = 1_048_576;

/** A line as it stands in the input, without its line end; `problem` where its bytes are no text. */
export type TextLine = {
  readonly text: string;
  readonly problem: string | null;
  /** The input ends in it, without a line end: if it cannot be used, this is why. */
  readonly isLast?: true;
  /** 1-based. */
  readonly line: number;
  /** Where the line starts, in bytes of the (unpacked) input. */
  readonly offset: number;
};

const NEWLINE = 0x0a;
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/** Cuts chunks of bytes into lines; holds at most one unfinished line. Blank lines are counted and left out. */
export class LineSplitter {
  readonly #maxBytes: number;
  #line: number;
  #offset: number;
  #rest: Buffer[] = [];
  #restBytes = 0;
  #skipping = false;

  /** @param start the number of the first line and its offset, where reading resumes inside the input. */
  constructor(
    start: { readonly line: number; readonly offset: number } = { line: 1, offset: 0 },
    maxBytes = MAX_LINE_BYTES,
  ) {
    this.#maxBytes = maxBytes;
    this.#line = start.line;
    this.#offset = start.offset;
  }

  /** Where the line that has not ended yet begins: reading on from there leaves nothing out. */
  get position(): { readonly line: number; readonly offset: number } {
    return { line: this.#line, offset: this.#offset };
  }

  /** The lines that end in this chunk. */
  split(chunk: Buffer): TextLine[] {
    const lines: TextLine[] = [];
    let start = 0;
    let end = chunk.indexOf(NEWLINE);
    if (end === -1) {
      this.#keep(chunk);
      return lines;
    }
    if (this.#restBytes > 0 || this.#skipping) {
      this.#keep(chunk.subarray(0, end));
      this.#finish(lines, 1);
      start = end + 1;
      end = chunk.indexOf(NEWLINE, start);
    }
    const wholeIsText = isUtf8(chunk.subarray(start, chunk.lastIndexOf(NEWLINE) + 1));
    while (end !== -1) {
      this.#add(lines, chunk, start, end, wholeIsText);
      this.#offset += end + 1 - start;
      start = end + 1;
      end = chunk.indexOf(NEWLINE, start);
    }
    if (start < chunk.length) this.#keep(chunk.subarray(start));
    return lines;
  }

  /** The last line, where the input does not end in a line end. */
  end(): TextLine[] {
    const lines: TextLine[] = [];
    if (this.#restBytes > 0) this.#finish(lines, 0);
    return lines.map((line) => ({ ...line, isLast: true }));
  }

  #keep(bytes: Buffer): void {
    this.#restBytes += bytes.length;
    if (this.#skipping) return;
    if (this.#restBytes > this.#maxBytes) {
      this.#skipping = true;
      this.#rest = [];
    } else {
      this.#rest.push(bytes);
    }
  }

  #finish(lines: TextLine[], lineEnd: number): void {
    if (this.#skipping) {
      const problem = `too long: expected a line of at most ${this.#maxBytes} bytes, got ${this.#restBytes}`;
      lines.push({ text: '', problem, line: this.#line, offset: this.#offset });
      this.#line += 1;
    } else {
      const bytes = Buffer.concat(this.#rest);
      this.#add(lines, bytes, 0, bytes.length, false);
    }
    this.#offset += this.#restBytes + lineEnd;
    this.#rest = [];
    this.#restBytes = 0;
    this.#skipping = false;
  }

  #add(lines: TextLine[], bytes: Buffer, from: number, to: number, isText: boolean): void {
    const line = this.#line;
    this.#line += 1;
    const start = this.#offset === 0 && BOM.equals(bytes.subarray(from, from + 3)) ? from + 3 : from;
    if (isBlank(bytes, start, to)) return;
    if (to - from > this.#maxBytes) {
      const problem = `too long: expected a line of at most ${this.#maxBytes} bytes, got ${to - from}`;
      lines.push({ text: '', problem, line, offset: this.#offset });
    } else if (!isText && !isUtf8(bytes.subarray(start, to))) {
      lines.push({ text: '', problem: 'not UTF-8: expected text in UTF-8', line, offset: this.#offset });
    } else {
      lines.push({ text: bytes.toString('utf8', start, to), problem: null, line, offset: this.#offset });
    }
  }
}

function isBlank(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at];
    if (byte !== 0x20 && byte !== 0x0d && byte !== 0x09) return false;
  }
  return true;
}
