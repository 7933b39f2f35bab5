import type { FeedAdapter } from './adapter.ts';
import { atom } from './atom.ts';
import { aws } from './aws.ts';
import { azure } from './azure.ts';
import { betterStack } from './better-stack.ts';
import { googleCloud } from './google-cloud.ts';
import { heroku } from './heroku.ts';
import { incidentIo } from './incident-io.ts';
import { instatus } from './instatus.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';
import { salesforce } from './salesforce.ts';
import { slack } from './slack.ts';
import { statusIo } from './status-io.ts';
import { statuspage } from './statuspage.ts';

/** Formats that are understood; the first that recognises a body reads it, so the most telling come first. */
export const adapters: readonly FeedAdapter[] = [
  statuspage,
  incidentIo,
  statusIo,
  betterStack,
  slack,
  heroku,
  googleCloud,
  aws,
  salesforce,
  instatus,
  jsonFeed,
  atom,
  azure,
  rss,
];

export function adapterOf(kind: string | null | undefined): FeedAdapter | undefined {
  return adapters.find((adapter) => adapter.kind === kind);
}
