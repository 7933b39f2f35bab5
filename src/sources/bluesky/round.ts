/** What became of asking every host for the same cursor. */
export class Round {
  readonly #hosts: number;
  readonly #asked = new Set<number>();
  #tooOld: number | null = null;

  constructor(hosts: number) {
    this.#hosts = hosts;
  }

  /** A host brought nothing new; `isTooOld`: it no longer has what was asked for. */
  failed(host: number, isTooOld: boolean): void {
    if (this.#asked.size === this.#hosts) this.begin();
    this.#asked.add(host);
    if (isTooOld) this.#tooOld ??= host;
  }

  /** Something new came: every host may be asked again. */
  begin(): void {
    if (this.#asked.size === 0) return;
    this.#asked.clear();
    this.#tooOld = null;
  }

  /** The host that refused the cursor for its age, once no host took it; null: hosts are asked in turn. */
  get hostToBeginAnew(): number | null {
    return this.#asked.size === this.#hosts ? this.#tooOld : null;
  }
}
