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

export type StoredFile = {
  readonly id: string;
  readonly filename: string;
  readonly length: number;
  readonly alt: string;
  bytes: Buffer | null;
  /** The upload was declared complete. */
  completed: boolean;
  /** Wall time from which messages may show it; Slack looks at a file before it lets it be shown. */
  readyAt: number;
};

/** What one person alone was shown, by chat.postEphemeral or a response address. */
export type Whisper = {
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly blocks: unknown[];
};

export class SlackStore {
  readonly messages: StoredMessage[] = [];
  readonly files = new Map<string, StoredFile>();
  readonly whispers: Whisper[] = [];
  /** The App Home of each person. */
  /** Dialogues that were opened, in order. */
  readonly modals: Array<{ readonly title: string; readonly blocks: unknown[] }> = [];
  readonly homes = new Map<string, { readonly blocks: unknown[] }>();
  private last = 0;
  private lastFile = 0;

  add(message: Omit<StoredMessage, 'ts' | 'edits'>, at: number): StoredMessage {
    this.last = Math.max(Math.floor(at) * 1000, this.last + 1);
    const ts = `${Math.floor(this.last / 1e6)}.${String(this.last % 1e6).padStart(6, '0')}`;
    const stored = { ...message, ts, edits: 0 };
    this.messages.push(stored);
    return stored;
  }

  addFile(file: Pick<StoredFile, 'filename' | 'length' | 'alt'>): StoredFile {
    this.lastFile += 1;
    const stored = {
      ...file,
      id: `F${String(this.lastFile).padStart(4, '0')}`,
      bytes: null,
      completed: false,
      readyAt: 0,
    };
    this.files.set(stored.id, stored);
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
