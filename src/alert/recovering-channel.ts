import { type Bulletin, type Channel, DeliveryError } from './channel.ts';

/** A channel that can look up what an interrupted delivery left behind. */
export interface RecoveringChannel extends Channel {
  /**
   * What already stands there of this episode, asked for when the end of an earlier delivery is not known; `reference`
   * is what was stored of it (null: nothing). A null reference in the answer: nothing stands there; a null answer: it
   * was not allowed to look. Throws DeliveryError.
   */
  recover(bulletin: Bulletin, reference: unknown, signal: AbortSignal): Promise<{ readonly reference: unknown } | null>;
}

export function canRecover(channel: Channel): channel is RecoveringChannel {
  return 'recover' in channel;
}

/** Part of it was told: `reference` says how far, so that the next attempt goes on from there. */
export class PartialDeliveryError extends DeliveryError {
  override name = 'PartialDeliveryError';
  readonly reference: unknown;

  constructor(fault: DeliveryError, reference: unknown) {
    super(fault.message, { retryable: fault.retryable, retryAfterMs: fault.retryAfterMs, cause: fault });
    this.reference = reference;
  }
}
