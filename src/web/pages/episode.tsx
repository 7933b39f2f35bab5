import type { VNode } from 'preact';
import { loadBrief } from '../../alert/brief/load-brief.ts';
import type { AppOptions } from '../../api/context.ts';
import { encodeCursor } from '../../api/shapes/input.ts';
import { LABELS, type Label } from '../../classify/label.ts';
import { type EpisodeDetail, type EpisodeRow, episodesOf } from '../../history/episodes.ts';
import { gapsIn } from '../../history/gaps.ts';
import { incidentsIn } from '../../history/incidents.ts';
import { HOUR_MS, MINUTE_MS } from '../../history/moment.ts';
import { officialNow } from '../../history/official-now.ts';
import { outagesIn } from '../../history/outage-around.ts';
import { episodePosts, namedPosts, type PostCursor } from '../../history/posts.ts';
import { productSeries } from '../../history/series.ts';
import { stepFor } from '../../history/step.ts';
import { waveProgress } from '../../history/wave-progress.ts';
import { page } from '../layout.tsx';
import { episodePath, productPath, SeverityBadge, Time } from '../parts/basics.tsx';
import { Brief } from '../parts/brief.tsx';
import { Causes } from '../parts/causes.tsx';
import { EpisodeLine, nameOf, peopleSentence, Upstream } from '../parts/episode-line.tsx';
import { AsOf, Counts, Figures } from '../parts/figures.tsx';
import { PostCard } from '../parts/post-card.tsx';
import { ProductChart } from '../parts/product-chart.tsx';
import { Deliveries, Story } from '../parts/story.tsx';
import { Verdicts } from '../parts/verdict.tsx';
import { WaveChart } from '../parts/wave-chart.tsx';
import { amount, duration, headline, sharedThing, sharesWord } from '../words.ts';

export type EpisodeQuery = {
  readonly label: Label | undefined;
  readonly after: PostCursor | undefined;
  readonly isLive: boolean;
};

const MOST_EPISODES = 100;

