import type { VNode } from 'preact';
import { claimLine, quotesLine } from '../../alert/brief/claim.ts';
import { loadEvidence } from '../../alert/brief/load-evidence.ts';
import type { AppOptions } from '../../api/context.ts';
import { type GroupRow, groupWaves, type WaveRow, waves } from '../../history/waves.ts';
import { page } from '../layout.tsx';
import { episodePath, Outside, productPath, SeverityBadge, Stranger, Time } from '../parts/basics.tsx';
import { nameOf } from '../parts/episode-line.tsx';
import { WaveChart } from '../parts/wave-chart.tsx';
import { amount, CORRELATION_WORDS, headline, networkName, plural, rate } from '../words.ts';

/** Which posts are moving? */
export async function wavesPage(options: AppOptions, isLive: boolean): Promise<string> {
  const at = options.now();
  const rows = await waves(options.db, at, { limit: 12 });
  const groups = await groupWaves(options.db, at);
  const told = await Promise.all(rows.map((row) => toldOf(options, row, at)));
  return page({
    title: 'Waves',
    path: '/waves',
    frame: options,
    children: (
      <>
        <h1>Waves</h1>
        <p class="lede">Posts that name a product and are being shared, fastest first · last 24 hours</p>
        {rows.length === 0 && groups.length === 0 ? (
          <section class="panel empty">
            <p>No post of a tracked product was shared five times or more in the last 24 hours.</p>
          </section>
        ) : null}
        {groups.map((row, index) => (
          <Group key={row.episode.id} row={row} index={index} options={options} now={at} isLive={isLive} />
        ))}
        {rows.map((row, index) => (
          <Wave key={row.root} row={row} told={told[index]} index={index} options={options} now={at} isLive={isLive} />
        ))}
      </>
    ),
  });
}

type WaveProps = {
  readonly row: WaveRow;
  readonly told: Told | undefined;
  readonly index: number;
  readonly options: AppOptions;
  readonly now: number;
  readonly isLive: boolean;
};

function Wave({ row, told, index, options, now, isLive }: WaveProps): VNode {
  const name = nameOf(options.catalogue, row.product);
  const { forecast = null, until = null } = row.progress ?? {};
  const total = row.reposts + row.quotes;
  return (
    <section class="panel wave" aria-labelledby={`wave-${index}-title`}>
      <div class="heading">
        <h2 id={`wave-${index}-title`}>
          <a href={productPath(row.product)}>{name}</a> · {plural(total, 'repost or quote', 'reposts and quotes')}
        </h2>
        {row.episode === null ? (
          <span class="badge b-quiet">within normal</span>
        ) : (
          <SeverityBadge severity={row.episode.severity} kind="wave" isOpen={row.episode.closedAt === null} />
        )}
        <p class="lede">
          {rate(row.speed)} a minute now · {plural(row.reposts, 'repost')}, {plural(row.quotes, 'quote')} · first shared{' '}
          <Time at={row.firstSharedAt} now={now} />
          {forecast ? ` · heading for ${amount(forecast.low)}–${amount(forecast.high)}` : null}
          {until === null ? null : (
            <>
              {' '}
              by about <Time at={until.mid} now={now} only="absolute" />
            </>
          )}
          {row.episode === null ? null : (
            <>
              {' '}
              · <a href={episodePath(row.episode.id)}>why this is a wave</a>
            </>
          )}
        </p>
      </div>
      {row.post === null ? (
        <p class="muted">The post itself is not kept.</p>
      ) : (
        <blockquote dir="auto">
          <Stranger text={row.post.text} max={600} />
          <footer>
            <Stranger text={row.post.author} max={48} /> · <Time at={row.post.observedAt} now={now} /> ·{' '}
            <Outside href={row.post.url}>{networkName(row.post.network)}</Outside>
          </footer>
        </blockquote>
      )}
      <Claim row={row} name={name} now={now} told={told} />
      <WaveChart
        id={`wave-${index}`}
        of="this post"
        wave={{ points: row.points, shares: row.points.at(-1)?.shares ?? 0, forecast, until, outages: row.outages }}
        at={row.progress?.at ?? now}
        isLive={isLive}
      />
    </section>
  );
}

