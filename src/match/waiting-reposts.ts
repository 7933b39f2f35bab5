import type { Repost } from '../sources/item.ts';
import { RepostRows } from './repost-rows.ts';

/** No row: the end of a list, or a post of which no repost waits. */
export const NONE = -1;
const BUCKETS = 1 << 15;

/**
 * Reposts by the post they share, those posts in the order in which they came first: all as numbers in memory of its own.
 * A post is known by the row of its first repost.
 */
export class WaitingReposts {
  readonly #rows: RepostRows;
  /** Of every row the next repost of its post, and the hash of its own address. */
  readonly #next: Int32Array;
  readonly #uris: Int32Array;
  // The others hold for posts only: their last repost, how many there are, the hash of the post's address,
  readonly #last: Int32Array;
  readonly #counts: Int32Array;
  readonly #subjects: Int32Array;
  // the next post in the same bucket, and the posts that came first before and after.
  readonly #beside: Int32Array;
  readonly #older: Int32Array;
  readonly #newer: Int32Array;
  readonly #buckets = new Int32Array(BUCKETS).fill(NONE);
  readonly #seed: number;
  #oldest = NONE;
  #newest = NONE;
  #posts = 0;
  #reposts = 0;

  /**
   * @param capacity most reposts at once: whoever adds more has to take others out before.
   * @param seed 32 bits that nobody knows, so that nobody can choose addresses that all fall into one bucket; nothing else
   *   depends on it.
   */
  constructor(capacity: number, seed: number) {
    this.#seed = seed;
    const column = (): Int32Array => new Int32Array(capacity);
    this.#rows = new RepostRows(capacity);
    [this.#next, this.#uris, this.#last, this.#counts] = [column(), column(), column(), column()];
    [this.#subjects, this.#beside, this.#older, this.#newer] = [column(), column(), column(), column()];
  }

  /** How many posts have reposts that wait. */
  get posts(): number {
    return this.#posts;
  }

  /** How many wait, of all posts. */
  get reposts(): number {
    return this.#reposts;
  }

  /** The post that has waited longest, or NONE. */
  get oldest(): number {
    return this.#oldest;
  }

  /** The post at this address, or NONE. */
  find(subject: string): number {
    const hash = this.#hashOf(subject);
    let post = this.#buckets[hash & (BUCKETS - 1)]!;
    while (post !== NONE && !(this.#subjects[post] === hash && this.#rows.isAt(post, 'subject', subject))) {
      post = this.#beside[post]!;
    }
    return post;
  }

  /** The address of a post. */
  subjectOf(post: number): string {
    return this.#rows.textAt(post, 'subject');
  }

  /** How many reposts of a post wait. */
  countOf(post: number): number {
    return this.#counts[post]!;
  }

  /** The network of a post's first repost. */
  networkOf(post: number): string {
    return this.#rows.networkAt(post);
  }

  /** Whether this repost of a post is among those that wait. */
  holds(post: number, uri: string): boolean {
    const hash = this.#hashOf(uri);
    for (let row = post; row !== NONE; row = this.#next[row]!) {
      if (this.#uris[row] === hash && this.#rows.isAt(row, 'uri', uri)) return true;
    }
    return false;
  }

  /** Whether so many people reposted a post. */
  hasAuthors(post: number, least: number): boolean {
    const known: string[] = [];
    for (let row = post; row !== NONE && known.length < least; row = this.#next[row]!) {
      if (!known.some((author) => this.#rows.isAt(row, 'author', author))) known.push(this.#rows.textAt(row, 'author'));
    }
    return known.length >= least;
  }

  /** Adds a repost of a post that was found, or the first of one that was not. */
  add(repost: Repost, post: number): void {
    const row = this.#rows.add(repost);
    this.#next[row] = NONE;
    this.#uris[row] = this.#hashOf(repost.uri);
    this.#reposts += 1;
    if (post === NONE) {
      this.#addPost(row, this.#hashOf(repost.subject));
      return;
    }
    this.#next[this.#last[post]!] = row;
    this.#last[post] = row;
    this.#counts[post]! += 1;
  }

  /** The reposts of a post as they came. */
  of(post: number): Repost[] {
    const found: Repost[] = [];
    for (let row = post; row !== NONE; row = this.#next[row]!) found.push(this.#rows.at(row));
    return found;
  }

  /** Takes a post out. @returns its reposts as they came */
  take(post: number): Repost[] {
    const taken = this.of(post);
    this.drop(post);
    return taken;
  }

  /** Takes a post out whose reposts nobody wants. */
  drop(post: number): void {
    this.#reposts -= this.#counts[post]!;
    this.#removePost(post);
    for (let row = post; row !== NONE; row = this.#next[row]!) this.#rows.remove(row);
  }

  #addPost(post: number, hash: number): void {
    const bucket = hash & (BUCKETS - 1);
    this.#posts += 1;
    this.#subjects[post] = hash;
    this.#last[post] = post;
    this.#counts[post] = 1;
    this.#beside[post] = this.#buckets[bucket]!;
    this.#buckets[bucket] = post;
    this.#older[post] = this.#newest;
    this.#newer[post] = NONE;
    if (this.#newest === NONE) this.#oldest = post;
    else this.#newer[this.#newest] = post;
    this.#newest = post;
  }

  #removePost(post: number): void {
    this.#posts -= 1;
    const bucket = this.#subjects[post]! & (BUCKETS - 1);
    if (this.#buckets[bucket] === post) this.#buckets[bucket] = this.#beside[post]!;
    else {
      let before = this.#buckets[bucket]!;
      while (this.#beside[before] !== post) before = this.#beside[before]!;
      this.#beside[before] = this.#beside[post]!;
    }
    const [older, newer] = [this.#older[post]!, this.#newer[post]!];
    if (older === NONE) this.#oldest = newer;
    else this.#newer[older] = newer;
    if (newer === NONE) this.#newest = older;
    else this.#older[newer] = older;
  }

  /** FNV-1a over the units, its start drawn by lot. */
  #hashOf(address: string): number {
    let hash = this.#seed | 0;
    for (let at = 0; at < address.length; at += 1) hash = Math.imul(hash ^ address.charCodeAt(at), 0x0100_0193);
    return hash ^ (hash >>> 15);
  }
}
