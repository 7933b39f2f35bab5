import { Command } from 'commander';
import { readConfig } from '../../config.ts';
import { fetchFeed } from '../../status/fetch-feed.ts';
import { findFeed } from '../../status/find-feed.ts';
import { nextStep } from '../../status/next-step.ts';
import { describeSearch } from '../describe-feed.ts';
import { UsageError } from '../errors.ts';
import { writeLines } from '../output.ts';

export function feedCommand(): Command {
  const check = new Command('check')
    .description('Find the feed of a status page, of whatever kind, and show what is understood of it.')
    .argument('<url>', 'address of the page or of its feed')
    .option('--json', 'the reading as a line of JSON', false)
    .addHelpText('after', '\nExample:\n  outcry feed check https://www.githubstatus.com')
    .action(async (address: string, { json }: { json: boolean }) => {
      const page = pageAddress(address);
      const { allowHosts } = readConfig();
      const search = await findFeed(page, (url) => fetchFeed(url, { allowHosts }), Date.now);
      const { found, tried } = search;
      if (json && found !== null) {
        const { kind, reading, leftOut, pageAt } = found.result;
        const { etag, lastModified } = found.answer;
        await writeLines([
          JSON.stringify({ kind, skipped: leftOut.length, leftOut, pageAt, etag, lastModified, ...reading }),
        ]);
      } else if (found !== null) await writeLines(describeSearch(search, Date.now()));
      else {
        process.stderr.write(`${describeSearch(search, Date.now()).slice(1, -1).join('\n')}\n`);
        throw new Error(
          `no feed found at ${page.href}: ${tried[0]?.reason ?? 'nothing was asked'}; ${nextStep(tried)}`,
        );
      }
    });
  return new Command('feed').description('Work on official feeds.').addCommand(check.exitOverride());
}

function pageAddress(text: string): URL {
  const full = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/]+:\d+(?:\/|$)/.test(text) ? text : `https://${text}`;
  if (!URL.canParse(full) || !/^https?:$/.test(new URL(full).protocol)) {
    throw new UsageError(
      `"${withoutSecrets(text).slice(0, 200)}" is no address; expected one such as https://www.githubstatus.com`,
    );
  }
  const url = new URL(full);
  if (url.username !== '' || url.password !== '') {
    throw new UsageError(
      `a page is read as everybody sees it: leave name and password out of "${withoutSecrets(text)}"`,
    );
  }
  return url;
}

/** What stands before an @ may be a password. */
function withoutSecrets(text: string): string {
  return text.replace(/[^/\s]*@/g, '…@');
}
