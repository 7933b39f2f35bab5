import type { Random } from './random.ts';
import type { Network } from './scenario-values.ts';

export type Person = { readonly network: Network; readonly author: string; readonly handle: string };

/** People of one place: the regulars come back, newcomers are met once. */
export type Crowd = {
  /** One of the regulars; some post far more often than others. */
  readonly regular: (random: Random, network: Network) => Person;
  readonly newcomer: (random: Random, network: Network) => Person;
};

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const SYLLABLES = [
  'ka',
  'lo',
  'mi',
  'ren',
  'su',
  'ta',
  'vel',
  'no',
  'bri',
  'dax',
  'fe',
  'jun',
  'ori',
  'pim',
  'zu',
  'har',
];
export const INSTANCES = ['mastodon.example', 'social.example', 'fedi.example'] as const;

function createPerson(random: Random, network: Network): Person {
  const handle = `${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}${random.int(9000) + 10}`;
  if (network === 'mastodon') return { network, author: `https://${random.pick(INSTANCES)}/users/${handle}`, handle };
  let did = 'did:plc:';
  for (let i = 0; i < 24; i++) did += BASE32[random.int(32)];
  return { network, author: did, handle };
}

/** `size` regulars per network; the same seed gives the same people. */
export function createCrowd(random: Random, size: number): Crowd {
  const regulars = new Map<string, Person>();

  return {
    regular: (draws, network) => {
      const index = Math.floor(Math.max(1, size) * draws.next() ** 2);
      const key = `${network}/${index}`;
      const known = regulars.get(key);
      if (known !== undefined) return known;
      const person = createPerson(random.fork(key), network);
      regulars.set(key, person);
      return person;
    },
    newcomer: createPerson,
  };
}
