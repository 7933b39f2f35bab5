import { THEME_WORDS } from '../../classify/themes/theme.ts';
import { statusWords } from '../../correlate/status-words.ts';
import { plural } from '../../plural.ts';
import type { Bulletin } from '../channel.ts';
import { NO_RECOVERY } from '../closed-by.ts';
import { quotable } from '../inert.ts';
import { capitalised, clockTime, count, name, people, sentence } from '../message/words.ts';
import type { Announced, BriefEvidence } from './evidence.ts';

const MOST_THEMES = 4;
const MOST_PHRASE = 60;

/** Whether what the post of a wave says still holds, by our evidence and the vendor's page; each count with its beginning. */
export function claimLine(
  { decision, now, productName }: Pick<Bulletin, 'decision' | 'now' | 'productName'>,
  evidence: BriefEvidence,
): string {
  const { outage, announced, unread, wave } = evidence;
  const product = name(productName);
  const page = vendorWords(decision.details.page, lastWord(announced), now);
  if (outage !== null) {
    const since = `since ${clockTime(outage.onset, now)}`;
    if (outage.closedAt === null)
      return sentence(
        `Is it still true? Yes: ${people(outage.reporters)} reported trouble with ${product} ${since}${page}`,
      );
    const closed = clockTime(outage.closedAt, now);
    const given = outage.closedBy === null ? undefined : NO_RECOVERY[outage.closedBy];
    if (given !== undefined)
      return sentence(
        `Is it still true? Not known: ${given} (${people(outage.reporters)} ${since}), closed ${closed}${page}`,
      );
    const last = outage.reportedUntil === null ? '' : `, the last one ${clockTime(outage.reportedUntil, now)}`;
    return sentence(
      `Is it still true? No: reports are back to normal (${people(outage.reporters)} ${since}${last}), closed ${closed}${page}`,
    );
  }
  if (unread.length > 0) {
    const networks = unread.map((one) => capitalised(name(one, 30))).join(', ');
    return sentence(`Is it still true? Not known: ${networks} was not read for part of the time${page}`);
  }
  const reported =
    wave === null ? '' : ` (${people(wave.reporters)} since ${clockTime(wave.since, now)}, when it began to spread)`;
  return sentence(`Is it still true? No outage of ${product} is seen in what people report${reported}${page}`);
}

/** Of several announcements one that is not over, else the one that was over last. */
function lastWord(announced: readonly Announced[]): Announced | null {
  const end = ({ resolvedAt, goneAt }: Announced) => resolvedAt ?? goneAt ?? Number.POSITIVE_INFINITY;
  return announced.reduce<Announced | null>((last, one) => (last === null || end(one) > end(last) ? one : last), null);
}

function vendorWords(page: Bulletin['decision']['details']['page'], vendor: Announced | null, now: number): string {
  if (vendor?.resolvedAt != null) return `, vendor page: resolved ${clockTime(vendor.resolvedAt, now)}`;
  if (vendor !== null && vendor.goneAt !== null) {
    const until = clockTime(vendor.seenAt, now);
    return `, vendor page: ${name(statusWords(vendor), 30)} until ${until}, no longer listed`;
  }
  if (vendor !== null) return `, vendor page: ${name(statusWords(vendor), 30)}`;
  if (page.reason !== null || page.readAt === null) return ', vendor page not readable';
  return `, vendor page: ${page.state === 'operational' ? 'all operational' : name(page.state, 30).replaceAll('_', ' ')}`;
}

/** What quotes of the post add, as shares of those that could be read; null where nobody quoted it. */
export function quotesLine({ quotes }: BriefEvidence, productName: string): string | null {
  if (quotes === null) return null;
  const { counted, add } = quotes;
  const those = `${count(add.read)} of ${plural(counted, 'quote')} so far`;
  const product = name(productName);
  if (add.themes === null)
    return sentence(
      `What quotes add: not known; ${those} ${add.read === 1 ? 'names' : 'name'} ${product} and could be read`,
    );
  const share = (value: number) => `${Math.round((value / add.read) * 100)} %`;
  const parts = [
    ...add.themes.slice(0, MOST_THEMES).map(({ theme, count: value }) => `${THEME_WORDS[theme]} ${share(value)}`),
    ...add.phrases.map(({ text, count: value }) => `"${quotable(text, MOST_PHRASE)}" ${share(value)}`),
  ];
  const said = parts.length === 0 ? 'nothing that many have in common' : parts.join(', ');
  return sentence(`What quotes add: ${said} · by the ${those} that name ${product}, each person once`);
}
