import type { Bulletin, Channel } from '../channel.ts';
import { cut } from '../inert.ts';
import { buildMessage } from '../message/build.ts';
import type { Message } from '../message/message.ts';
import { plainLines } from '../message/plain.ts';
import { postJson, refusedPost, type SendPost } from './post-json.ts';

export type PagerDutyOptions = {
  readonly key: string;
  /** Integration key of a service ("Events API v2"). */
  readonly routingKey: string;
  /** Where events go. */
  readonly url: string;
  readonly send: SendPost;
};

/** What the Events API v2 takes, in characters. */
const SUMMARY = 1_024;
const DEDUP_KEY = 255;
const DETAIL = 4_000;

/** PagerDuty calls people: it is told of outages that page, and of their end. */
export function pagerDutyChannel({ key, routingKey, url, send }: PagerDutyOptions): Channel {
  const to = `PagerDuty ${key}`;
  return {
    key,
    limits: ['no waves and no outages below page: it calls people'],
    async deliver(bulletin, _reference, _toldNumber, signal) {
      const { change } = bulletin.decision;
      const told = { number: bulletin.number };
      if (change.kind !== 'outage' || !pages(bulletin)) return told;
      const body = JSON.stringify({ routing_key: routingKey, ...eventOf(bulletin, buildMessage(bulletin)) });
      const answer = await postJson(send, to, { url, headers: {}, body, signal });
      if (answer.status !== 202) throw refusedPost(to, answer, 'check the integration key of the service');
      return told;
    },
  };
}

/** The outage pages, or did before it ended. */
function pages({ story }: Bulletin): boolean {
  return story.some(({ decision }) => decision.change.severity === 'page');
}

/** One event of the episode: the same key for all, so that what is told again changes the alert it made. */
function eventOf(bulletin: Bulletin, message: Message) {
  const dedup_key = cut(bulletin.episode, DEDUP_KEY);
  const { change } = bulletin.decision;
  if (change.change === 'close') return { event_action: 'resolve', dedup_key };
  const links = message.link === null ? [] : [{ href: message.link, text: 'Open in Outcry' }];
  return {
    event_action: 'trigger',
    dedup_key,
    client: 'Outcry',
    ...(message.link === null ? {} : { client_url: message.link }),
    links,
    payload: {
      summary: cut(message.headline, SUMMARY),
      source: bulletin.productName,
      severity: 'critical',
      timestamp: change.onset,
      component: bulletin.productName,
      class: 'outage',
      custom_details: { evidence: cut(plainLines(message).slice(1).join('\n'), DETAIL) },
    },
  };
}
