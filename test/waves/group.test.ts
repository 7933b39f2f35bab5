import { describe, expect, it } from 'vitest';
import { advance, emptyState, type ProductState } from '../../src/detect/advance.ts';
import { compareHappenings, type Happening, type MentionHappening } from '../../src/detect/happening.ts';
import { sketchOf } from '../../src/match/sketch.ts';
import {
  chatter,
  context,
  DAY,
  fold,
  HOUR,
  MINUTE,
  mention,
  random,
  report,
  START,
  summary,
} from '../detect/stream.ts';
import { reposts } from './reposts.ts';

const given = context({ feeds: false });
const LINK = 'news.example/notion-deletes-notes';
const TEXT = 'So Notion just deleted my whole workspace with five years of notes and support answers with a bot';
const root = { at: START + DAY, uri: 'at://nobody' };

/** Posts of as many authors as there would be reposts of a root. */
function posts(total: number, more: (index: number) => Partial<MentionHappening>): MentionHappening[] {
  return reposts(root, total).map(({ at }, index) => mention(at, more(index)));
}
const sketch = sketchOf(TEXT);

/** Shares of all that is kept, least first. */
function totals(state: ProductState): number[] {
  return Object.values(state.waves.roots)
    .map(({ total }) => total)
    .sort((a, b) => a - b);
}

describe('many posts with one link', () => {
  it('are one wave, whose root is the link, shown with the posts that brought most', () => {
    const shared = posts(500, () => ({ link: LINK }));
    const liked = shared[4]!;
    const further = reposts(liked, 60);
    const decisions = fold([...shared, ...further], given, START + 6 * DAY);
    const lines = summary(decisions);
    expect(lines[0]).toBe('wave open notify');
    expect(lines.filter((line) => line.includes('open'))).toHaveLength(1);
    const first = decisions[0]!.change;
    expect(first.wave).toMatchObject({ root: `https://${LINK}`, about: 'link' });
    expect(first.reason).toMatch(/^one link is spreading: \d+ posts and reposts in /);
    const { wave, posts: shown } = decisions.at(-1)!.change;
    expect(shown[0]).toBe(liked.uri);
    expect(shown.length).toBeLessThanOrEqual(3);
    expect(wave!.reposts).toBeGreaterThan(shared.length);
  });

  it('count each author once, and neither bots nor the vendor', () => {
    const few = posts(500, (index) => ({ link: LINK, author: `same-${index % 20}` }));
    const bots = posts(500, () => ({ link: LINK, bot: true }));
    const vendor = posts(500, () => ({ link: LINK, official: true }));
    expect(fold([...few, ...bots, ...vendor].sort(compareHappenings), given, START + 4 * DAY)).toEqual([]);
  });

  it('are no second wave where one post brings nearly all of it', () => {
    const post = mention(root.at, { link: LINK });
    const others = posts(60, () => ({ link: LINK }));
    const decisions = fold([post, ...reposts(post, 600), ...others], given, START + 6 * DAY);
    expect(new Set(decisions.map(({ change }) => change.wave!.root))).toEqual(new Set([post.uri]));
  });

  it('are no news when an app posts it for people evenly, from the first hour on', () => {
    const even = Array.from({ length: 360 }, (_, index) => mention(root.at + index * 4 * MINUTE, { link: LINK }));
    expect(summary(fold(even, given, START + 4 * DAY))).toEqual([]);
  });

  it('are no news when the link is shared so every day', () => {
    const daily = Array.from({ length: 12 }, (_, day) =>
      posts(260, () => ({ link: LINK })).map((post) => ({ ...post, at: post.at + day * DAY })),
    );
    const opened = fold(daily.flat(), given, START + 14 * DAY).filter(({ change }) => change.change === 'open');
    expect(opened.length).toBeLessThanOrEqual(1);
  });
});

