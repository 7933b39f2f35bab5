import type { VNode } from 'preact';
import type { AppOptions } from '../../api/context.ts';
import type { Product } from '../../catalog/product.ts';
import { breakdown } from '../../history/breakdown.ts';
import { type EpisodeRow, episodesOf } from '../../history/episodes.ts';
import { gapsIn } from '../../history/gaps.ts';
import { type IncidentRow, incidentsIn } from '../../history/incidents.ts';
import { pastOutages } from '../../history/past-outages.ts';
import { patterns } from '../../history/patterns.ts';
import { signalPosts } from '../../history/posts.ts';
import { productsNow } from '../../history/products.ts';
import { productSeries } from '../../history/series.ts';
import { stepFor } from '../../history/step.ts';
import { page } from '../layout.tsx';
import { OfficialMark, Outside, productPath, SeverityBadge, Stranger, Time } from '../parts/basics.tsx';
import { EpisodeLine, nameOf } from '../parts/episode-line.tsx';
import { Past } from '../parts/past.tsx';
import { PostCard } from '../parts/post-card.tsx';
import { ProductChart } from '../parts/product-chart.tsx';
import { Heatmap, Shares } from '../parts/shares.tsx';
import { plural, rate } from '../words.ts';
import { RANGE_NAMES, RANGES, type RangeName } from './ranges.ts';

/** What happened and what is normal here? */
export async function productPage(
  options: AppOptions,
  product: Product,
  range: RangeName,
  isLive: boolean,
): Promise<string> {
  const { db, now } = options;
  const at = now();
  const span = { from: at - RANGES[range], to: at };
  const [row] = await productsNow(db, { products: [product], byId: new Map([[product.id, product]]) }, at);
  const { episodes } = await episodesOf(db, { product: product.id, ...span, limit: 100 });
  const incidents = await incidentsIn(db, product, span);
  const gaps = await gapsIn(db, span);
  const series = await productSeries(db, product.id, { ...span, stepMinutes: stepFor(RANGES[range]) });
  const said = await breakdown(db, product.id, span);
  const week = await patterns(db, product.id, at);
  const past = await pastOutages(db, product.id, at);
  const posts = await signalPosts(db, product.id, span, 12);
  const worst = row?.open[0];
  return page({
    title: product.name,
    path: productPath(product.id),
    frame: options,
    product: product.id,
    children: (
      <>
        <div class="heading">
          <h1>{product.name}</h1>
          {worst === undefined ? (
            <span class="badge b-quiet">quiet</span>
          ) : (
            <SeverityBadge severity={worst.severity} kind={worst.kind} isOpen />
          )}
          {row === undefined ? null : (
            <p class="lede">
              <strong>{plural(row.reportersLastHour, 'reporter')}</strong> in the last hour
              {row.expectedPerHour === null ? ', normal not known yet' : `, normally ${rate(row.expectedPerHour)}`} ·
              Vendor page: <OfficialMark official={row.official} now={at} />
            </p>
          )}
          <Dependencies product={product} options={options} />
        </div>
        <nav class="ranges" aria-label="Range">
          {RANGE_NAMES.map((name) => (
            <a
              key={name}
              href={`${productPath(product.id)}?range=${name}`}
              aria-current={name === range ? 'true' : undefined}
            >
              {name}
            </a>
          ))}
        </nav>
        <section class="panel">
          <ProductChart
            title={`${product.name}: reporters against normal, last ${range}`}
            chart={{ series, episodes, incidents, gaps, now: at }}
            isLive={isLive}
          />
        </section>
        <div class="columns">
          <Episodes episodes={episodes} range={range} options={options} now={at} />
          <Incidents incidents={incidents} product={product} range={range} now={at} />
        </div>
        <div class="columns">
          <section class="panel" aria-labelledby="said">
            <h2 id="said">What reporters say</h2>
            {said.networks.length === 0 ? <p class="muted">Nobody reported a problem in the last {range}.</p> : null}
            <Shares title="Symptoms" shares={said.symptoms} />
            <Shares title="Components" shares={said.components} />
            <Shares title="Languages" shares={said.languages} />
            <Shares title="Networks" shares={said.networks} />
          </section>
          <div class="stack">
            <section class="panel" aria-labelledby="past">
              <h2 id="past">What its outages are like</h2>
              <Past past={past} id={product.id} />
            </section>
            <section class="panel" aria-labelledby="when">
              <h2 id="when">When it is usually reported</h2>
              {week === null ? (
                <p class="muted">No reporter in the last 28 days.</p>
              ) : (
                <>
                  <Heatmap week={week} />
                  <p class="muted">Mean reporters a minute over 28 days, UTC; the stronger the colour, the more.</p>
                </>
              )}
            </section>
          </div>
        </div>
        <section class="panel" aria-labelledby="posts">
          <h2 id="posts">Newest posts that report a problem</h2>
          {posts.length === 0 ? <p class="muted">None in the last {range}.</p> : null}
          <div class="posts">
            {posts.map((post) => (
              <PostCard key={post.uri} post={post} now={at} />
            ))}
          </div>
        </section>
      </>
    ),
  });
}

