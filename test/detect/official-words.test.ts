import { describe, expect, it } from 'vitest';
import type { OfficialView } from '../../src/correlate/correlate.ts';
import { officialWords, statedWord } from '../../src/detect/official-words.ts';

const incident = { id: 'a', title: 'Elevated errors', status: 'investigating', impact: 'minor', url: null };
const view = (parts: Partial<OfficialView> = {}, changed: Partial<typeof incident> = {}): OfficialView => ({
  official: { state: 'confirmed', incident: { ...incident, ...changed }, leadMinutes: 12 },
  page: { state: 'major_outage', readAt: 0, reason: null },
  key: '',
  announced: true,
  overAt: null,
  beside: [],
  ownLead: 12,
  plannedUntil: null,
  ...parts,
});
const before = statedWord(view());
const news = (now: OfficialView, earlier: ReturnType<typeof statedWord> | null = before) => officialWords(now, earlier);

describe('the official word, told', () => {
  it('confirms once, and then says what has changed', () => {
    expect(news(view(), null)).toBe('the vendor has confirmed ("Elevated errors", investigating), 12 min after us');
    expect(news(view({}, { status: 'monitoring' }))).toBe('the vendor\'s page: "Elevated errors", now monitoring');
    expect(news(view({}, { title: 'Claude is down', impact: 'critical' }))).toBe(
      'the vendor\'s page: "Claude is down", formerly "Elevated errors", impact now critical',
    );
  });

  it('says that an incident that was over is listed again', () => {
    expect(news(view(), statedWord(view({ overAt: 5 })))).toBe(
      'the vendor\'s page lists "Elevated errors" again (investigating)',
    );
  });

  it('gives each of several incidents its own distance from us', () => {
    const second = view(
      { ownLead: 48, beside: [{ ...incident, leadMinutes: 12 }] },
      { id: 'b', title: 'Log-ins fail' },
    );
    expect(news(second)).toBe('the vendor announced "Log-ins fail" (investigating), 48 min after us');
    const both = view({ beside: [{ ...incident, id: 'b', title: 'Log-ins fail', leadMinutes: 48 }] });
    expect(news(both)).toBe(
      'the vendor has confirmed ("Elevated errors", investigating), 12 min after us; it also announced "Log-ins fail", 48 min after us',
    );
  });

  it('says that nobody knows who was first where the page was not read before', () => {
    const unknown = view({ official: { state: 'confirmed', incident, leadMinutes: null } });
    expect(news(unknown, null)).toMatch(/who was first is not known, the page was not read before$/);
  });

  it('speaks of work as work', () => {
    const work = { ...incident, impact: 'maintenance', status: 'identified' };
    const given = view({ official: { state: 'maintenance', incident: work, leadMinutes: null } });
    expect(news(given, null)).toBe('announced maintenance is in progress ("Elevated errors", in progress)');
  });
});
