import type { VNode } from 'preact';
import type { Catalogue } from '../../catalog/product.ts';
import type { EpisodeRow } from '../../history/episodes.ts';
import { MINUTE_MS } from '../../history/moment.ts';
import { correlationWords, duration, headline, leadWords, plural, rate } from '../words.ts';
import { episodePath, SeverityBadge, Stranger, Time } from './basics.tsx';

type Props = { readonly episode: EpisodeRow; readonly catalogue: Catalogue; readonly now: number };

export function nameOf(catalogue: Catalogue, id: string): string {
  return catalogue.byId.get(id)?.name ?? id;
}

/** One episode in a list: what, how bad, since when, and the vendor's side. */
export function EpisodeLine({ episode, catalogue, now }: Props): VNode {
  const { change } = episode.latest;
  const lead = leadWords(episode.leadMinutes);
  return (
    <div class="episode-line" key={episode.id}>
      <p class="first">
        <SeverityBadge severity={episode.severity} kind={episode.kind} isOpen={episode.closedAt === null} />{' '}
        <a href={episodePath(episode.id)}>{headline(episode, nameOf(catalogue, episode.product))}</a>{' '}
        <span class="since">
          {episode.endedAt === null ? 'since ' : `${duration(episode.endedAt - episode.onset)}, from `}
          <Time at={episode.onset} now={now} />
        </span>
      </p>
      {episode.present === null ? null : (
        <p class="reason">
          {peopleSentence(episode)} as of <Time at={episode.present.at} now={now} only="absolute" />
        </p>
      )}
      <p class={episode.present === null ? 'reason' : 'muted'}>
        <Time at={Date.parse(change.at)} now={now} only="absolute" />: <Stranger text={change.reason} max={300} />
      </p>
      {episode.kind === 'wave' ? null : (
        <p class="muted">
          {correlationWords(change)}
          {lead === null ? null : ` · ${lead}`}
          <Upstream episode={episode} catalogue={catalogue} />
        </p>
      )}
    </div>
  );
}

export function Upstream({ episode, catalogue }: Pick<Props, 'episode' | 'catalogue'>): VNode | null {
  const { upstream } = episode.latest.change;
  if (upstream === null) return null;
  const name = nameOf(catalogue, upstream.product);
  return (
    <span>
      {' '}
      · echo of {episode.groupedUnder === null ? name : <a href={episodePath(episode.groupedUnder)}>{name}</a>} (
      {Math.round(upstream.share * 100)} % of the evidence)
    </span>
  );
}

/** "118 people in 20 min (normally 1.8)": as they stand now while it is open, as they stood when it closed. */
export function peopleSentence({ latest, onset, present }: EpisodeRow): string {
  const { change, details } = latest;
  const { reporters, expected } = present ?? change;
  const windowMs = present === null ? details.windowMinutes * MINUTE_MS : Math.max(MINUTE_MS, present.at - onset);
  return `${plural(reporters, 'person', 'people')} in ${duration(windowMs)} (normally ${rate(expected)})`;
}
