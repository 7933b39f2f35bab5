import type { Database } from '../../../db/open.ts';
import type { Catalogue } from '../../catalog/product.ts';
import { type BulletinOptions, loadBulletin } from '../load-bulletin.ts';
import { loadEvidence } from './load-evidence.ts';
import { briefMarkdown } from './markdown.ts';

/** What messages and briefs are made with, from the catalogue and the dashboard's public address. */
export function bulletinOptions(catalogue: Catalogue, publicUrl: string | null): BulletinOptions {
  return {
    productName: (product) => catalogue.byId.get(product)?.name ?? product,
    link: (episode) => (publicUrl === null ? null : `${publicUrl}/e/${encodeURIComponent(episode)}`),
    feedsOf: (product) => catalogue.byId.get(product)?.feeds.map(({ url }) => url) ?? [],
  };
}

/** The brief of an episode as Markdown; null where there is no such episode, or nothing of it was worth telling. */
export async function loadBrief(
  db: Database,
  catalogue: Catalogue,
  publicUrl: string | null,
  episode: string,
  now: Date,
): Promise<string | null> {
  const bulletin = await loadBulletin(db, episode, bulletinOptions(catalogue, publicUrl), now);
  if (bulletin === null) return null;
  return briefMarkdown(bulletin, bulletin.evidence ?? (await loadEvidence(db, bulletin)));
}
