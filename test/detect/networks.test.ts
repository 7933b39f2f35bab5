import { describe, expect, it } from 'vitest';
import { emptyState } from '../../src/detect/advance.ts';
import { learnNetwork, risenNetworks } from '../../src/detect/networks.ts';
import { DAY, HOUR, MINUTE, START } from './stream.ts';

/** A product with a reporter every quarter of an hour, one in five from the second network, and an outage of an hour. */
function risen(bluesky: number, mastodon: number): number {
  const state = emptyState();
  state.position = START + 10 * DAY;
  state.baseline.since = START;
  state.baseline.reporters = 240;
  state.baseline.exposure = (60 * HOUR) / MINUTE;
  state.expected = 5;
  for (let index = 0; index < 100; index += 1) {
    learnNetwork(state.networks, index % 5 === 0 ? 'mastodon' : 'bluesky', START + index * HOUR);
  }
  const tally = {
    reporters: bluesky + mastodon,
    firstHand: bluesky + mastodon,
    symptoms: {},
    languages: {},
    networks: { bluesky, mastodon },
    components: {},
    blames: {},
    beside: {},
    places: {},
  };
  return risenNetworks(state, { tally, expectedAtOnset: 1 });
}

describe('networks that agree', () => {
  it.each([
    ['many on both', 20, 8, 2],
    ['many on one and a stray pair on the other', 20, 2, 0],
    ['many on one and as many as ever on the other', 4, 10, 1],
    ['the usual on both', 4, 1, 0],
  ])('%s', (_, bluesky, mastodon, expected) => {
    expect(risen(bluesky, mastodon)).toBe(expected);
  });

  it('forget where reporters came from half a year ago', () => {
    const { networks } = emptyState();
    for (let index = 0; index < 100; index += 1) learnNetwork(networks, 'old', START + index);
    for (let index = 0; index < 10; index += 1) learnNetwork(networks, 'new', START + 180 * DAY + index);
    expect(networks.counts.new).toBeGreaterThan(10 * networks.counts.old!);
  });

  it('are not shaken by hostile names, nor by many', () => {
    const { networks } = emptyState();
    for (const name of ['__proto__', 'constructor', 'toString']) learnNetwork(networks, name, START);
    for (let index = 0; index < 500; index += 1) learnNetwork(networks, `network-${index}`, START);
    expect(Object.keys(networks.counts).length).toBeLessThanOrEqual(20);
    expect(networks.counts.constructor).toBe(1);
  });
});
