import { endSubscription } from '../../../../db/store/subscriptions.ts';
import { muteProduct, unmuteProduct } from '../../mute-product.ts';
import type { Ground } from '../command/asking.ts';
import type { BlockActions } from '../payload.ts';
import { isAllowed, nameOf } from '../press.ts';
import { HOME_ACTIONS, homeView } from './home-view.ts';
import { loadHome } from './load-home.ts';

const MUTE_MS = 24 * 3_600_000;

type At = {
  /** The pipeline's clock, ms since 1970, and the wall's. */
  readonly now: number;
  readonly wall: Date;
};

/** Does what somebody pressed on their App Home; false: none of it was pressed there. */
export async function pressHome(payload: BlockActions, ground: Ground, { now, wall }: At): Promise<boolean> {
  const { db, catalogue, mayMute } = ground;
  let isOurs = false;
  for (const { action_id, value } of payload.actions) {
    const action = HOME_ACTIONS.find((one) => one === action_id);
    if (action === undefined || action === 'home-open') continue;
    isOurs = true;
    if (!isAllowed(mayMute, payload.user.id)) continue;
    const by = nameOf(payload.user);
    const product = catalogue.byId.get(value ?? '')?.id;
    if (action === 'home-mute' && product !== undefined)
      await muteProduct(db, product, now + MUTE_MS, { by, now, wall });
    // A product that left the catalogue may be muted still.
    if (action === 'home-unmute' && value) await unmuteProduct(db, value, { by, now, wall });
    if (action === 'home-unsubscribe' && /^\d{1,15}$/.test(value ?? ''))
      await endSubscription(db, Number(value), { by, at: wall });
  }
  return isOurs;
}

/** Shows somebody their App Home as things stand. */
export async function publishHome(user: string, ground: Ground, { now, wall }: At): Promise<void> {
  const { catalogue, publicUrl, client, mayMute } = ground;
  const home = await loadHome(ground, now, wall);
  const blocks = homeView(home, { catalogue, publicUrl, mayMute: isAllowed(mayMute, user) });
  await client.publish({ user, blocks });
}
