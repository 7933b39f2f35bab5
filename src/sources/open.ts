import type { Config } from '../config.ts';
import { blueskySource } from './bluesky/source.ts';
import { followedSource } from './follow/source.ts';
import { mastodonSource } from './mastodon/source.ts';
import { recordingSource } from './recording/source.ts';
import type { Source } from './source.ts';

const DAY_MS = 86_400_000;

export type SourceEvents = { readonly onBad: (file: string, line: number, reason: string) => void };

/** The configured sources: a recording alone where one is named, else the networks. */
export function openSources(config: Config, events: SourceEvents): Source[] {
  const clock = () => Date.now();
  if (config.recording !== null) {
    const { posts, status, speed, follow } = config.recording;
    const latest = config.clock === 'live' ? { latest: () => clock() + DAY_MS } : {};
    if (follow) {
      const onBad = (line: number, reason: string) => events.onBad('posts', line, reason);
      return [followedSource({ path: posts, name: 'followed', clock, onBad, ...latest })];
    }
    return [recordingSource({ posts, status, speed, name: 'recording', clock, onBad: events.onBad, ...latest })];
  }
  return [
    ...(config.blueskyHosts.length === 0 ? [] : [blueskySource({ hosts: [...config.blueskyHosts], clock })]),
    ...config.mastodon.map(({ url, token }) => mastodonSource({ instance: url, token, clock })),
  ];
}
