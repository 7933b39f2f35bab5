import { visibleLine } from '../../../alert/inert.ts';
import { clockTime, list, name } from '../../../alert/message/words.ts';
import type { Product } from '../../../catalog/product.ts';
import { muteProduct, unmuteProduct } from '../../mute-product.ts';
import { isAllowed } from '../press.ts';
import { type Answer, plainAnswer } from './answer.ts';
import type { Asking } from './asking.ts';
import { findProduct } from './find-product.ts';
import { helpAnswer } from './help.ts';
import { type Command, parseCommand } from './parse.ts';
import { historyAnswer, productAnswer } from './product-answer.ts';
import { quietAnswer, setDigest, setQuiet } from './settings.ts';
import { statusAnswer } from './status.ts';
import { subscribeChannel, subscriptionsAnswer, unsubscribeChannel } from './subscriptions.ts';

const MINUTE = 60_000;
/** What silences something, for whoever may mute. */
const NEEDS_LEAVE: ReadonlySet<Command['kind']> = new Set([
  'mute',
  'unmute',
  'unsubscribe',
  'quiet-hours',
  'quiet-off',
]);

/** Does what somebody asked for, and answers them. */
export async function runCommand(text: string, asking: Asking): Promise<Answer> {
  const command = parseCommand(text);
  if (NEEDS_LEAVE.has(command.kind) && !isAllowed(asking.mayMute, asking.user.id))
    return plainAnswer('You may not mute, unsubscribe or set quiet hours here: ask whoever runs Outcry.');
  switch (command.kind) {
    case 'help':
      return helpAnswer();
    case 'status':
      return statusAnswer(asking);
    case 'product':
      return withProduct(asking, command.name, (product) => productAnswer(asking, product));
    case 'history':
      return withProduct(asking, command.name, (product) => historyAnswer(asking, product));
    case 'mute':
      return withProduct(asking, command.name, (product) => mute(asking, product, command.minutes));
    case 'unmute':
      return withProduct(asking, command.name, (product) => unmute(asking, product));
    case 'subscriptions':
      return subscriptionsAnswer(asking);
    case 'subscribe':
      return withProducts(asking, command.names, (products) => subscribeChannel(asking, products, command));
    case 'unsubscribe':
      if (command.names === 'everything') return unsubscribeChannel(asking, 'everything');
      return withProducts(asking, command.names, (products) => unsubscribeChannel(asking, products));
    case 'quiet':
      return quietAnswer(asking);
    case 'quiet-hours':
      return setQuiet(asking, command.hours);
    case 'quiet-off':
      return setQuiet(asking, null);
    case 'digest':
      return asking.sendDigest(asking);
    case 'digest-time':
      return setDigest(asking, command.time);
    case 'digest-off':
      return setDigest(asking, null);
    case 'unclear':
      return plainAnswer(command.why, 'More: /outcry help');
  }
}

async function mute({ db, user, now, wall }: Asking, product: Product, minutes: number): Promise<Answer> {
  const until = now + minutes * MINUTE;
  await muteProduct(db, product.id, until, { by: user.name, now, wall });
  return plainAnswer(
    `🔇 ${name(product.name)} is muted until ${clockTime(until, now)}: nothing new of it is told, what was told is brought to its end.`,
  );
}

async function unmute({ db, user, now, wall }: Asking, product: Product): Promise<Answer> {
  const wasMuted = await unmuteProduct(db, product.id, { by: user.name, now, wall });
  return plainAnswer(`${name(product.name)} ${wasMuted ? 'is told again.' : 'is not muted.'}`);
}

async function withProduct(
  asking: Asking,
  wanted: string,
  then: (product: Product) => Promise<Answer>,
): Promise<Answer> {
  const found = findProduct(asking.catalogue, wanted);
  return found.kind === 'found' ? then(found.product) : unknownProduct(found.name, found.near);
}

/** All of them are known, or nothing is done. */
async function withProducts(
  asking: Asking,
  wanted: readonly string[],
  then: (products: readonly string[]) => Promise<Answer>,
): Promise<Answer> {
  const products: string[] = [];
  for (const one of wanted) {
    const found = findProduct(asking.catalogue, one);
    if (found.kind === 'unknown') return unknownProduct(found.name, found.near);
    products.push(found.product.id);
  }
  return then([...new Set(products)]);
}

function unknownProduct(wanted: string, near: readonly Product[]): Answer {
  const hint =
    near.length === 0
      ? 'It is none that is tracked; /outcry help says what you can ask.'
      : `Did you mean ${list(
          near.map((one) => one.name),
          4,
        )}?`;
  return plainAnswer(`I know no product "${visibleLine(wanted, 80)}". ${hint}`);
}
