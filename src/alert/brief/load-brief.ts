import type { Database } from '../../../db/open.ts';
import type { Catalogue } from '../../catalog/product.ts';
import { type BulletinOptions, loadBulletin } from '../load-bulletin.ts';
import { buildMessage } from '../message/build.ts';
import type { Line } from '../message/message.ts';
import { loadEvidence } from './load-evidence.ts';
import { briefMarkdown } from './markdown.ts';
import { holdingStatement, type Statement } from './statement.ts';

/** What messages and briefs are made with, from the catalogue and the dashboard's public address. */
export function bulletinOptions(catalogue: Catalogue, publicUrl: string | null): BulletinOptions {
  return {
    productName: (product) => catalogue.byId.get(product)?.name ?? product,
    link: (episode) => (publicUrl === null ? null : `${publicUrl}/e/${encodeURIComponent(episode)}`),
    feedsOf: (product) => catalogue.byId.get(product)?.feeds.map(({ url }) => url) ?? [],
  };
}

/** The brief of an episode: as Markdown, and what of it pages show. */
export type Brief = { readonly markdown: string; readonly lines: readonly Line[]; readonly statement: Statement };

/** The brief of an episode, also of one that nobody was told of; null where there is no such episode. */
export async function loadBrief(
  db: Database,
  catalogue: Catalogue,
  publicUrl: string | null,
  episode: string,
  now: Date,
): Promise<Brief | null> {
  const options = { ...bulletinOptions(catalogue, publicUrl), untoldToo: true };
  const bulletin = await loadBulletin(db, episode, options, now);
  if (bulletin === null) return null;
  const evidence = bulletin.evidence ?? (await loadEvidence(db, bulletin));
  return {
    markdown: briefMarkdown(bulletin, evidence),
    lines: buildMessage({ ...bulletin, evidence }).lines,
    statement: holdingStatement(bulletin, evidence),
  };
}
