import type { Problem } from '../../api/problem.ts';
import { type PageFrame, page } from '../layout.tsx';
import { Stranger } from '../parts/basics.tsx';

/** What went wrong, for people. */
export function problemPage(problem: Problem, frame: PageFrame): string {
  return page({
    title: problem.title,
    path: '',
    frame,
    children: (
      <section class="panel">
        <h1>{problem.title}</h1>
        <p>
          <Stranger text={problem.detail} max={400} />
        </p>
        <p>
          <a href="/">What is going on now</a>
        </p>
      </section>
    ),
  });
}
