import type { Impact, IncidentStatus } from '../../status/official.ts';
import type { SimulatedProduct } from './product.ts';
import type { EventOf } from './scenario-events.ts';
import type { World } from './world.ts';
import { productOf } from './world.ts';

export type Update = {
  readonly at: number;
  readonly status: IncidentStatus | 'in_progress' | 'completed';
  readonly text: string;
};

/** What a vendor posts on its page over time. Times are milliseconds since 1970, updates in order. */
export type Announcement = {
  readonly id: string;
  readonly product: string;
  readonly title: string;
  readonly impact: Impact;
  readonly startedAt: number;
  /** For maintenance: when it is to begin and end; null for incidents. */
  readonly scheduled: { readonly from: number; readonly until: number } | null;
  readonly components: readonly string[];
  readonly updates: readonly Update[];
};

/** The components a page shows for a product. */
export function pageComponents({ name, components }: SimulatedProduct): readonly string[] {
  return [`${name} website`, ...components.filter((component) => component !== `${name} website`)];
}

/** All that pages announce in the scenario, in order of their first update. */
export function planAnnouncements(world: World): Announcement[] {
  const planned: Announcement[] = [];
  world.scenario.events.forEach((event, index) => {
    const id = `event-${index}`;
    if (event.kind === 'outage' && event.official.page === 'announces') planned.push(announceOutage(world, event, id));
    if (event.kind === 'maintenance') planned.push(announceMaintenance(world, event, id));
    if (event.kind === 'notice') planned.push(announceNotice(world, event, id));
  });
  return planned.sort((a, b) => firstUpdate(a) - firstUpdate(b));
}

export function firstUpdate({ updates, startedAt }: Announcement): number {
  return updates[0]?.at ?? startedAt;
}

/** When it was over, or null while it is not (nor ever will be). */
export function resolvedAt({ updates }: Announcement): number | null {
  return updates.find(({ status }) => status === 'resolved' || status === 'completed')?.at ?? null;
}

export function isActive(announcement: Announcement, at: number): boolean {
  const end = resolvedAt(announcement);
  const from = announcement.scheduled?.from ?? firstUpdate(announcement);
  return at >= from && (end === null || at < end);
}

function announceOutage(world: World, event: EventOf<'outage'>, id: string): Announcement {
  const product = productOf(world, event.product);
  const onset = world.from + event.at;
  const { announced, identified, monitoring, resolved, impact, title } = event.official;
  const named = event.components.filter((component) => product.components.includes(component));
  const what = named.join(' and ') || product.name;
  const steps: [number | undefined, Update['status'], string][] = [
    [
      announced,
      'investigating',
      `We are looking into reports of failing requests on ${what}. More as soon as we know it.`,
    ],
    [identified, 'identified', `The cause of the failures on ${what} is known and a fix is being rolled out.`],
    [monitoring, 'monitoring', `A fix for ${what} is in place. We are watching the results.`],
    [event.lasts + resolved, 'resolved', `${what} is working normally. Sorry for the trouble this has caused.`],
  ];
  const updates = steps
    .flatMap(([since, status, text]) => (since === undefined ? [] : [{ at: onset + since, status, text }]))
    .sort((a, b) => a.at - b.at);
  return {
    id,
    product: product.id,
    title: title ?? `Elevated error rates on ${what}`,
    impact,
    startedAt: onset + announced,
    scheduled: null,
    components: named.length > 0 ? named : pageComponents(product).slice(0, 1),
    updates,
  };
}

function announceMaintenance(world: World, event: EventOf<'maintenance'>, id: string): Announcement {
  const product = productOf(world, event.product);
  const from = world.from + event.at;
  const until = from + event.lasts;
  return {
    id,
    product: product.id,
    title: event.title,
    impact: 'maintenance',
    startedAt: from,
    scheduled: { from, until },
    components: pageComponents(product).slice(0, 1),
    updates: [
      {
        at: from - event.announcedBefore,
        status: 'scheduled',
        text: `${product.name} will be unavailable while we do planned work.`,
      },
      { at: from, status: 'in_progress', text: 'The planned work has begun.' },
      { at: until, status: 'completed', text: 'The planned work is done.' },
    ],
  };
}

function announceNotice(world: World, event: EventOf<'notice'>, id: string): Announcement {
  const product = productOf(world, event.product);
  const at = world.from + event.at;
  return {
    id,
    product: product.id,
    title: event.title,
    impact: event.impact,
    startedAt: at,
    scheduled: null,
    components: pageComponents(product).slice(0, 1),
    updates: [
      { at, status: 'investigating', text: 'We are investigating this issue.' },
      { at: at + event.lasts, status: 'resolved', text: 'This issue has been resolved.' },
    ],
  };
}