/** Why did you say that? */
export async function episodePage(options: AppOptions, detail: EpisodeDetail, query: EpisodeQuery): Promise<string> {
  const { db, catalogue, now } = options;
  const { episode, changes, deliveries, echoes, verdicts } = detail;
  const at = now();
  const name = nameOf(catalogue, episode.product);
  const end = Math.min(at, (episode.closedAt ?? at) + 30 * MINUTE_MS);
  const before = Math.max(30 * MINUTE_MS, Math.min((end - episode.onset) / 2, 6 * HOUR_MS));
  const span = { from: episode.onset - before, to: Math.max(end, episode.onset + 10 * MINUTE_MS) };
  const product = catalogue.byId.get(episode.product);
  const official =
    product === undefined
      ? undefined
      : (await officialNow(db, { products: [product], byId: new Map() }, at)).get(product.id);
  const incidents = product === undefined ? [] : await incidentsIn(db, product, span);
  const gaps = await gapsIn(db, span);
  const series = await productSeries(db, episode.product, { ...span, stepMinutes: stepFor(span.to - span.from, 240) });
  const evidence = await namedPosts(db, episode.product, episode.latest.change.posts);
  const posts = await episodePosts(db, episode, {
    limit: 30,
    after: query.after,
    labels: query.label === undefined ? undefined : [query.label],
  });
  const wave = episode.kind === 'wave' ? (await waveProgress(db, [episode])).get(episode.id)! : null;
  const outages =
    wave === null ? [] : await outagesIn(db, episode.product, { from: wave.points[0]?.at ?? wave.since, to: wave.at });
  const { episodes } = await episodesOf(db, { product: episode.product, ...span, limit: MOST_EPISODES });
  const brief = await loadBrief(db, catalogue, options.publicUrl, episode.id, new Date(at));
  const path = episodePath(episode.id);
  return page({
    title: headline(episode, name),
    path,
    frame: options,
    product: episode.product,
    children: (
      <>
        <div class="heading">
          <h1>{headline(episode, name)}</h1>
          <SeverityBadge severity={episode.severity} kind={episode.kind} isOpen={episode.closedAt === null} />
          <p class="lede">
            <strong>
              {wave === null
                ? peopleSentence(episode)
                : `${amount(wave.shares)} ${sharesWord(episode.latest.change.wave?.about)}`}
            </strong>
            {episode.closedAt === null ? <AsOf episode={episode} wave={wave} now={at} /> : null} ·{' '}
            {episode.closedAt === null ? 'since' : 'from'} <Time at={episode.onset} now={at} />
            {episode.endedAt === null ? null : ` · lasted ${duration(episode.endedAt - episode.onset)}`}
            <Upstream episode={episode} catalogue={catalogue} />
          </p>
          <p class="muted">
            <a href={productPath(episode.product)}>All of {name}</a> · <code>{episode.id}</code>
            {brief === null ? null : (
              <>
                {' '}
                · <a href="#brief">Brief</a>
              </>
            )}
          </p>
        </div>
        <Figures episode={episode} wave={wave} official={official} now={at} />
        {wave === null ? null : (
          <section class="panel wave">
            <WaveChart
              id="wave"
              of={`this ${sharedThing(episode.latest.change.wave?.about)}`}
              wave={{ ...wave, outages }}
              at={wave.at}
              isLive={query.isLive}
            />
          </section>
        )}
        <section class="panel">
          <ProductChart
            title={`${name}: reporters against normal around this episode`}
            chart={{ series, episodes, incidents, gaps, now: at }}
            isLive={query.isLive}
          />
        </section>
        <div class="columns">
          <section class="panel" aria-labelledby="story">
            <h2 id="story">The decisions as they were made</h2>
            <Story changes={changes} now={at} />
          </section>
          <section class="panel" aria-labelledby="told">
            <h2 id="told">What was told where</h2>
            <Deliveries deliveries={deliveries} now={at} wallNow={(options.wallNow ?? options.now)()} />
            <Counts episode={episode} />
          </section>
        </div>
        <section class="panel" aria-labelledby="verdict">
          <h2 id="verdict">Was it real?</h2>
          <Verdicts episode={episode.id} verdicts={verdicts} now={at} needsToken={options.writeToken != null} />
        </section>
        {brief === null ? null : <Brief brief={brief} path={path} />}
        <Causes episode={episode} catalogue={catalogue} />
        {echoes.length === 0 ? null : (
          <section class="panel" aria-labelledby="echoes">
            <h2 id="echoes">Echoes grouped under it</h2>
            {echoes.map((echo) => (
              <EpisodeLine key={echo.id} episode={echo} catalogue={catalogue} now={at} />
            ))}
          </section>
        )}
        {evidence.length === 0 ? null : (
          <section class="panel" aria-labelledby="evidence">
            <h2 id="evidence">{evidenceTitle(episode)}</h2>
            <div class="posts">
              {evidence.map((post) => (
                <PostCard key={post.uri} post={post} now={at} />
              ))}
            </div>
          </section>
        )}
        <section class="panel" aria-labelledby="posts">
          <h2 id="posts">Every post, newest first</h2>
          <nav class="ranges" aria-label="Label">
            {[undefined, ...LABELS].map((label) => (
              <a
                key={label ?? 'all'}
                href={label === undefined ? path : `${path}?label=${label}`}
                aria-current={label === query.label ? 'true' : undefined}
              >
                {label ?? 'all'}
              </a>
            ))}
          </nav>
          {posts.posts.length === 0 ? <p class="muted">No post is kept that matches.</p> : null}
          <div class="posts">
            {posts.posts.map((post) => (
              <PostCard key={post.uri} post={post} now={at} />
            ))}
          </div>
          <Older next={posts.next} path={path} label={query.label} />
        </section>
      </>
    ),
  });
}

function Older(props: { next: PostCursor | null; path: string; label: Label | undefined }): VNode | null {
  if (props.next === null) return null;
  const cursor = encodeCursor({ at: props.next.observedAt, key: props.next.uri });
  const label = props.label === undefined ? '' : `label=${props.label}&`;
  return (
    <p>
      <a class="button" href={`${props.path}?${label}cursor=${cursor}#posts`}>
        Older posts
      </a>
    </p>
  );
}

function evidenceTitle({ kind, latest }: EpisodeRow): string {
  if (kind !== 'wave') return 'Quoted as evidence';
  const { wave } = latest.change;
  if (wave?.about === undefined) return 'The post';
  return wave.about === 'link'
    ? `Posts with the link ${wave.root.slice(0, 120)}`
    : 'Copies of the text, most shared first';
}