function Dependencies({ product, options }: { product: Product; options: AppOptions }): VNode | null {
  const { catalogue } = options;
  const down = catalogue.products.filter((other) => other.dependsOn.includes(product.id)).map(({ id }) => id);
  if (product.dependsOn.length + down.length === 0) return null;
  const links = (ids: readonly string[]) =>
    ids.map((id, index) => (
      <>
        {index === 0 ? null : ', '}
        <a href={productPath(id)}>{nameOf(catalogue, id)}</a>
      </>
    ));
  return (
    <p class="muted">
      {product.dependsOn.length === 0 ? null : <>Depends on {links(product.dependsOn)}</>}
      {product.dependsOn.length > 0 && down.length > 0 ? ' · ' : null}
      {down.length === 0 ? null : <>Needed by {links(down)}</>}
    </p>
  );
}

type EpisodesProps = {
  readonly episodes: readonly EpisodeRow[];
  readonly range: string;
  readonly options: AppOptions;
  readonly now: number;
};

function Episodes({ episodes, range, options, now }: EpisodesProps): VNode {
  return (
    <section class="panel" aria-labelledby="episodes">
      <h2 id="episodes">Episodes</h2>
      {episodes.length === 0 ? <p class="muted">None in the last {range}.</p> : null}
      {episodes.map((episode) => (
        <EpisodeLine key={episode.id} episode={episode} catalogue={options.catalogue} now={now} />
      ))}
    </section>
  );
}

type IncidentsProps = {
  readonly incidents: readonly IncidentRow[];
  readonly product: Product;
  readonly range: string;
  readonly now: number;
};

function Incidents({ incidents, product, range, now }: IncidentsProps): VNode {
  const empty = product.feeds.length === 0 ? 'The catalogue knows no vendor page.' : `None in the last ${range}.`;
  return (
    <section class="panel" aria-labelledby="incidents">
      <h2 id="incidents">Official incidents</h2>
      {incidents.length === 0 ? <p class="muted">{empty}</p> : null}
      {[...incidents].reverse().map((incident) => (
        <div class="episode-line" key={incident.id}>
          <p class="first">
            <span class="badge b-official">
              <span aria-hidden="true">■</span> {incident.status}
            </span>{' '}
            <Outside href={incident.url}>
              <Stranger text={incident.title} max={160} />
            </Outside>
          </p>
          <p class="muted">
            {incident.impact} · announced <Time at={incident.startedAt} now={now} /> · seen by us{' '}
            <Time at={incident.firstSeenAt} now={now} only="absolute" />
            {incident.goneAt === null || incident.resolvedAt !== null ? null : (
              <>
                {' '}
                · no longer listed <Time at={incident.goneAt} now={now} only="absolute" />
              </>
            )}
            {incident.resolvedAt === null ? null : (
              <>
                {' '}
                · resolved <Time at={incident.resolvedAt} now={now} only="absolute" />
              </>
            )}
          </p>
        </div>
      ))}
    </section>
  );
}
