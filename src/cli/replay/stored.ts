import { decisionsAfter } from '../../../db/store/episodes.ts';
import { loadCursor } from '../../../db/store/ingest.ts';
import { unjudgedUris } from '../../../db/store/labels.ts';
import { classifyPosts } from '../../../workers/classify.ts';
import { detect } from '../../../workers/detect.ts';
import { ingestBatch } from '../../../workers/ingest.ts';
import type { Decision } from '../../alert/episode.ts';
import { type App, openApp } from '../../app.ts';
import type { Config } from '../../config.ts';
import { foldOrder, inFoldOrder } from '../../detect/upstreams.ts';
import { CLASSIFY_BATCH } from '../../jobs.ts';
import { createInlineQueue } from '../../queue/inline.ts';
import type { Source } from '../../sources/source.ts';

/**
 * Replays into a database by the workers' own functions, one after the other. Begun again after it was cut off, it goes
 * on from the stored cursor; what was decided before comes first, so that the output is that of an undisturbed run.
 */
export async function* replayStored(config: Config, source: Source, signal: AbortSignal): AsyncGenerator<Decision[]> {
  await using app = await openApp({ ...config, clock: 'stream' }, { queue: createInlineQueue(), channels: new Map() });
  const rank = foldOrder(app.catalogue);
  let printed = 0;
  const fresh = async () => {
    const rows = await decisionsAfter(app.db, printed);
    printed = rows.at(-1)?.id ?? printed;
    return inFoldOrder(
      rows.map(({ decision }) => decision),
      rank,
    );
  };
  await settle(app);
  yield await fresh();
  for await (const batch of source.read(await loadCursor(app.db, source.key), signal)) {
    await ingestBatch(app, source, batch);
    await settle(app);
    yield await fresh();
  }
}

/** Judges and folds all that is stored. Rows say what is left to do; the wake-ups are not needed here. */
async function settle(app: App): Promise<void> {
  const now = await app.now();
  if (now === null) return;
  for (;;) {
    const uris = await unjudgedUris(app.db, new Date('9999-12-31'), CLASSIFY_BATCH);
    if (uris.length === 0) break;
    await classifyPosts(app, uris);
  }
  await detect(app, null);
}