type GroupProps = {
  readonly row: GroupRow;
  readonly index: number;
  readonly options: AppOptions;
  readonly now: number;
  readonly isLive: boolean;
};

/** A wave of many posts: of one link, or of copies of one text. */
function Group({ row, index, options, now, isLive }: GroupProps): VNode {
  const { episode, about, progress, posts, root, outages } = row;
  const { forecast, speed } = progress;
  return (
    <section class="panel wave" aria-labelledby={`group-${index}-title`}>
      <div class="heading">
        <h2 id={`group-${index}-title`}>
          <a href={episodePath(episode.id)}>{headline(episode, nameOf(options.catalogue, episode.product))}</a> ·{' '}
          {amount(progress.shares)} people
        </h2>
        <SeverityBadge severity={episode.severity} kind="wave" isOpen={episode.closedAt === null} />
        <p class="lede">
          {speed === null ? 'as of ' : `${rate(speed)} a minute now · `}
          {speed === null ? <Time at={progress.at} now={now} /> : 'each person counts once, who posts it or reposts it'}{' '}
          · since <Time at={episode.onset} now={now} />
          {forecast ? ` · heading for ${amount(forecast.low)}–${amount(forecast.high)}` : null}
        </p>
      </div>
      {about === 'link' ? (
        <p>
          The link: <Outside href={root}>{root.slice(0, 120)}</Outside>
        </p>
      ) : null}
      {posts.slice(0, about === 'link' ? 3 : 1).map((post) => (
        <blockquote dir="auto" key={post.uri}>
          <Stranger text={post.text} max={600} />
          <footer>
            <Stranger text={post.author} max={48} /> · <Time at={post.observedAt} now={now} /> ·{' '}
            <Outside href={post.url}>{networkName(post.network)}</Outside>
          </footer>
        </blockquote>
      ))}
      <WaveChart
        id={`group-${index}`}
        of={about === 'link' ? 'this link' : 'this text'}
        wave={{ ...progress, outages }}
        at={progress.at}
        isLive={isLive}
      />
    </section>
  );
}

/** Whether what the post may claim holds by our own evidence; of a wave as its message says it. */
function Claim({ row, name, now, told }: { row: WaveRow; name: string; now: number; told: Told | undefined }): VNode {
  const { outage } = row;
  const link = outage === null ? null : <a href={episodePath(outage.id)}>outage of {name}</a>;
  if (told !== undefined) {
    return (
      <>
        <p class="claim">
          <Stranger text={told.claim} max={500} />
          {link === null ? null : <> · {link}</>}
        </p>
        {told.quotes === null ? null : (
          <p class="claim">
            <Stranger text={told.quotes} max={500} />
          </p>
        )}
      </>
    );
  }
  if (outage === null || link === null)
    return <p class="claim">Is it true? We hold no outage of {name} around it; that proves nothing else it may say.</p>;
  if (outage.closedAt === null) {
    return (
      <p class="claim">
        Is it still true? The {link} is open: {CORRELATION_WORDS[outage.latest.change.official.state]}.
      </p>
    );
  }
  return (
    <p class="claim">
      Is it still true? Not any more: the {link} ended <Time at={outage.endedAt ?? outage.closedAt} now={now} />.
    </p>
  );
}

/** What the message of a wave says of its claim and its quotes. */
type Told = { readonly claim: string; readonly quotes: string | null };

async function toldOf({ db, catalogue }: AppOptions, { episode }: WaveRow, now: number): Promise<Told | undefined> {
  if (episode === null) return undefined;
  const productName = nameOf(catalogue, episode.product);
  const given = { decision: episode.latest, productName, now };
  const evidence = await loadEvidence(db, given);
  return { claim: claimLine(given, evidence), quotes: quotesLine(evidence, productName) };
}