describe('near-copies of one text without a repost', () => {
  const copies = posts(500, (index) => ({
    sketch: sketchOf(index % 2 === 0 ? `${TEXT} 😡 ${index}` : `Please share! ${TEXT}`),
  }));

  it('are one wave, whose root is the earliest copy', () => {
    const decisions = fold(copies, given, START + 6 * DAY);
    expect(summary(decisions)[0]).toBe('wave open notify');
    const { wave, posts: shown, reason } = decisions[0]!.change;
    expect(wave).toMatchObject({ root: copies[0]!.uri, about: 'copies' });
    expect(shown).toContain(copies[0]!.uri);
    expect(reason).toContain('copies of one text are spreading');
    expect(new Set(decisions.map(({ change }) => change.episode)).size).toBe(1);
  });

  it('are one reporter, whatever was put before or behind the text', () => {
    const complaints = copies.map((copy) => ({ ...copy, label: 'report', signal: 0.9, textKey: '' }) as const);
    const kinds = fold(complaints, given, START + 6 * DAY).map(({ change }) => change.kind);
    expect(new Set(kinds)).toEqual(new Set(['wave']));
    expect(fold(complaints, given, START + 6 * DAY)[0]!.change.reporters).toBeLessThanOrEqual(1);
  });

  /** What is said of a product in people's own words, and one text that people copy evenly. */
  const ownWords = (days: number) => {
    const next = random(12);
    const own = () =>
      Array.from({ length: 16 }, () =>
        Math.floor(next() * 65_536)
          .toString(16)
          .padStart(4, '0'),
      ).join('');
    return chatter(random(11), START, START + days * DAY, () => 0.5, 0.05).map((post) => ({ ...post, sketch: own() }));
  };
  const evenly = (from: number, people: number, minutes: number, text: string) =>
    Array.from({ length: people }, (_, index) =>
      mention(from + (index * minutes * MINUTE) / people, { sketch: sketchOf(text) }),
    );

  it('are told long before two hours of them are over, where people use words of their own otherwise', () => {
    const from = START + DAY + 2 * HOUR;
    const list = [...ownWords(2), ...evenly(from, 133, 120, TEXT)].sort(compareHappenings);
    const [first] = fold(list, given, START + 2 * DAY);
    expect(first!.change.wave).toMatchObject({ about: 'copies' });
    expect(Date.parse(first!.change.at) - from).toBeLessThan(45 * MINUTE);
  });

  it('are no wave where ten times as many say it in words of their own', () => {
    const from = START + DAY + 2 * HOUR;
    const outcry = chatter(random(13), from, from + 2 * HOUR, () => 20, 0.05);
    const list = [...ownWords(2), ...outcry, ...evenly(from, 133, 120, TEXT)].sort(compareHappenings);
    expect(fold(list, given, START + 2 * DAY).filter(({ change }) => change.kind === 'wave')).toEqual([]);
  });

  it('are no news where as many people copy something every day', () => {
    const daily = Array.from({ length: 12 }, (_, day) =>
      evenly(START + day * DAY + 12 * HOUR, 133, 120, TEXT.replaceAll(/[aeiou]/g, 'aeiouäöüéèáó'[day]!)),
    );
    const list = [...ownWords(13), ...daily.flat()].sort(compareHappenings);
    const opened = fold(list, given, START + 13 * DAY).filter(({ change }) => change.change === 'open');
    expect(opened.filter(({ change }) => Date.parse(change.at) > START + 4 * DAY)).toEqual([]);
  });

  it('are not what many people say in their own words', () => {
    const next = random(3);
    const words = Array.from({ length: 400 }, (_, index) => `word${String.fromCharCode(97 + (index % 26))}${index}`);
    const own = posts(400, () => {
      const said = Array.from({ length: 12 }, () => words[Math.floor(next() * words.length)]!.replace(/\d/g, 'x'));
      return { sketch: sketchOf(said.join(' ')) };
    });
    expect(fold(own, given, START + 4 * DAY)).toEqual([]);
  });
});

describe('a storm of quotes', () => {
  it('is the wave of the quoted post, though hardly anybody reposts it', () => {
    const post = mention(START + DAY);
    const quotes = reposts(post, 500).map(
      (share, index): Happening => ({ ...share, via: index % 20 === 0 ? 'repost' : 'quote' }),
    );
    const own = posts(400, () => ({ postKind: 'quote', sketch }));
    const state = emptyState();
    const decisions = fold([post, ...quotes, ...own], given, START + 6 * DAY, state);
    expect(new Set(decisions.map(({ change }) => change.wave!.root))).toEqual(new Set([post.uri]));
    expect(totals(state)).toEqual([quotes.length]);
  });
});

