import { describe, expect, it } from 'vitest';
import type { Bulletin } from '../../../src/alert/channel.ts';
import { buttonsOf, episodeOfBlock } from '../../../src/alert/channels/slack-buttons.ts';
import { slackRendering } from '../../../src/alert/channels/slack-message.ts';
import { buildMessage } from '../../../src/alert/message/build.ts';
import type { Act } from '../../../src/feedback/act.ts';
import { act, bulletin, close, decision, handled, minute, wave } from '../bulletins.ts';
import { slackMessage } from './slack-limits.ts';

const opened = bulletin();
const over = bulletin([decision(), close(minute(52))], { now: minute(53) });
type Shown = { action_id: string; text?: { text: string }; style?: string };
const elements = (given: Bulletin, interactive = true): Shown[] =>
  buttonsOf(buildMessage(given), interactive).flatMap((block) =>
    block.type === 'actions' ? block.elements : [],
  ) as Shown[];
const offered = (given: Bulletin, interactive = true) => elements(given, interactive).map(({ action_id }) => action_id);
const by = (...acts: Act[]) => handled(opened, acts);

describe('the buttons of a message', () => {
  it.each([
    ['open', opened, ['acknowledge', 'real', 'expected', 'false-alarm', 'snooze', 'mute', 'brief', 'open']],
    [
      'taken by somebody',
      by(act('acknowledge')),
      ['real', 'expected', 'false-alarm', 'snooze', 'mute', 'brief', 'open'],
    ],
    ['snoozed', by(act('snooze')), ['acknowledge', 'real', 'expected', 'false-alarm', 'wake', 'mute', 'brief', 'open']],
    [
      'of a muted product',
      handled(opened, [], [act('mute')]),
      ['acknowledge', 'real', 'expected', 'false-alarm', 'snooze', 'unmute', 'brief', 'open'],
    ],
    ['over', over, ['real', 'expected', 'false-alarm', 'mute', 'brief', 'open']],
  ])('%s', (_what, given, actions) => expect(offered(given)).toEqual(actions));

  it('are only the link where nobody listens, and none where there is nothing to open', () => {
    expect(offered(opened, false)).toEqual(['open']);
    expect(offered({ ...opened, link: null }, false)).toEqual([]);
  });

  it('show the answer that was given', () => {
    const judged = elements(by(act('verdict', { detail: { verdict: 'false-alarm' } })));
    expect(judged.find(({ action_id }) => action_id === 'false-alarm')?.style).toBe('primary');
    expect(judged.find(({ action_id }) => action_id === 'real')?.style).toBeUndefined();
  });

  it('mute a post, not an hour, of a wave', () => {
    const shown = elements(bulletin([wave()], { now: minute(38) }));
    expect(shown.find(({ action_id }) => action_id === 'snooze')?.text?.text).toBe('Mute this post');
  });

  it('name their episode, and nothing else is taken for one', () => {
    const [block] = buttonsOf(buildMessage(opened), true);
    expect(episodeOfBlock((block as { block_id: string }).block_id)).toBe(opened.episode);
    expect(episodeOfBlock('b1')).toBeNull();
  });

  it('stay within what Slack takes, whatever was done', () => {
    const all = ['acknowledge', 'snooze', 'mute', 'verdict', 'setting'] as const;
    const acts = all.map((kind, index) => act(kind, { id: index + 1, by: 'x'.repeat(500) }));
    const rendering = slackRendering(buildMessage(handled(opened, acts)), { interactive: true });
    expect(slackMessage.safeParse(rendering).error).toBeUndefined();
  });
});

describe('what people did', () => {
  it('is told in one line of the message and one of the thread each', () => {
    const given = by(
      act('acknowledge', { id: 1, by: 'ada' }),
      act('verdict', { id: 2, by: 'grace', at: minute(12), detail: { verdict: 'expected', note: 'launch' } }),
    );
    const message = buildMessage({ ...given, now: minute(13) });
    expect(message.sign).toBe('⚪');
    expect(message.hand).toBe('Verdict: expected (launch), by grace · taken by ada at 14:11 UTC');
    expect(message.story.slice(1)).toEqual([
      { number: 0, act: 1, text: '14:11 UTC · ada has taken it' },
      { number: 0, act: 2, text: '14:14 UTC · verdict: expected (launch), by grace' },
    ]);
  });

  it('keeps the sign of an outage that people call real', () => {
    expect(buildMessage(by(act('verdict', { detail: { verdict: 'real' } }))).sign).toBe('🔴');
  });
});
