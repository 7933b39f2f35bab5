import type { Database } from '../../../../db/open.ts';
import type { Picture } from '../../../alert/channel.ts';
import type { DigestTime } from '../../../alert/channel-setting.ts';
import type { SlackClient } from '../../../alert/channels/slack-client.ts';
import type { Catalogue } from '../../../catalog/product.ts';
import type { Answer } from './answer.ts';

/** What every answer is made from. */
export type Ground = {
  readonly db: Database;
  readonly catalogue: Catalogue;
  /** Where the dashboard is; null when that is not known. */
  readonly publicUrl: string | null;
  /** SLACK_CHANNEL: an id or a name. */
  readonly configuredChannel: string;
  readonly client: SlackClient;
  /** Who may mute, set quiet hours and end subscriptions, by Slack's id; empty: everybody. */
  readonly mayMute: readonly string[];
  /** When a channel gets its weekly digest where nobody said so there; null: never. */
  readonly configuredDigest: (channel: string) => DigestTime | null;
  /** Tells the last seven days in the channel in which it was asked for. */
  readonly sendDigest: (asking: Asking) => Promise<Answer>;
  readonly drawProduct: (product: string, now: number) => Promise<Picture | null>;
};

/** One person who asks, somewhere, at some time. */
export type Asking = Ground & {
  readonly user: { readonly id: string; readonly name: string };
  /** The channel in which it was asked, and the key by which deliveries know it. */
  readonly channel: { readonly id: string; readonly key: string };
  /** The pipeline's clock, ms since 1970, and the wall's. */
  readonly now: number;
  readonly wall: Date;
};
