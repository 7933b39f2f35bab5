import type { VNode } from 'preact';
import { capitalised } from '../../alert/message/words.ts';
import { unledBy } from '../../correlate/unled.ts';
import type { EpisodeRow } from '../../history/episodes.ts';
import type { OfficialNow } from '../../history/official-now.ts';
import type { WaveProgress } from '../../history/wave-progress.ts';
import {
  amount,
  correlationWords,
  duration,
  leadWords,
  OFFICIAL_WORDS,
  officialWords,
  plural,
  rate,
  sharesWord,
  UNLED_WORDS,
} from '../words.ts';
import { Outside, Stranger, Time } from './basics.tsx';
import { Shares } from './shares.tsx';

type Props = {
  readonly episode: EpisodeRow;
  /** How far a wave has got; null: it is an outage. */
  readonly wave: WaveProgress | null;
  /** The vendor's page as last read; absent where the catalogue has no such product any more. */
  readonly official: OfficialNow | undefined;
  readonly now: number;
};

/** When the figures of an open episode were counted. */
export function AsOf({ episode, wave, now }: Omit<Props, 'official'>): VNode {
  const at = wave?.at ?? episode.present?.at ?? Date.parse(episode.latest.change.at);
  return (
    <span class="muted">
      {' '}
      as of <Time at={at} now={now} only="absolute" />
    </span>
  );
}

/** What counts of an episode: present figures while it is open, the last ones once it is over. */
export function Figures({ episode, wave, official, now }: Props): VNode {
  const { change, details } = episode.latest;
  const { reporters, mentions, expected, score } = episode.present ?? change;
  const ratio = episode.present === null ? change.ratio : reporters / Math.max(0.01, expected);
  return (
    <dl class="figures">
      {wave === null ? (
        <>
          <div>
            <dt>Reporters</dt>
            <dd>{amount(reporters)}</dd>
            <dd class="muted">normally {rate(expected)}</dd>
          </div>
          <div>
            <dt>Times normal</dt>
            <dd>{rate(ratio)}</dd>
            <dd class="muted">{plural(mentions, 'mention')}</dd>
          </div>
          <div>
            <dt>Score</dt>
            <dd>{rate(score)}</dd>
            <dd class="muted">threshold {rate(details.threshold)}</dd>
          </div>
        </>
      ) : (
        <WaveFigures episode={episode} wave={wave} now={now} />
      )}
      <div>
        <dt>Decided</dt>
        <dd>
          <Time at={episode.openedAt} now={now} only="absolute" />
        </dd>
        <dd class="muted">{duration(episode.openedAt - episode.onset)} after onset</dd>
      </div>
      <div>
        <dt>Who was first</dt>
        <dd>{leadWords(episode.leadMinutes) ?? UNLED_WORDS[unledBy(change.official, details.page.reason)]}</dd>
        <dd class="muted">{correlationWords(change)}</dd>
      </div>
      <VendorSays episode={episode} official={official} now={now} />
    </dl>
  );
}

/** Work that was announced is no announcement of an outage; where the page was not read before, nobody knows. */
/** The page as it is now, or as it was when the episode closed. */
function VendorSays({ episode, official, now }: Omit<Props, 'wave'>): VNode {
  const { change, details } = episode.latest;
  const { incident } = change.official;
  const isOpen = episode.closedAt === null && official !== undefined;
  const readAt = isOpen ? official.readAt : details.page.readAt;
  return (
    <div>
      <dt>{episode.closedAt === null ? 'Vendor says' : 'Vendor said at the close'}</dt>
      <dd>{isOpen ? officialWords(official) : wordsOf(details.page.state)}</dd>
      {incident === null ? null : (
        <dd class="muted">
          <Outside href={incident.url}>
            <Stranger text={incident.title} max={80} />
          </Outside>
        </dd>
      )}
      <dd class="muted">
        {readAt === null ? (
          'never read'
        ) : (
          <>
            read <Time at={readAt} now={now} only={isOpen ? 'relative' : 'absolute'} />
          </>
        )}
      </dd>
    </div>
  );
}

function wordsOf(state: string): string {
  return Object.entries(OFFICIAL_WORDS).find(([name]) => name === state)?.[1] ?? state;
}

type WaveFiguresProps = { readonly episode: EpisodeRow; readonly wave: WaveProgress; readonly now: number };

/** How far a wave has got, as of now, or as of its last decision where it is followed no more. */
function WaveFigures({ episode, wave, now }: WaveFiguresProps): VNode {
  const { forecast, speed } = wave;
  const { change } = episode.latest;
  const { about, reach = null } = change.wave ?? {};
  return (
    <>
      <div>
        <dt>{capitalised(sharesWord(about))}</dt>
        <dd>{amount(wave.shares)}</dd>
        <dd class="muted">
          as of <Time at={wave.at} now={now} only="absolute" />
        </dd>
      </div>
      <div>
        <dt>Speed</dt>
        <dd>{speed === null ? (episode.closedAt === null ? 'not followed' : 'over') : `${rate(speed)} a minute`}</dd>
        <dd class="muted">
          {forecast === null ? 'no forecast' : `heading for ${amount(forecast.low)}–${amount(forecast.high)}`}
          {wave.until === null ? null : (
            <>
              {' '}
              by about <Time at={wave.until.mid} now={now} only="absolute" />
            </>
          )}
        </dd>
      </div>
      {reach === null ? null : (
        <div>
          <dt>Reach</dt>
          <dd>{amount(reach)}</dd>
          <dd class="muted">followers of the author</dd>
        </div>
      )}
      <div>
        <dt>Times usual</dt>
        <dd>{rate(wave.shares / Math.max(0.01, change.expected))}</dd>
        <dd class="muted">the most shared post of a day usually gets {rate(change.expected)}</dd>
      </div>
    </>
  );
}

/** Reporters by what they say. */
export function Counts({ episode }: Pick<Props, 'episode'>): VNode {
  const { change, details } = episode.latest;
  const { symptoms, components, languages, networks } = episode.present ?? { ...details, symptoms: change.symptoms };
  return (
    <>
      <Shares title="Symptoms" shares={shares(symptoms)} />
      <Shares title="Components" shares={shares(components)} />
      <Shares title="Languages" shares={shares(languages)} />
      <Shares title="Networks" shares={shares(networks)} />
    </>
  );
}

function shares(counts: Readonly<Record<string, number>>): Array<{ name: string; reporters: number }> {
  return Object.entries(counts)
    .map(([name, reporters]) => ({ name, reporters }))
    .filter(({ reporters }) => reporters > 0)
    .sort((a, b) => b.reporters - a.reporters);
}
