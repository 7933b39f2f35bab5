import type { VNode } from 'preact';
import { VERDICTS, type Verdict } from '../../correlate/ledger/row.ts';
import type { GivenVerdict } from '../../feedback/verdict.ts';
import { episodePath, Stranger, Time } from './basics.tsx';

export const VERDICT_WORDS: Record<Verdict, string> = {
  real: '✓ real',
  expected: '– expected',
  'false-alarm': '✕ false alarm',
};
const VERDICT_HINTS: Record<Verdict, string> = {
  real: 'people were in trouble',
  expected: 'a launch or maintenance that you knew of',
  'false-alarm': 'nothing was wrong',
};

/** What people answered, the newest first, and the form to answer. */
export function Verdicts(props: {
  episode: string;
  verdicts: readonly GivenVerdict[];
  now: number;
  needsToken: boolean;
}): VNode {
  const { episode, verdicts, now, needsToken } = props;
  return (
    <>
      {verdicts.length === 0 ? <p class="muted">Nobody has said yet whether this was real.</p> : null}
      <ol class="story">
        {verdicts.map((given, index) => (
          <li key={`${given.at} ${index}`}>
            <p>
              <strong>{VERDICT_WORDS[given.verdict]}</strong>
              {given.by === null ? null : (
                <>
                  {' '}
                  · <Stranger text={given.by} max={100} />
                </>
              )}{' '}
              · <Time at={given.at} now={now} />
              {index === 0 ? null : ' · no longer counts'}
            </p>
            {given.note === null ? null : (
              <p class="muted">
                <Stranger text={given.note} max={1000} />
              </p>
            )}
          </li>
        ))}
      </ol>
      <form method="post" action={`${episodePath(episode)}/verdict`} class="answer">
        <label>
          Who you are <input name="by" maxLength={100} autocomplete="name" />
        </label>
        <label>
          Why <input name="note" maxLength={1000} autocomplete="off" />
        </label>
        {needsToken ? (
          <label>
            Token <input name="token" type="password" required maxLength={500} autocomplete="current-password" />
          </label>
        ) : null}
        <p>
          {VERDICTS.map((verdict) => (
            <button key={verdict} type="submit" name="verdict" value={verdict} title={VERDICT_HINTS[verdict]}>
              {VERDICT_WORDS[verdict]}
            </button>
          ))}
        </p>
      </form>
    </>
  );
}
