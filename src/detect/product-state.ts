import type { UpstreamView } from '../correlate/attribute.ts';
import type { OtherOutage } from '../correlate/common-cause.ts';
import type { FeedKnowledge } from '../correlate/knowledge.ts';
import { emptyMentions, type Mentions } from '../count/mentions.ts';
import { emptyReporters, type Reporters } from '../count/reporters.ts';
import type { VolumeView } from '../volume/view.ts';
import { emptyWaves, type Waves } from '../waves/cascade.ts';
import { type Baseline, emptyBaseline } from './baseline.ts';
import { emptyNetworkHabit, type NetworkHabit } from './networks.ts';
import type { Outage } from './outage-episode.ts';
import { emptySurgeScan, type SurgeScan } from './scan.ts';
import type { DetectSettings } from './settings.ts';
import { type Calibration, emptyCalibration } from './threshold.ts';

/** Version of the shape below; a stored state of another version is rebuilt from rows. */
export const STATE_VERSION = 15;

/** What was normal in one hour (ms since 1970): reporters a minute, and the dispersion of their counts. */
export type BaselineRow = { hour: number; mean: number; dispersion: number };

/** All that the fold of one product remembers. Plain data: folds on identically after JSON. */
export type ProductState = {
  version: number;
  /** Newest time folded, and the newest whole minute that the clock has passed. */
  position: number;
  ticked: number;
  /** Expected reporters since the beginning, and up to when they are added up. */
  expected: number;
  expectedAt: number;
  /** What reaches us of it at the position, as a multiple of what is usual. */
  volume: number;
  reporters: Reporters;
  mentions: Mentions;
  baseline: Baseline;
  networks: NetworkHabit;
  /** The same by language. */
  languages: NetworkHabit;
  surge: SurgeScan;
  calibration: Calibration;
  feeds: FeedKnowledge[];
  outage: Outage | null;
  /** The last closed outage, while it may be reopened. */
  closed: Outage | null;
  waves: Waves;
  /** Baseline rows not yet taken. */
  rows: BaselineRow[];
};

export type FoldContext = {
  readonly product: {
    readonly id: string;
    readonly name: string;
    readonly dependsOn: readonly string[];
    readonly feeds: ReadonlyArray<{ readonly url: string; readonly components?: readonly string[] | undefined }>;
  };
  /** Open outage episodes (notify and above), as of a time, of the products it depends on, directly or not. */
  upstreamsAt(at: number): readonly UpstreamView[];
  /** Open outage episodes (notify and above) of all other products, as of the last whole minute before a time. */
  othersAt?(at: number): readonly OtherOutage[];
  readonly settings: DetectSettings;
  /** What people call a product; absent: its id. */
  nameOf?(product: string): string;
  /** How much the networks carry, by what is said of all products; absent: as usual. */
  readonly volumes?: VolumeView;
  /**
   * Live: up to when a network has been read, ms since 1970; null where that is not known. Absent in a recording, which
   * has been read up to its own clock.
   */
  readTo?(network: string): number | null;
  /** Live: decisions are dated by the clock, however early the minute is that they are about. */
  readonly isLive?: boolean;
};

export function emptyState(): ProductState {
  return {
    version: STATE_VERSION,
    position: 0,
    ticked: 0,
    expected: 0,
    expectedAt: 0,
    volume: 1,
    reporters: emptyReporters(),
    mentions: emptyMentions(),
    baseline: emptyBaseline(),
    networks: emptyNetworkHabit(),
    languages: emptyNetworkHabit(),
    surge: emptySurgeScan(),
    calibration: emptyCalibration(),
    feeds: [],
    outage: null,
    closed: null,
    waves: emptyWaves(),
    rows: [],
  };
}
