import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalog/load.ts';
import { handlesToResolve, isOfficialAuthor } from '../../src/catalog/official-author.ts';

const catalogue = loadCatalogue();
const bluesky = catalogue.byId.get('bluesky')!;
const signal = catalogue.byId.get('signal')!;
const github = catalogue.byId.get('github')!;
const did = 'did:plc:aaaabbbbccccddddeeeeffff';

describe('isOfficialAuthor', () => {
  it.each([
    [bluesky, 'bluesky', 'did:plc:z72i7hdynmk6r22z27h6tvur', true],
    [bluesky, 'bluesky', 'bsky.app', true],
    [github, 'bluesky', '@GitHub.com', true],
    [github, 'bluesky', 'github.com.evil.example', false],
    [github, 'bluesky', 'user.github.com', false],
    [github, 'bluesky', did, false],
    [signal, 'mastodon', 'signalapp@mastodon.world', true],
    [signal, 'mastodon', 'signalapp@evil.example', false],
    [signal, 'mastodon', 'https://mastodon.world/@signalapp', true],
    [signal, 'mastodon', 'https://mastodon.world/users/signalapp', true],
    [signal, 'mastodon', 'https://evil.example/@signalapp', false],
    [signal, 'bluesky', 'signalapp@mastodon.world', false],
    [signal, 'file', 'signal.org', false],
  ])('of $id on %s by %s is %s', (product, network, author, expected) => {
    expect(isOfficialAuthor(product, network, author)).toBe(expected);
  });

  it('knows an account by its DID once the handle was looked up', () => {
    expect(isOfficialAuthor(github, 'bluesky', did, new Map([['github.com', did]]))).toBe(true);
  });

  it('lists the handles to look up, each once', () => {
    const handles = handlesToResolve(catalogue);
    expect(handles).toContain('github.com');
    expect(handles.some((handle) => handle.startsWith('did:'))).toBe(false);
    expect(new Set(handles).size).toBe(handles.length);
  });
});
