/** What the local Slack holds. Fields are named as Slack's API names them. */
export type StoredMessage = {
  readonly channel: string;
  readonly ts: string;
  text: string;
  blocks: unknown[];
  metadata: { event_type: string; event_payload: Record<string, unknown> } | undefined;
  readonly thread_ts: string | undefined;
  edits: number;
};

export class SlackStore {
  readonly messages: StoredMessage[] = [];
  private last = 0;

  add(message: Omit<StoredMessage, 'ts' | 'edits'>, at: number): StoredMessage {
    this.last = Math.max(Math.floor(at) * 1000, this.last + 1);
    const ts = `${Math.floor(this.last / 1e6)}.${String(this.last % 1e6).padStart(6, '0')}`;
    const stored = { ...message, ts, edits: 0 };
    this.messages.push(stored);
    return stored;
  }

  find(channel: string, ts: string): StoredMessage | undefined {
    return this.messages.find((message) => message.channel === channel && message.ts === ts);
  }

  delete(channel: string, ts: string): boolean {
    const index = this.messages.findIndex((message) => message.channel === channel && message.ts === ts);
    if (index === -1) return false;
    this.messages.splice(index, 1);
    return true;
  }

  /** Messages of the channel itself, oldest first. */
  top(channel?: string): StoredMessage[] {
    return this.messages.filter(
      (message) => message.thread_ts === undefined && (channel === undefined || message.channel === channel),
    );
  }

  thread(channel: string, ts: string): StoredMessage[] {
    return this.messages.filter((message) => message.channel === channel && message.thread_ts === ts);
  }
}
