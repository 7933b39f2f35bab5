import type { VNode } from 'preact';
import type { PostRow } from '../../history/posts.ts';
import { networkName } from '../words.ts';
import { Outside, Stranger, Time } from './basics.tsx';

/** One post: its words made harmless, what we took it for, and why. */
export function PostCard({ post, now }: { post: PostRow; now: number }): VNode {
  const percent = post.signal === null ? null : Math.round(post.signal * 100);
  return (
    <article class={`post l-${post.label ?? 'none'}`} key={post.uri}>
      <blockquote lang={languageTag(post.lang)} dir="auto">
        <Stranger text={post.text} max={1200} />
      </blockquote>
      <p class="by">
        <span class={`label l-${post.label ?? 'none'}`}>{post.label ?? 'not judged yet'}</span>
        {percent === null ? null : <span title="probability that it speaks of a problem now">{percent} %</span>}
        {post.symptom === null ? null : <span>{post.symptom}</span>}
        {post.component === null ? null : <span>{post.component}</span>}
        {post.official ? <span>official account</span> : null}
        {post.bot ? <span>bot</span> : null}
        <span class="author">
          <Stranger text={post.author} max={48} />
        </span>
        <Time at={post.observedAt} now={now} />
        <Outside href={post.url}>{networkName(post.network)}</Outside>
      </p>
      <p class="reasons">
        <Stranger text={[post.why, ...post.reasons].join(' · ')} max={400} />
      </p>
    </article>
  );
}

function languageTag(lang: string | null): string | undefined {
  return lang !== null && /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/.test(lang) ? lang : undefined;
}
