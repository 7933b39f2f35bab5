import type { Impact, IncidentStatus } from '../official.ts';

const OVER =
  /\b(?:resolved|restored|fully recovered|fixed|back to normal|operating normally|behoben|resuelt[oa]|solucionad[oa]|resolvid[oa]|résolu|rétabli)(?![\p{L}\p{N}])|解決|復旧/giu;
/** In a title these end an incident; in a text they may speak of a step of the repair. */
const OVER_IN_TITLE = /\b(?:recovered|completed|mitigated)\b/i;
/** Words before "resolved" that put it into the future or deny it. */
const NOT_YET =
  /(?:\b(?:not|until|once|when|before|after|as soon as|to be|being|till|hours?|expected|working|noch nicht|nicht)\b[^.!?\n]{0,40}|n['’]t[^.!?\n]{0,40})$/i;
const TROUBLE =
  /\b(?:outages?|disruptions?|disrupted|degrad\w+|unavailab\w+|down|errors?|fail(?:ing|ed|ures?)|latency|delay(?:s|ed)?|issues?|incidents?|problems?|investigat\w+|interrupt\w+|slow\w*|elevated|impact(?:ed|ing)?|störung\w*|ausfall|interrupci[oó]n|problemas?|incidencia|panne|perturbation|falhas?|instabilidade)(?![\p{L}\p{N}])|障害|不具合/iu;
const WORK =
  /\b(?:scheduled|planned|maintenance|wartung\w*|mantenimiento|manutenção|planifié\w*)(?![\p{L}\p{N}])|メンテナンス/iu;
const TOTAL =
  /\b(?:major|complete|full|total|global|widespread|critical)\s+(?:service\s+)?(?:outage|disruption|incident)\b/i;
const BROKEN = /\b(?:outages?|disruptions?|unavailable|down|ausfall|panne)\b|障害/i;

/** What free words say of an announcement; null when they speak of no incident at all. */
export function statusByWords(title: string, text: string): IncidentStatus | null {
  if (saysOver(title) || OVER_IN_TITLE.test(title)) return 'resolved';
  const speaks = TROUBLE.test(title) || TROUBLE.test(text);
  if (WORK.test(title) && !TROUBLE.test(title)) return saysOver(text) ? 'resolved' : 'scheduled';
  if (!speaks) return null;
  return saysOver(text) ? 'resolved' : 'investigating';
}

export function impactByWords(title: string, text: string): Impact {
  if (WORK.test(title) && !TROUBLE.test(title)) return 'maintenance';
  if (TOTAL.test(title)) return 'critical';
  if (BROKEN.test(title) || (!TROUBLE.test(title) && BROKEN.test(text))) return 'major';
  return 'minor';
}

function saysOver(text: string): boolean {
  for (const match of text.matchAll(OVER)) {
    if (!NOT_YET.test(text.slice(Math.max(0, match.index - 60), match.index))) return true;
  }
  return false;
}
