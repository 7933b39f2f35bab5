import { expect, it } from 'vitest';
import { resolveHost } from '../../src/net/resolve-host.ts';

it('asks the system for names that no name server knows', async () => {
  const found = await resolveHost('localhost');
  expect(found.map(({ address }) => address)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^(?:127\.0\.0\.1|::1)$/)]),
  );
});
