import type { VNode } from 'preact';
import type { AppOptions } from '../../api/context.ts';
import { encodeCursor } from '../../api/shapes/input.ts';
import { LABELS, type Label } from '../../classify/label.ts';
import type { EpisodeDetail, EpisodeRow } from '../../history/episodes.ts';
import { gapsIn } from '../../history/gaps.ts';
import { incidentsIn } from '../../history/incidents.ts';
import { HOUR_MS, MINUTE_MS } from '../../history/moment.ts';
import { episodePosts, namedPosts, type PostCursor } from '../../history/posts.ts';
import { productSeries } from '../../history/series.ts';
import { stepFor } from '../../history/step.ts';
import { page } from '../layout.tsx';
import { episodePath, Outside, productPath, SeverityBadge, Stranger, Time } from '../parts/basics.tsx';
import { Causes } from '../parts/causes.tsx';
import { EpisodeLine, nameOf, peopleSentence, Upstream } from '../parts/episode-line.tsx';
import { PostCard } from '../parts/post-card.tsx';
import { ProductChart } from '../parts/product-chart.tsx';
import { Shares } from '../parts/shares.tsx';
import { Deliveries, Story } from '../parts/story.tsx';
import { Verdicts } from '../parts/verdict.tsx';
import { amount, CORRELATION_WORDS, duration, headline, leadWords, rate } from '../words.ts';

export type EpisodeQuery = {
  readonly label: Label | undefined;
  readonly after: PostCursor | undefined;
  readonly isLive: boolean;
};

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
  const incidents = product === undefined ? [] : await incidentsIn(db, product, span);
  const gaps = await gapsIn(db, span);
  const series = await productSeries(db, episode.product, { ...span, stepMinutes: stepFor(span.to - span.from, 240) });
  const evidence = await namedPosts(db, episode.product, episode.latest.change.posts);
  const posts = await episodePosts(db, episode, {
    limit: 30,
    after: query.after,
    labels: query.label === undefined ? undefined : [query.label],
  });
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
            <strong>{peopleSentence(episode)}</strong> · {episode.closedAt === null ? 'since' : 'from'}{' '}
            <Time at={episode.onset} now={at} />
            {episode.closedAt === null ? null : ` · lasted ${duration(episode.closedAt - episode.onset)}`}
            <Upstream episode={episode} catalogue={catalogue} />
          </p>
          <p class="muted">
            <a href={productPath(episode.product)}>All of {name}</a> · <code>{episode.id}</code>
          </p>
        </div>
        <Figures episode={episode} now={at} />
        <section class="panel">
          <ProductChart
            title={`${name}: reporters against normal around this episode`}
            chart={{ series, episodes: [episode], incidents, gaps, now: at }}
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
            <Deliveries deliveries={deliveries} now={at} />
            <Counts episode={episode} />
          </section>
        </div>
        <section class="panel" aria-labelledby="verdict">
          <h2 id="verdict">Was it real?</h2>
          <Verdicts episode={episode.id} verdicts={verdicts} now={at} needsToken={options.writeToken != null} />
        </section>
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

function Figures({ episode, now }: { episode: EpisodeRow; now: number }): VNode {
  const { change, details } = episode.latest;
  const { incident } = change.official;
  const isWave = change.wave !== null;
  return (
    <dl class="figures">
      <div>
        <dt>{isWave ? 'Reposts' : 'Reporters'}</dt>
        <dd>{amount(change.wave?.reposts ?? change.reporters)}</dd>
        <dd class="muted">{isWave ? forecastWords(episode) : `normally ${rate(change.expected)}`}</dd>
      </div>
      <div>
        <dt>{isWave ? 'Reach' : 'Times normal'}</dt>
        <dd>{isWave ? (change.wave?.reach == null ? 'unknown' : amount(change.wave.reach)) : rate(change.ratio)}</dd>
        <dd class="muted">{isWave ? 'followers of the author' : `${amount(change.mentions)} mentions`}</dd>
      </div>
      <div>
        <dt>Score</dt>
        <dd>{rate(change.score)}</dd>
        <dd class="muted">threshold {rate(details.threshold)}</dd>
      </div>
      <div>
        <dt>Decided</dt>
        <dd>
          <Time at={episode.openedAt} now={now} only="absolute" />
        </dd>
        <dd class="muted">{duration(episode.openedAt - episode.onset)} after onset</dd>
      </div>
      <div>
        <dt>Who was first</dt>
        <dd>{leadWords(episode.leadMinutes) ?? 'not announced'}</dd>
        <dd class="muted">{CORRELATION_WORDS[change.official.state]}</dd>
      </div>
      <div>
        <dt>Vendor says</dt>
        <dd>{details.page.state.replaceAll('_', ' ')}</dd>
        <dd class="muted">
          {incident === null ? (
            details.page.readAt === null ? (
              'never read'
            ) : (
              <>
                read <Time at={details.page.readAt} now={now} only="relative" />
              </>
            )
          ) : (
            <Outside href={incident.url}>
              <Stranger text={incident.title} max={80} />
            </Outside>
          )}
        </dd>
      </div>
    </dl>
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

function forecastWords({ latest }: EpisodeRow): string {
  const forecast = latest.change.wave?.forecast;
  return forecast == null ? 'no forecast yet' : `heading for ${amount(forecast.low)}–${amount(forecast.high)}`;
}

function Counts({ episode }: { episode: EpisodeRow }): VNode {
  const { change, details } = episode.latest;
  const shares = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .map(([name, reporters]) => ({ name, reporters }))
      .filter(({ reporters }) => reporters > 0)
      .sort((a, b) => b.reporters - a.reporters);
  return (
    <>
      <Shares title="Symptoms" shares={shares(change.symptoms)} />
      <Shares title="Components" shares={shares(details.components)} />
      <Shares title="Languages" shares={shares(details.languages)} />
      <Shares title="Networks" shares={shares(details.networks)} />
    </>
  );
}
