import type { Bulletin } from '../channel.ts';
import { capitalised, clockTime, name, people, ranked, sentence } from '../message/words.ts';
import type { BriefEvidence } from './evidence.ts';

const LABEL_WORDS: Readonly<Record<string, string>> = {
  report: 'it fails for me too',
  question: 'questions whether it fails',
  relay: 'news of it',
  recovery: 'it works again',
  past: 'earlier outages',
  complaint: 'quality, price, limits',
  other: 'something else, jokes among it',
};

/** Whether what the post of a wave says still holds, by our evidence and the vendor's page. */
export function claimLine({ decision, now, productName }: Bulletin, { outage, vendor, unread }: BriefEvidence): string {
  const product = name(productName);
  const page = vendorWords(decision.details.page, vendor, now);
  if (outage !== null && outage.closedAt === null) {
    const since = clockTime(outage.onset, now);
    return sentence(
      `Is it still true? Yes: ${people(outage.reporters)} report trouble with ${product} since ${since}${page}`,
    );
  }
  if (outage !== null) {
    const closed = clockTime(outage.closedAt ?? now, now);
    const last = outage.reportedUntil === null ? '' : `, the last one ${clockTime(outage.reportedUntil, now)}`;
    return sentence(`Is it still true? No: reports are back to normal${last}, closed ${closed}${page}`);
  }
  if (unread.length > 0) {
    const networks = unread.map((one) => capitalised(name(one, 30))).join(', ');
    return sentence(`Is it still true? Not known: ${networks} was not read for part of the time${page}`);
  }
  return sentence(`Is it still true? No outage of ${product} is seen in what people report${page}`);
}

function vendorWords(
  page: Bulletin['decision']['details']['page'],
  vendor: BriefEvidence['vendor'],
  now: number,
): string {
  if (vendor?.resolvedAt != null) return `, vendor page: resolved ${clockTime(vendor.resolvedAt, now)}`;
  if (vendor !== null && vendor.goneAt !== null) {
    const until = clockTime(vendor.seenAt, now);
    return `, vendor page: ${name(vendor.status, 30)} until ${until}, no longer listed`;
  }
  if (vendor !== null) return `, vendor page: ${name(vendor.status, 30)}`;
  if (page.reason !== null || page.readAt === null) return ', vendor page not readable';
  return `, vendor page: ${page.state === 'operational' ? 'all operational' : name(page.state, 30).replaceAll('_', ' ')}`;
}

/** What quotes of the post add, as shares of those that were judged; null where there are none. */
export function quotesLine({ quotes }: BriefEvidence): string | null {
  const all = ranked(quotes);
  const total = all.reduce((sum, [, value]) => sum + value, 0);
  if (total === 0) return null;
  const parts = all
    .slice(0, 4)
    .map(([label, value]) => `${LABEL_WORDS[label] ?? name(label, 20)} ${Math.round((value / total) * 100)} %`);
  return sentence(`What ${total === 1 ? '1 quote adds' : `${total} quotes add`}: ${parts.join(', ')}`);
}