describe('a root older than our reading', () => {
  it('is a wave as soon as we see its reposts, counted from there', () => {
    const old = { at: START - 3 * DAY, uri: 'at://old' };
    const seen = reposts(root, 500).map((share) => ({ ...share, subject: old.uri }));
    const decisions = fold(seen, given, START + 6 * DAY);
    expect(summary(decisions)[0]).toBe('wave open notify');
    expect(decisions[0]!.change.wave!.root).toBe(old.uri);
  });
});

describe('what is kept of groups', () => {
  it('is bounded however many links and texts are posted, and folds on the same after a restart', () => {
    const next = random(8);
    const list = chatter(next, START, START + 8 * HOUR, () => 12, 0.05).map((post, index) => ({
      ...post,
      link: index % 2 === 0 ? `news.example/${index % 900}` : '',
      sketch: sketchOf(
        `${index} ${Math.floor(next() * 1e9)
          .toString(26)
          .replace(/\d/g, 'q')
          .split('')
          .join('x ')}`,
      ),
    }));
    const wave = posts(300, () => ({ link: LINK }));
    const all = [...list, ...wave].sort(compareHappenings);
    const state = emptyState();
    const straight = all.flatMap((one) => advance(state, one, given, one.at));
    let copy: ProductState = emptyState();
    const broken = all.flatMap((one, index) => {
      if (index % 50 === 0) copy = JSON.parse(JSON.stringify(copy));
      return advance(copy, one, given, one.at);
    });
    expect(broken).toEqual(straight);
    expect(copy).toEqual(JSON.parse(JSON.stringify(state)));
    expect(JSON.stringify(state.waves).length).toBeLessThan(250_000);
  });

  it('forgets a deleted post', () => {
    const shared = posts(500, () => ({ link: LINK }));
    const gone: Happening = { kind: 'delete', at: root.at + HOUR, uri: shared[0]!.uri };
    const last = fold([...shared, gone], given, START + 8 * DAY).at(-1)!.change;
    expect(last.posts).not.toContain(shared[0]!.uri);
    expect(last.change).toBe('close');
  });
});

describe('one wave of two networks', () => {
  it('takes in totals that Mastodon tells and single reposts, each post once', () => {
    const bluesky = posts(300, () => ({ link: LINK })).filter(({ at }) => at < root.at + 12 * HOUR);
    const toot = mention(root.at, { link: LINK, network: 'mastodon' });
    const told = Array.from(
      { length: 40 },
      (_, poll): Happening => ({
        kind: 'engagement',
        at: root.at + (poll + 1) * 5 * MINUTE,
        network: 'mastodon',
        subject: toot.uri,
        reposts: 2 * poll,
      }),
    );
    const state = emptyState();
    const decisions = fold([...bluesky, toot, ...told], given, START + 8 * DAY, state);
    expect(new Set(decisions.map(({ change }) => change.wave!.root))).toEqual(new Set([`https://${LINK}`]));
    expect(totals(state)).toEqual([78, bluesky.length + 1 + 78]);
  });

  it('feeds one root by single events and by totals without counting twice', () => {
    const post = mention(START + DAY);
    const single = reposts(post, 400);
    const told = single
      .filter((_, index) => index % 50 === 49)
      .map(
        (share, index): Happening => ({
          kind: 'engagement',
          at: share.at + 1,
          network: 'bluesky',
          subject: post.uri,
          reposts: (index + 1) * 50,
        }),
      );
    const state = emptyState();
    expect(summary(fold([post, ...single, ...told], given, START + 8 * DAY, state))[0]).toBe('wave open notify');
    expect(totals(state)).toEqual([single.length]);
  });
});

describe('a wave that speaks of an outage', () => {
  it('stands beside the outage with the same official word, and adds nobody to those affected', () => {
    const next = random(5);
    const quiet = chatter(next, START, START + 3 * DAY, () => 0.05, 0.1);
    const post = report(START + 3 * DAY + 2 * MINUTE);
    const outage = Array.from({ length: 60 }, (_, index) => report(START + 3 * DAY + index * 30_000));
    const decisions = fold([...quiet, ...outage, post, ...reposts(post, 800)], given, START + 5 * DAY);
    const kinds = new Set(decisions.map(({ change }) => change.kind));
    expect(kinds).toEqual(new Set(['outage', 'wave']));
    const people = decisions.filter(({ change }) => change.kind === 'outage').map(({ change }) => change.reporters);
    expect(Math.max(...people)).toBeLessThanOrEqual(outage.length + 15);
  });
});
