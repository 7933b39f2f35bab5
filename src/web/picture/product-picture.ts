import type { Database } from '../../../db/open.ts';
import type { Picture } from '../../alert/channel.ts';
import type { Catalogue } from '../../catalog/product.ts';
import { episodesOf } from '../../history/episodes.ts';
import { gapsIn } from '../../history/gaps.ts';
import { incidentsIn } from '../../history/incidents.ts';
import { HOUR_MS } from '../../history/moment.ts';
import { productSeries } from '../../history/series.ts';
import { stepFor } from '../../history/step.ts';
import { inertText } from '../inert.ts';
import { reportersSummary } from './alt-text.ts';
import { drawReporters } from './draw.ts';

const SPAN_MS = 6 * HOUR_MS;
const MOST_NAME = 60;

/** The last six hours of a product as the dashboard draws them; null where nothing is known of it. `now`: ms since 1970. */
export async function productPicture(
  db: Database,
  catalogue: Catalogue,
  id: string,
  now: number,
): Promise<Picture | null> {
  const product = catalogue.byId.get(id);
  if (product === undefined) return null;
  const span = { from: now - SPAN_MS, to: now };
  const series = await productSeries(db, id, { ...span, stepMinutes: stepFor(SPAN_MS, 160) });
  if (series.points.every(({ reporters }) => reporters === null)) return null;
  const { episodes } = await episodesOf(db, { product: id, severities: ['notify', 'page'], ...span, limit: 20 });
  const chart = {
    series,
    episodes,
    incidents: await incidentsIn(db, product, span),
    gaps: await gapsIn(db, span),
    now,
  };
  const openedAt = episodes.find(({ kind, closedAt }) => kind === 'outage' && closedAt === null)?.openedAt ?? null;
  const name = inertText(product.name, MOST_NAME);
  const png = await drawReporters(chart, `${name}: reporters a minute`, openedAt);
  return { png, alt: `${name}: ${reportersSummary(chart)}` };
}
