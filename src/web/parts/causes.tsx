import type { VNode } from 'preact';
import type { Catalogue } from '../../catalog/product.ts';
import { reachWords } from '../../correlate/reach.ts';
import type { EpisodeRow } from '../../history/episodes.ts';
import { Stranger } from './basics.tsx';
import { nameOf } from './episode-line.tsx';

type Props = { readonly episode: EpisodeRow; readonly catalogue: Catalogue };

/** Whose fault an outage is as far as the evidence goes, with its shares, and how far it reaches. */
export function Causes({ episode, catalogue }: Props): VNode | null {
  if (episode.kind === 'wave') return null;
  const { causes = [], common = null, reach } = episode.latest.details;
  if (causes.length === 0 && common === null && reach === undefined) return null;
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(catalogue, id)).join(', ');
  return (
    <section class="panel" aria-labelledby="causes">
      <h2 id="causes">Whose fault, and how far it reaches</h2>
      {causes.length === 0 && common === null ? <p class="muted">Nothing points at another product.</p> : null}
      {common === null ? null : (
        <p>
          {names(common.products)} began to fail together: a common cause, not known
          {common.shared.length === 0 ? null : `; all depend on ${names(common.shared)}`}
          {common.named.length === 0 ? null : `; posts name ${names(common.named)}`}.
        </p>
      )}
      {causes.length === 0 ? null : (
        <ul class="plain">
          {causes.map(({ product, share, posts }) => (
            <li key={product ?? ''}>
              <strong>{Math.round(share * 100)} %</strong>{' '}
              {product === null ? `${nameOf(catalogue, episode.product)} itself` : nameOf(catalogue, product)}
              {posts.length === 0 ? null : (
                <span class="muted">
                  {' '}
                  · {posts.length === 1 ? 'a post names it' : `${posts.length} of the posts that name it are kept`}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {reach === undefined ? null : (
        <p>
          Reach: <Stranger text={reachWords(reach)} max={300} />
        </p>
      )}
    </section>
  );
}
