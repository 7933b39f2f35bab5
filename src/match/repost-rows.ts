import type { Repost } from '../sources/item.ts';

const PARTS = ['subject', 'author', 'uri'] as const;
export type RepostPart = (typeof PARTS)[number];

/** Bytes of a row: the lengths of its addresses and these themselves, which take 180 on Bluesky. */
const WIDTH = 256;

/**
 * Reposts as bytes, by number: of nearly all of them nobody asks again, and bytes leave no garbage to collect. One whose
 * addresses do not fit or go beyond Latin-1 is kept as it came.
 */
export class RepostRows {
  readonly #bytes: Buffer;
  readonly #times: Float64Array;
  readonly #networks: string[] = [];
  readonly #whole = new Map<number, Repost>();
  readonly #free: number[] = [];
  #used = 0;

  /** @param capacity most rows at once: whoever adds more has to remove others before. */
  constructor(capacity: number) {
    this.#bytes = Buffer.alloc(capacity * WIDTH);
    this.#times = new Float64Array(capacity);
  }

  /** Keeps a repost. @returns its row, the number of one removed before where there is one */
  add(repost: Repost): number {
    const row = this.#free.pop() ?? this.#used++;
    this.#times[row] = repost.observedAt;
    this.#networks[row] = repost.network;
    if (!this.#write(row, repost)) this.#whole.set(row, repost);
    return row;
  }

  remove(row: number): void {
    this.#free.push(row);
    if (this.#whole.size > 0) this.#whole.delete(row);
  }

  /** The repost of a row. */
  at(row: number): Repost {
    const [subject, author, uri] = PARTS.map((part) => this.textAt(row, part)) as [string, string, string];
    return { type: 'repost', network: this.networkAt(row), uri, author, observedAt: this.#times[row]!, subject };
  }

  networkAt(row: number): string {
    return this.#networks[row]!;
  }

  /** One of the addresses of a row. */
  textAt(row: number, part: RepostPart): string {
    const whole = this.#wholeAt(row);
    if (whole !== undefined) return whole[part];
    const start = this.#startOf(row, part);
    return this.#bytes.toString('latin1', start, start + this.#lengthOf(row, part));
  }

  /** Whether an address of a row is this one; reads no more than it needs to tell. */
  isAt(row: number, part: RepostPart, text: string): boolean {
    const whole = this.#wholeAt(row);
    if (whole !== undefined) return whole[part] === text;
    if (this.#lengthOf(row, part) !== text.length) return false;
    const bytes = this.#bytes;
    const start = this.#startOf(row, part);
    // From the end, because the beginnings are alike.
    for (let at = text.length - 1; at >= 0; at -= 1) if (bytes[start + at] !== text.charCodeAt(at)) return false;
    return true;
  }

  #wholeAt(row: number): Repost | undefined {
    return this.#whole.size === 0 ? undefined : this.#whole.get(row);
  }

  #lengthOf(row: number, part: RepostPart): number {
    return this.#bytes[row * WIDTH + PARTS.indexOf(part)]!;
  }

  #startOf(row: number, part: RepostPart): number {
    let start = row * WIDTH + PARTS.length;
    for (let before = 0; PARTS[before] !== part; before += 1) start += this.#bytes[row * WIDTH + before]!;
    return start;
  }

  #write(row: number, repost: Repost): boolean {
    const { subject, author, uri } = repost;
    if (PARTS.length + subject.length + author.length + uri.length > WIDTH) return false;
    const head = row * WIDTH;
    const bytes = this.#bytes;
    bytes[head] = subject.length;
    bytes[head + 1] = author.length;
    bytes[head + 2] = uri.length;
    let at = head + PARTS.length;
    let units = writeText(bytes, at, subject);
    at += subject.length;
    units |= writeText(bytes, at, author);
    at += author.length;
    units |= writeText(bytes, at, uri);
    return units <= 0xff;
  }
}

/** @returns all units or-ed: more than 255 where one of them is no byte */
function writeText(bytes: Buffer, start: number, text: string): number {
  let units = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    bytes[start + at] = unit;
    units |= unit;
  }
  return units;
}
