import type { Bulletin } from '../../src/alert/channel.ts';
import { slackChannel } from '../../src/alert/channels/slack.ts';
import { reportersSummary, waveSummary } from '../../src/web/picture/alt-text.ts';
import { drawReporters, drawShares } from '../../src/web/picture/draw.ts';
import { act, bulletin, decision, evidence, handled, INCIDENT, minute, update, wave } from '../alert/bulletins.ts';
import { outageChart, rowOf } from '../web/picture/charts.ts';
import type { SlackStandIn } from './slack.ts';

/** Tells messages to look at: an outage in hand, a wave, and a false alarm with its preview. */
export async function tellSamples(slack: SlackStandIn): Promise<void> {
  const { token, apiUrl, channel: id } = slack;
  const channel = slackChannel({ key: 'slack', token, channel: id, apiUrl, interactive: true });
  const tell = (given: Bulletin, before: unknown = null) =>
    channel.deliver(given, before, 0, new AbortController().signal);
  const [opened, inHand] = outage();
  await tell(inHand, await tell(opened));
  await tell(spreading());
  const [alarm, judged] = falseAlarm();
  await tell(judged, await tell(alarm));
}

function outage(): [Bulletin, Bulletin] {
  const chart = outageChart();
  const draw = async () => ({
    png: await drawReporters(chart, 'Claude: reporters a minute', chart.openedAt),
    alt: `Claude: ${reportersSummary(chart)}`,
  });
  const first = decision({
    at: minute(6),
    change: { severity: 'notify', reason: '9 people in 4 minutes, normally 0.3; 7 cannot log in' },
  });
  const pages = decision({ at: minute(9), change: { change: 'escalate', reason: 'two networks agree' } });
  const confirmed = update(minute(19), {
    official: { state: 'confirmed', incident: INCIDENT, leadMinutes: 17 },
    reporters: 74,
    reason: 'the vendor has confirmed ("Elevated errors"), 17 min after us',
  });
  const standing = bulletin([first, pages, confirmed], { draw, now: minute(20), echoes: ['Cursor', 'Notion'] });
  return [
    bulletin([first], { draw, now: minute(6) }),
    handled(standing, [act('acknowledge', { by: 'ada', at: minute(10) })]),
  ];
}

function spreading(): Bulletin {
  const points = Array.from({ length: 39 }, (_, index) => ({
    at: minute(index),
    shares: Math.round(340 * (index / 38) ** 1.4),
  }));
  const outages = [{ ...rowOf('outage', minute(-30)), onset: minute(-35), closedAt: minute(14) }];
  const forecast = { low: 900, mid: 1_200, high: 1_600 };
  const until = { early: minute(140), mid: minute(330), late: minute(700) };
  const progress = { at: minute(38), since: minute(0), shares: 340, reporters: 3, speed: 14.2, forecast, until };
  const shown = { ...progress, points, outages };
  const draw = async () => ({
    png: await drawShares(shown, 'Notion: shares of one post', minute(38)),
    alt: `Notion: ${waveSummary(shown, 'reposts and quotes')}`,
  });
  const text = 'They shut down the AI integration and my whole workflow died';
  return bulletin([wave()], {
    productName: 'Notion',
    now: minute(38),
    posts: [evidence({ text, author: 'maria.example', observedAt: minute(0) })],
    draw,
    evidence: {
      announced: [],
      outage: {
        onset: minute(-35),
        closedAt: minute(14),
        reportedUntil: minute(-1),
        closedBy: 'quiet',
        reporters: 41,
        symptoms: { feature: 30 },
        networks: { bluesky: 33, mastodon: 8 },
      },
      wave: progress,
      quotes: {
        counted: 74,
        add: {
          read: 70,
          themes: [
            { theme: 'dependence', count: 29 },
            { theme: 'joke', count: 21 },
            { theme: 'refund', count: 6 },
          ],
          phrases: [{ text: 'my whole team', count: 12 }],
        },
      },
      unread: [],
    },
  });
}

function falseAlarm(): [Bulletin, Bulletin] {
  const weak = decision({
    change: { severity: 'notify', reporters: 6, symptoms: { slow: 6 }, reason: '6 people in 7 min, normally 0.6' },
    details: { languages: { en: 6 }, networks: { bluesky: 6 }, components: {} },
  });
  const opened = bulletin([weak], { productName: 'Cursor', now: minute(50), posts: [] });
  const note =
    'with false alarms 3 times rarer than usual, the last 90 days would have had 3 fewer false alarms, 0 missed, +2 min';
  const acts = [
    act('verdict', { id: 1, by: 'ada', at: minute(45), detail: { verdict: 'false-alarm', note: null } }),
    act('preview', { id: 2, by: null, at: minute(46), detail: { from: 1, to: 1 / 3, note } }),
  ];
  return [opened, handled(opened, acts)];
}
