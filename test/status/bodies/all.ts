import { aws } from './aws.ts';
import { azure } from './azure.ts';
import { betterStack } from './better-stack.ts';
import type { FeedBodies } from './feed-bodies.ts';
import { googleCloud } from './google-cloud.ts';
import { heroku } from './heroku.ts';
import { incidentIo } from './incident-io.ts';
import { instatus } from './instatus.ts';
import { newsFeeds } from './news.ts';
import { salesforce } from './salesforce.ts';
import { slack } from './slack.ts';
import { statusIo } from './status-io.ts';
import { statuspage } from './statuspage.ts';

export const ALL_BODIES: readonly FeedBodies[] = [
  statuspage,
  incidentIo,
  instatus,
  betterStack,
  statusIo,
  googleCloud,
  aws,
  azure,
  slack,
  heroku,
  salesforce,
  ...newsFeeds,
];
