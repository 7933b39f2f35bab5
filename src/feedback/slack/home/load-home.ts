import { channelsWithSettings } from '../../../../db/store/channel-settings.ts';
import type { Subscription } from '../../../../db/store/subscriptions.ts';
import { subscriptionsOf } from '../../../../db/store/subscriptions.ts';
import { SLACK, slackChannelOf } from '../../../alert/channels/slack-key.ts';
import { escapeSlack } from '../../../alert/escape-slack.ts';
import { type Muted, mutedProducts } from '../../muted.ts';
import type { Ground } from '../command/asking.ts';
import { settingLines } from '../command/settings.ts';
import { type OpenNow, openNow, sensorLines } from '../command/status.ts';
import { routedWords } from '../command/subscriptions.ts';

/** A Slack channel as the home shows it. Its lines are escaped. */
export type HomeChannel = {
  readonly title: string;
  /** What the catalogue tells there, its quiet hours and its digest. */
  readonly lines: readonly string[];
  readonly subscriptions: readonly Subscription[];
};

/** What the App Home shows. */
export type Home = {
  readonly now: number;
  readonly open: OpenNow;
  readonly sensors: readonly string[];
  readonly muted: readonly Muted[];
  readonly channels: readonly HomeChannel[];
};

export async function loadHome(ground: Ground, now: number, wall: Date): Promise<Home> {
  const { db, catalogue, configuredChannel } = ground;
  const subscriptions = await subscriptionsOf(db);
  const routes = [...(catalogue.routes ?? []), ...catalogue.products.flatMap((product) => product.routes)];
  const keys = [
    SLACK,
    ...subscriptions.map(({ channel }) => channel),
    ...(await channelsWithSettings(db)),
    ...routes.map(({ channel }) => channel),
  ];
  const channels: HomeChannel[] = [];
  for (const key of new Set(keys)) {
    const id = slackChannelOf(key, configuredChannel);
    if (id === null) continue;
    const routed = routedWords(catalogue, key);
    const set = await settingLines({ ...ground, channel: { id, key }, wall });
    channels.push({
      title: channelTitle(id),
      lines: [...(routed === null ? [] : [routed]), ...set],
      subscriptions: subscriptions.filter(({ channel }) => channel === key),
    });
  }
  return {
    now,
    open: await openNow(ground, now),
    sensors: await sensorLines({ db, now, wall }),
    muted: await mutedProducts(db, now),
    channels,
  };
}

/** Slack shows an id by the channel's name; a name stands as it is. */
function channelTitle(channel: string): string {
  return /^[CGD][A-Z0-9]{1,20}$/.test(channel) ? `<#${channel}>` : escapeSlack(channel);
}
