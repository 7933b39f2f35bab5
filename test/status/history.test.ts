import { describe, expect, it } from 'vitest';
import { missingHistory, passHistory } from '../../bench/status/history.ts';

/** Recordings are not part of the repository: where they lie says OUTCRY_TEST_DATA. */
const data = process.env.OUTCRY_TEST_DATA ?? new URL('../../../shared/data', import.meta.url).pathname;
const missing = missingHistory(data);

describe('recorded histories of status pages', () => {
  if (missing !== null) {
    it.skip(`${missing}: OUTCRY_TEST_DATA says where the recordings lie`);
    return;
  }
  const { polls, incidents, scraped } = passHistory(data);

  it('pass without a state that the pages do not explain', () => {
    for (const passed of [polls, incidents, scraped]) expect(passed.unexplained).toEqual([]);
    expect([polls.entries, incidents.entries, scraped.entries]).toEqual([720, 1028, 141]);
  });

  it('change state and incidents as often as they did', () => {
    expect(polls.counts).toEqual({
      'page says none, read as operational': 579,
      'page says minor, read as partial_outage': 119,
      'page says major, read as major_outage': 9,
      'page says maintenance, read as maintenance': 13,
      'operational -> partial_outage': 71,
      'operational -> major_outage': 6,
      'operational -> maintenance': 5,
      'partial_outage -> operational': 74,
      'partial_outage -> major_outage': 1,
      'partial_outage -> maintenance': 2,
      'major_outage -> operational': 3,
      'major_outage -> partial_outage': 4,
      'maintenance -> operational': 5,
      'maintenance -> partial_outage': 2,
      'incident announced': 91,
      'incident progressed': 6,
      'incident updated': 28,
      'incident edited': 3,
      // A summary lists what is open: an incident that is over leaves it without a word.
      'incident vanished': 91,
    });
  });

  it('read every incident of the history as its page tells it', () => {
    expect(incidents.counts).toEqual({
      'resolved/none read as resolved/none': 22,
      'resolved/minor read as resolved/minor': 842,
      'resolved/major read as resolved/major': 163,
      'resolved/critical read as resolved/critical': 1,
    });
    expect(scraped.counts).toEqual({
      'read as resolved/minor': 96,
      'read as resolved/major': 41,
      'read as resolved/critical': 1,
      'read as resolved/maintenance': 1,
      'read as postmortem/major': 2,
    });
  });
});
