import type { OfficialState } from './official.ts';

const RANK: Readonly<Record<OfficialState, number>> = {
  unknown: 0,
  operational: 1,
  maintenance: 2,
  degraded: 3,
  partial_outage: 4,
  major_outage: 5,
};

/** The gravest of the states; maintenance is graver than operational, any known state than `unknown`; `unknown` for none. */
export function worstState(states: Iterable<OfficialState>): OfficialState {
  let worst: OfficialState = 'unknown';
  for (const state of states) if (RANK[state] > RANK[worst]) worst = state;
  return worst;
}
