import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { AppOptions } from '../api/context.ts';
import { Stranger } from './parts/basics.tsx';

export type PageFrame = Pick<AppOptions, 'version' | 'mode' | 'demo' | 'now'>;

type LayoutProps = {
  readonly title: string;
  readonly path: string;
  readonly frame: PageFrame;
  readonly children: ComponentChildren;
  /** Changes of other products do not concern this page. */
  readonly product?: string;
};

const NAVIGATION = [
  ['/', 'Now'],
  ['/waves', 'Waves'],
  ['/scorecard', 'Scorecard'],
  ['/health', 'Health'],
  ['/api/docs', 'API'],
] as const;

/** A whole page. */
export function page(props: LayoutProps): string {
  return `<!doctype html>${renderToString(<Layout {...props} />)}`;
}

function Layout({ title, path, frame, children, product }: LayoutProps): VNode {
  const now = frame.now();
  const asset = (name: string) => `/assets/${name}?v=${encodeURIComponent(frame.version)}`;
  return (
    <html lang="en" data-now={now} data-product={product}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · Outcry`}</title>
        <link rel="icon" href={asset('icon.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={asset('style.css')} />
        <link rel="stylesheet" href={asset('parts.css')} />
        <script type="module" src={asset('live.js')} />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to content
        </a>
        <Hatch />
        <header class="top">
          <a class="brand" href="/">
            <svg viewBox="0 0 20 20" width="18" height="18" fill="none" stroke="currentColor" aria-hidden="true">
              <path d="M2 8v4h3l5 4V4L5 8Zm10-2c2 2 2 6 0 8m2-11c4 4 4 10 0 14" />
            </svg>
            Outcry
          </a>
          <nav aria-label="Pages">
            {NAVIGATION.map(([href, name]) => (
              <a href={href} aria-current={href === path ? 'page' : undefined}>
                {name}
              </a>
            ))}
          </nav>
          <p class="clock" id="clock">
            <span data-clock>{new Date(now).toISOString().slice(11, 16)}</span> UTC
          </p>
        </header>
        <main id="main" tabIndex={-1}>
          <Demo frame={frame} />
          {children}
        </main>
        <footer>
          <p>
            Outcry {frame.version} · {frame.mode} · all times UTC · <span id="link-state">reload for news</span>
          </p>
          <p class="visually-hidden" role="status" id="announce" />
        </footer>
      </body>
    </html>
  );
}

function Demo({ frame }: { frame: PageFrame }): VNode | null {
  const note = frame.demo?.() ?? null;
  if (note === null) return null;
  return (
    <p class="demo" id="demo">
      <strong>
        <Stranger text={note.title} max={120} />
      </strong>{' '}
      <Stranger text={note.detail} max={300} />
    </p>
  );
}

/** The pattern with which charts mark what was not read. */
function Hatch(): VNode {
  return (
    <svg class="hatch" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="var(--gap-ground)" />
          <rect width="2" height="6" fill="var(--gap)" />
        </pattern>
      </defs>
    </svg>
  );
}
