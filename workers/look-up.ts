import { setTimeout as sleep } from 'node:timers/promises';
import { liveRoots } from '../db/store/ingest.ts';
import { storedStatuses } from '../db/store/stored-statuses.ts';
import type { App } from '../src/app.ts';
import { handlesToResolve } from '../src/catalog/official-author.ts';
import { getPosts, POSTS_AT_ONCE } from '../src/sources/bluesky/get-posts.ts';
import { resolveHandles } from '../src/sources/bluesky/resolve-handles.ts';
import type { MastodonSource } from '../src/sources/mastodon/source.ts';
import type { Source } from '../src/sources/source.ts';
import { type AskForPosts, placeUnnamed } from './place.ts';

const EVERY_MS = 60_000;
const HANDLES_EVERY_MS = 6 * 3_600_000;
const PLACE_EVERY_MS = 1_000;
const ROOTS = 40;

/** A source whose network does not stream its reposts, nor always what is deleted: it asks for what it is told to follow. */
const isFollowing = (source: Source): source is MastodonSource => 'trackEngagement' in source;

/** Asks for posts never read, once a second at most, and seldom while nobody answers. */
export async function keepPlacing(app: App, signal: AbortSignal): Promise<void> {
  const { unnamed } = app;
  if (unnamed === undefined) return;
  const { allowHosts, blueskyApi: api } = app.config;
  const bluesky: AskForPosts = {
    network: 'bluesky',
    most: POSTS_AT_ONCE,
    ask: (uris, now) => getPosts(uris, now, { api, allowHosts, signal }),
  };
  let answered = true;
  while (!signal.aborted) {
    await sleep(answered ? PLACE_EVERY_MS : EVERY_MS, undefined, { signal }).catch(() => {});
    try {
      answered = await placeUnnamed(app, unnamed, bluesky, Date.now());
    } catch (err) {
      answered = false;
      app.log.warn({ err }, 'could not place what posts never read are about');
    }
  }
}

/** What no stream tells and somebody has to ask for: reblog totals of live roots, DIDs of official handles. */
export async function keepLookingUp(app: App, sources: readonly Source[], signal: AbortSignal): Promise<void> {
  if (app.config.clock !== 'live') return;
  let handlesAt = 0;
  for (const source of sources.filter(isFollowing)) source.trackStored(storedStatuses(app.db, source.key));
  while (!signal.aborted) {
    try {
      for (const source of sources.filter(isFollowing)) {
        source.trackEngagement(await liveRoots(app.db, source, new Date(), ROOTS));
      }
      if (app.config.blueskyHosts.length > 0 && Date.now() - handlesAt > HANDLES_EVERY_MS) {
        await resolveHandles(handlesToResolve(app.catalogue), app.officials, {
          api: app.config.blueskyApi,
          allowHosts: app.config.allowHosts,
          signal,
        });
        if (app.officials.size > 0) handlesAt = Date.now();
      }
    } catch (err) {
      app.log.warn({ err }, 'could not look up what streams do not tell');
    }
    await sleep(EVERY_MS, undefined, { signal }).catch(() => {});
  }
}
