import { readFileSync } from 'node:fs';
import { type Config, ConfigError } from '../config.ts';
import { blueskySource } from './bluesky/source.ts';
import { followedSource } from './follow/source.ts';
import { mastodonSource } from './mastodon/source.ts';
import { recordingSource } from './recording/source.ts';
import type { Source } from './source.ts';

const DAY_MS = 86_400_000;

export type SourceOptions = {
  readonly onBad: (file: string, line: number, reason: string) => void;
  /** Hashtags to read of Mastodon instances that show their public timeline to nobody. */
  readonly tags?: readonly string[];
};

/** The configured sources: a recording alone where one is named, else the networks. */
export function openSources(config: Config, { onBad: told, tags = [] }: SourceOptions): Source[] {
  const clock = () => Date.now();
  if (config.recording !== null) {
    const { posts, status, speed, follow } = config.recording;
    const latest = config.clock === 'live' ? { latest: () => clock() + DAY_MS } : {};
    if (follow) {
      const onBad = (line: number, reason: string) => told('posts', line, reason);
      return [followedSource({ path: posts, name: 'followed', clock, onBad, ...latest })];
    }
    return [recordingSource({ posts, status, speed, name: 'recording', clock, onBad: told, ...latest })];
  }
  return [
    ...(config.blueskyHosts.length === 0 ? [] : [openBluesky(config, clock)]),
    ...config.mastodon.map(({ url, token }) =>
      mastodonSource({ instance: url, token, clock, blockedDomains: config.blockedDomains, tags }),
    ),
  ];
}

function openBluesky({ blueskyHosts: hosts, blueskyZstd }: Config, clock: () => number): Source {
  const file = blueskyZstd?.dictionaryFile ?? null;
  const zstd = blueskyZstd === null ? null : { legacy: file === null ? null : readDictionary(file) };
  return blueskySource({ hosts, zstd, clock });
}

function readDictionary(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    const error = new ConfigError(
      `OUTCRY_BLUESKY_ZSTD: expected on, off or a dictionary's file, and ${file} cannot be read`,
    );
    error.cause = cause;
    throw error;
  }
}
