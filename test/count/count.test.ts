import { describe, expect, it } from 'vitest';
import { shortKey } from '../../src/count/hash.ts';
import { emptyMemory, forgetBefore, recall, remember } from '../../src/count/memory.ts';
import { addMentions, emptyMentions, isNewText, markText, mentionsSince } from '../../src/count/mentions.ts';
import {
  addReporter,
  emptyReporters,
  insertLate,
  LOOK_BACK,
  recount,
  removeReporter,
} from '../../src/count/reporters.ts';
import { roleOf, signalEvent } from '../../src/count/signal.ts';
import { emptyTally, ranked, tally } from '../../src/count/tally.ts';
import type { MentionHappening } from '../../src/detect/happening.ts';
import { HOUR, MINUTE, mention, report, START } from '../detect/stream.ts';

describe('roleOf', () => {
  it.each<[string, Partial<MentionHappening>, string | null]>([
    ['a report', { label: 'report', signal: 0.9 }, 'first-hand'],
    ['a question', { label: 'question', signal: 0.6 }, 'first-hand'],
    ['a report as a quote', { label: 'report', signal: 0.9, postKind: 'quote' }, 'first-hand'],
    ['an unsure report', { label: 'report', signal: 0.49 }, null],
    ['news', { label: 'relay', signal: 0.9 }, 'relay'],
    ['a recovery', { label: 'recovery', signal: 0.1 }, 'recovery'],
    ['a complaint', { label: 'complaint', signal: 0.6 }, null],
    ['the past', { label: 'past', signal: 0.2 }, null],
    ['a bot that reports', { label: 'report', signal: 0.9, bot: true }, null],
    ['the vendor', { label: 'report', signal: 0.9, official: true }, null],
    ['the vendor that says it works again', { label: 'recovery', signal: 0, official: true }, null],
  ])('%s', (_, change, role) => {
    expect(roleOf(mention(START, change))).toBe(role);
  });
});

describe('reporters', () => {
  function count(posts: readonly MentionHappening[], onset: number | null = null) {
    const reporters = emptyReporters();
    const counted = posts.map((post) => addReporter(reporters, signalEvent(post, roleOf(post)!, 0), onset));
    return { reporters, counted };
  }

  it('counts an author once in the look-back, and again after it', () => {
    const posts = [0, 1, 5 * 60, LOOK_BACK / MINUTE + 1].map((minutes) =>
      report(START + minutes * MINUTE, { author: 'a' }),
    );
    expect(count(posts).counted).toEqual([true, false, false, true]);
  });

  it('counts an author once in an episode, however long', () => {
    const posts = [0, LOOK_BACK + HOUR].map((ms) => report(START + ms, { author: 'a' }));
    expect(count(posts, START).counted).toEqual([true, false]);
  });

  it('counts a group that pushes one page in words of their own as one', () => {
    const posts = Array.from({ length: 30 }, (_, index) =>
      report(START + index * MINUTE, { link: 'quickbot.example/join' }),
    );
    expect(count(posts).counted.filter(Boolean)).toHaveLength(1);
  });

  it('counts all who share a page while as many report without it', () => {
    const posts = Array.from({ length: 30 }, (_, index) =>
      report(START + index * MINUTE, index % 2 === 1 ? { link: 'status.example/incidents/1' } : {}),
    );
    expect(count(posts).counted.filter(Boolean)).toHaveLength(30);
  });

  it('takes only the excess of those who share a page from the count', () => {
    const posts = [...'..l.lllllll'].map((sign, index) =>
      report(START + index * MINUTE, sign === 'l' ? { link: 'status.example/incidents/1' } : {}),
    );
    expect(count(posts).counted.filter(Boolean)).toHaveLength(3 + 1 + 3);
  });

  it('holds those who share a page against the reporters of the hour behind them only', () => {
    const early = Array.from({ length: 5 }, (_, index) => report(START + index * MINUTE));
    const late = Array.from({ length: 5 }, (_, index) =>
      report(START + 2 * HOUR + index * MINUTE, { link: 'quickbot.example/join' }),
    );
    expect(count([...early, ...late]).counted.filter(Boolean)).toHaveLength(6);
  });

  it('tells authors of one name on two networks apart', () => {
    const posts = ['bluesky', 'mastodon'].map((network) => report(START, { author: 'a', network }));
    expect(count(posts).counted).toEqual([true, true]);
  });

  it('counts copies of one text once, and their authors when they say it in their own words', () => {
    const posts = [
      report(START, { author: 'a', textKey: 'k' }),
      report(START + 1, { author: 'b', textKey: 'k' }),
      report(START + 2, { author: 'b' }),
    ];
    expect(count(posts).counted).toEqual([true, false, true]);
  });

  it('counts one relay for three first-hand reporters behind it', () => {
    const relay = (at: number) => report(at, { label: 'relay' });
    const posts = [
      relay(START),
      report(START + 1),
      report(START + 2),
      report(START + 3),
      relay(START + 4),
      relay(START + 5),
    ];
    expect(count(posts).counted).toEqual([false, true, true, true, true, false]);
  });

  it('lets the next post of an author count when the first is deleted', () => {
    const posts = [report(START, { author: 'a' }), report(START + 1, { author: 'a' })];
    const { reporters } = count(posts);
    const removed = removeReporter(reporters, posts[0]!.uri);
    expect(removed?.counted).toBe(true);
    expect(recount(reporters, removed, null).map(({ uri }) => uri)).toEqual([posts[1]!.uri]);
  });

  it('puts a late post where it belongs, with what was expected then', () => {
    const { reporters } = count([]);
    for (const [at, expected] of [
      [START, 1],
      [START + 100, 3],
    ] as const) {
      addReporter(reporters, signalEvent(report(at), 'first-hand', expected), null);
    }
    insertLate(reporters, signalEvent(report(START + 50), 'first-hand', 9));
    expect(reporters.events.map(({ expected }) => expected)).toEqual([1, 2, 3]);
  });

  it('keeps a bounded number of posts', () => {
    const reporters = emptyReporters();
    for (let index = 0; index < 20_000; index += 1) {
      addReporter(reporters, signalEvent(report(START + index), 'first-hand', index), null);
    }
    expect(reporters.events.length).toBeLessThanOrEqual(2_500);
    expect(reporters.authors.size).toBeLessThanOrEqual(10_000);
  });
});

