import type { VNode } from 'preact';
import type { Brief as BriefText } from '../../alert/brief/load-brief.ts';
import { Outside, Stranger } from './basics.tsx';

const MOST_SENTENCE = 700;

/** What may truthfully be said, each sentence with its sources, and all of it as Markdown to take along. */
export function Brief({ brief, path }: { brief: BriefText; path: string }): VNode {
  const { sentences, sources, leftOut } = brief.statement;
  return (
    <section class="panel brief" aria-labelledby="brief">
      <h2 id="brief">Brief</h2>
      <ul class="plain">
        {brief.lines.map(({ text }) => (
          <li key={text}>
            <Stranger text={text} max={MOST_SENTENCE} />
          </li>
        ))}
      </ul>
      <h3>Holding statement, a draft: only what is proven</h3>
      <blockquote dir="auto">
        {sentences.map(({ text, sources: held }) => (
          <p key={text}>
            <Stranger text={text} max={MOST_SENTENCE} /> {held.map((number) => `[${number}]`).join('')}
          </p>
        ))}
      </blockquote>
      <ol class="sources">
        {sources.map(({ text, url }) => (
          <li key={text}>
            <Outside href={url}>
              <Stranger text={text} max={MOST_SENTENCE} />
            </Outside>
          </li>
        ))}
      </ol>
      <p class="muted">Not in it, on purpose: {leftOut.join('; ')}.</p>
      <p>
        <button type="button" data-copy={`${path}/brief.md`} hidden>
          Copy brief
        </button>{' '}
        <a href={`${path}/brief.md`}>Brief as Markdown</a>
      </p>
    </section>
  );
}
