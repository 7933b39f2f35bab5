import type { ComponentChildren, VNode } from 'preact';
import type { EpisodeKind, Severity } from '../../alert/episode.ts';
import { CLOCKS_APART_MS } from '../../history/moment.ts';
import type { OfficialNow } from '../../history/official-now.ts';
import { inertText, safeHref } from '../inert.ts';
import { officialWords, rate, relative } from '../words.ts';

/** A moment: UTC to the minute (with the day when it is not today's), beside how long ago. */
export function Time({ at, now, only }: { at: number; now: number; only?: 'relative' | 'absolute' }): VNode {
  const text = new Date(at).toISOString();
  const isToday = text.slice(0, 10) === new Date(now).toISOString().slice(0, 10);
  const absolute = `${isToday ? '' : `${text.slice(0, 10)} `}${text.slice(11, 16)} UTC`;
  return (
    <time dateTime={text} title={`${text.slice(0, 10)} ${text.slice(11, 19)} UTC`}>
      {only === 'relative' ? null : <span class="absolute">{absolute}</span>}
      {only === undefined ? ', ' : null}
      {only === 'absolute' ? null : (
        <span class="relative" data-at={at}>
          {relative(at, now)}
        </span>
      )}
    </time>
  );
}

/**
 * A moment by the machine's clock, such as when a delivery was sent. Where the pages run on another (a recording's), it is told
 * by how long ago it was alone: two clocks side by side would be taken for one.
 */
export function WallTime(props: { at: number; now: number; wallNow: number; only?: 'relative' | 'absolute' }): VNode {
  const { at, now, wallNow, only } = props;
  if (Math.abs(wallNow - now) <= CLOCKS_APART_MS) return <Time at={at} now={now} {...(only && { only })} />;
  return <span title="by the clock of this machine, not of the recording">{relative(at, wallNow)}</span>;
}

const SHAPES = {
  page: 'M8 1 15 8 8 15 1 8Z',
  notify: 'M8 2 15 14 1 14Z',
  watch: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z',
  wave: 'M1 9c2-5 4-5 6 0s4 5 7-1l1 1c-4 7-7 6-9 1S4 6 2 10Z',
  closed: 'M2 8l2-2 3 3 6-6 2 2-8 8Z',
  quiet: 'M8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z',
} as const;
export type Shape = keyof typeof SHAPES;

export function Glyph({ shape }: { shape: Shape }): VNode {
  return (
    <svg class={`glyph g-${shape}`} viewBox="0 0 16 16" width="12" height="12" fill="currentColor" aria-hidden="true">
      <path d={SHAPES[shape]} />
    </svg>
  );
}

/** Severity by shape, word and colour. */
export function SeverityBadge(props: { severity: Severity; kind: EpisodeKind; isOpen: boolean }): VNode {
  const { severity, kind, isOpen } = props;
  const shape = !isOpen ? 'closed' : kind === 'wave' ? 'wave' : severity;
  const word = kind === 'wave' ? `wave · ${severity}` : severity;
  return (
    <span class={`badge b-${isOpen ? (kind === 'wave' ? 'wave' : severity) : 'closed'}`}>
      <Glyph shape={shape} /> {isOpen ? word : `closed · ${word}`}
    </span>
  );
}

const OFFICIAL_MARKS = {
  operational: '✓',
  degraded: '▼',
  partial_outage: '▼',
  major_outage: '✕',
  maintenance: '⚙',
  unknown: '?',
} as const;

/** The vendor's own word, with its age. */
export function OfficialMark({ official, now, short }: { official: OfficialNow; now: number; short?: boolean }): VNode {
  const { state, readAt, reason } = official;
  return (
    <span class={`official o-${state ?? 'none'}`} title={reason === null ? undefined : inertText(reason, 200)}>
      <span aria-hidden="true">{state === null ? '–' : OFFICIAL_MARKS[state]}</span>{' '}
      {short === true && state === null
        ? 'no page'
        : short === true && state === 'operational'
          ? 'operational'
          : officialWords(official)}
      {short === true || readAt === null ? null : (
        <span class="muted">
          {' '}
          · read <Time at={readAt} now={now} only="relative" />
        </span>
      )}
    </span>
  );
}

/** A link that leaves: only http(s), and it tells the other side nothing. */
export function Outside({ href, children }: { href: string | null; children: ComponentChildren }): VNode {
  const safe = safeHref(href);
  if (safe === null) return <span>{children}</span>;
  return (
    <a href={safe} rel="noopener noreferrer nofollow ugc" target="_blank">
      {children}
      <span aria-hidden="true"> ↗</span>
    </a>
  );
}

/** Words by strangers, isolated so that their direction cannot reach what stands around them. */
export function Stranger({ text, max }: { text: string; max?: number }): VNode {
  return <bdi>{inertText(text, max)}</bdi>;
}

/** A region of its own that scrolls, by keyboard too. */
export function Scroll({ label, children }: { label: string; children: ComponentChildren }): VNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it a keyboard cannot scroll what overflows
    <section class="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

export function productPath(id: string): string {
  return `/p/${encodeURIComponent(id)}`;
}

export function episodePath(id: string): string {
  return `/e/${encodeURIComponent(id)}`;
}

/** Reporters a minute over six hours as bars; the text says the most. */
export function Spark({ values, normal }: { values: readonly number[]; normal: number | null }): VNode {
  const top = Math.max(0.25, (normal ?? 0) * 1.5, ...values);
  const width = 4;
  return (
    <svg
      class="spark"
      width="110"
      height="24"
      viewBox={`0 0 ${values.length * width} 24`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`Last six hours: at most ${rate(Math.max(0, ...values))} reporters a minute over a quarter of an hour`}
    >
      {normal === null ? null : (
        <rect
          class="spark-normal"
          fill="#dfe6ee"
          x="0"
          width={values.length * width}
          y={24 - (normal / top) * 23}
          height={(normal / top) * 23}
        />
      )}
      {values.map((value, index) =>
        value === 0 ? null : (
          <rect
            class="spark-bar"
            fill="#0072b2"
            x={index * width}
            width={width - 1}
            y={24 - (value / top) * 23}
            height={(value / top) * 23}
          />
        ),
      )}
    </svg>
  );
}