describe('mentions', () => {
  it('sums them from a minute on, late ones too', () => {
    const mentions = emptyMentions();
    for (const minutes of [0, 0, 5, 9, 5]) addMentions(mentions, START + minutes * MINUTE, 1);
    expect(mentionsSince(mentions, START + 5 * MINUTE)).toBe(3);
    addMentions(mentions, START + 5 * MINUTE, -1);
    expect(mentionsSince(mentions, START)).toBe(4);
  });

  it('takes copies of one text as one', () => {
    const mentions = emptyMentions();
    const said = [1, 2, 3].map((at) => {
      const isNew = isNewText(mentions, 'k', START + at);
      markText(mentions, 'k', START + at);
      return isNew;
    });
    expect(said).toEqual([true, false, false]);
    markText(mentions, '', START);
    expect(isNewText(mentions, '', START)).toBe(true);
  });
});

describe('a short key', () => {
  it('is nine characters, never a number and never a property that objects have', () => {
    const keys = Array.from({ length: 5000 }, (_, index) => shortKey(`at://post/${index}`));
    expect(new Set(keys).size).toBe(5000);
    for (const key of [...keys, shortKey(''), shortKey('__proto__')]) expect(key).toMatch(/^[a-zA-F][a-zA-Z0-9.-]{8}$/);
  });
});

describe('a memory', () => {
  it('keeps exactly the newest, ties by key, also those that were taken back', () => {
    const memory = emptyMemory();
    for (const key of ['d', 'b', 'c', 'a']) remember(memory, key, 5, 3);
    for (const [key, at] of [
      ['old', 1],
      ['e', -9],
      ['f', 8],
    ] as const)
      remember(memory, key, at, 3);
    expect(memory).toEqual({ size: 3, at: { a: 5, e: -9, f: 8 } });
  });

  it('forgets the oldest when it is full', () => {
    const memory = emptyMemory();
    for (let index = 0; index < 25; index += 1) remember(memory, `k${index}`, index, 10);
    expect(memory.size).toBeLessThanOrEqual(20);
    expect(recall(memory, 'k24')).toBe(24);
    expect(recall(memory, 'k0')).toBeUndefined();
    forgetBefore(memory, 24);
    expect(memory).toEqual({ size: 1, at: { k24: 24 } });
  });
});

describe('a tally', () => {
  it('adds up and takes back, most first', () => {
    const into = emptyTally();
    const events = ['login', 'errors', 'login'].map((symptom) =>
      signalEvent(report(START, { symptom: symptom as 'login' }), 'first-hand', 0),
    );
    for (const event of events) tally(into, event, 1);
    expect(ranked(into.symptoms)).toEqual([
      ['login', 2],
      ['errors', 1],
    ]);
    tally(into, events[1]!, -1);
    expect(into.symptoms).toEqual({ login: 2 });
    expect(into.reporters).toBe(2);
  });

  it('keeps a bounded number of names from outside', () => {
    const into = emptyTally();
    for (let index = 0; index < 500; index += 1) {
      tally(into, signalEvent(report(START, { component: `c${index}`, lang: '__proto__' }), 'first-hand', 0), 1);
    }
    expect(Object.keys(into.components).length).toBe(40);
    expect(into.languages).toEqual({});
  });
});
