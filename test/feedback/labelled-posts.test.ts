import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenDatabase, openDatabase } from '../../db/open.ts';
import { deletions, mentions, posts } from '../../db/schema.ts';
import { storeDecision } from '../../db/store/episodes.ts';
import { labelledPosts } from '../../src/feedback/labelled-posts.ts';
import { giveVerdict } from '../../src/feedback/verdict.ts';
import { close, decision, minute, wave } from '../alert/bulletins.ts';
import { emptyTables } from '../setup/databases.ts';

const EPISODE = decision().change.episode;
let open: OpenDatabase;
beforeAll(async () => {
  open = await openDatabase({ folder: null });
});
afterAll(() => open[Symbol.asyncDispose]());
beforeEach(async () => {
  await emptyTables(open.db);
  for (const one of [decision(), close(minute(30))]) await storeDecision(open.db, one);
});

type Said = {
  text: string;
  label?: 'report' | 'question' | 'relay' | 'other';
  signal?: number;
  bot?: boolean;
  official?: boolean;
  minutes?: number;
  textKey?: string;
};
async function say(...said: Said[]): Promise<void> {
  for (const [index, one] of said.entries()) {
    const { text, label = 'report', signal = 0.7, bot = false, official = false, minutes = 5, textKey = '' } = one;
    const uri = `at://${index}-${text.slice(0, 30)}`;
    const common = { uri, network: 'bluesky', author: `did:${index}`, observedAt: new Date(minute(minutes) + index) };
    await open.db.insert(posts).values({ ...common, text, langs: ['en'], kind: 'post', bot });
    await open.db.insert(mentions).values({
      ...common,
      product: 'claude',
      confidence: 0.95,
      why: 'alias',
      alias: 'claude',
      spans: [],
      official,
      textKey,
      label,
      signal,
      lang: 'de',
    });
  }
}
const judge = (verdict: 'real' | 'expected' | 'false-alarm', note: string | null = null, episode = EPISODE) =>
  giveVerdict(open.db, episode, { verdict, by: 'ada', note }, minute(40));
const labels = async () =>
  (await labelledPosts(open.db, null)).posts.map(({ text, mentions: [one] }) => `${text}: ${one?.label}`);

describe('the posts of a judged outage', () => {
  it('keep their label where it was real: only what was first hand, in its time, by people', async () => {
    await say(
      { text: 'claude hängt' },
      { text: 'geht claude?', label: 'question', signal: 0.99 },
      { text: 'they say claude is down', label: 'relay' },
      { text: 'claude is nice', label: 'other', signal: 0.1 },
      { text: 'weak', signal: 0.4 },
      { text: 'robot', bot: true },
      { text: 'vendor', official: true },
      { text: 'before', minutes: -5 },
      { text: 'after', minutes: 31 },
    );
    await judge('real');
    expect(await labels()).toEqual(['claude hängt: report', 'geht claude?: question']);
    const [post] = (await labelledPosts(open.db, null)).posts;
    expect(post).toEqual({ text: 'claude hängt', lang: 'de', mentions: [{ product: 'claude', label: 'report' }] });
  });

  it('are other where it was a false alarm, unless they plainly say that it fails', async () => {
    await say({ text: 'claude killed it on stage' }, { text: 'claude is down, 529 on every call', signal: 0.97 });
    await judge('false-alarm');
    expect(await labels()).toEqual(['claude killed it on stage: other']);
    expect((await labelledPosts(open.db, null)).leftOut).toEqual({ sure: 1, copies: 0, disputed: 0 });
  });

  it.each([
    ['launch', ['claude broke the internet: other']],
    ['maintenance', []],
    ['something else', []],
    [null, []],
  ])('expected for %s give %j', async (note, given) => {
    await say({ text: 'claude broke the internet' });
    await judge('expected', note);
    expect(await labels()).toEqual(given);
  });

  it('are labelled by the newest verdict', async () => {
    await say({ text: 'claude hängt' });
    await judge('false-alarm');
    await judge('real');
    expect(await labels()).toEqual(['claude hängt: report']);
  });

  it('count each text once, and none that got two labels', async () => {
    const again = decision({
      at: minute(100),
      change: { episode: 'claude-outage-2026-01-03T15:40Z', onset: new Date(minute(98)).toISOString() },
    });
    await storeDecision(open.db, again);
    await say(
      { text: 'one text', textKey: 'same' },
      { text: 'the same text', textKey: 'same' },
      { text: 'again and again' },
      { text: 'Again and again ', minutes: 98.5 },
    );
    await judge('real');
    await judge('false-alarm', null, again.change.episode);
    expect(await labels()).toEqual(['one text: report']);
    expect((await labelledPosts(open.db, null)).leftOut).toEqual({ sure: 0, copies: 2, disputed: 1 });
  });

  it('are no more than what is still kept', async () => {
    await say({ text: 'kept' }, { text: 'deleted by its author' }, { text: 'past retention' });
    const uri = (start: string) => `at://${start}`;
    await open.db
      .insert(deletions)
      .values({ product: 'claude', uri: uri('1-deleted by its author'), observedAt: new Date(minute(6)) });
    await open.db.delete(posts).where(eq(posts.uri, uri('2-past retention')));
    await judge('real');
    expect(await labels()).toEqual(['kept: report']);
  });

  it('are of the product asked for, never of a wave, and none where nobody answered', async () => {
    await storeDecision(open.db, wave());
    await say({ text: 'claude hängt' });
    expect(await labels()).toEqual([]);
    await judge('real', null, wave().change.episode);
    expect(await labels()).toEqual([]);
    await judge('real');
    expect((await labelledPosts(open.db, 'notion')).posts).toEqual([]);
    expect((await labelledPosts(open.db, 'claude')).posts).toHaveLength(1);
  });
});
