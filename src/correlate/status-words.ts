import type { Official } from './correlation.ts';

/** What stages are called of work that was announced: nobody "identifies" maintenance. */
const OF_WORK: Readonly<Record<string, string>> = {
  investigating: 'in progress',
  identified: 'in progress',
  monitoring: 'being verified',
  resolved: 'completed',
};

/** The stage of an incident, or of announced work, as people say it. */
export function statusWords({ status, impact }: Pick<NonNullable<Official['incident']>, 'status' | 'impact'>): string {
  return (impact === 'maintenance' ? OF_WORK[status] : undefined) ?? status;
}
