CREATE OR REPLACE VIEW history_leads AS
SELECT
  e.episode,
  e.product,
  e.severity,
  e.opened_at,
  e.closed_at,
  e.told,
  e.official_state,
  e.incident,
  e.incident_title,
  e.lead_minutes,
  CASE
    WHEN e.lead_minutes > 0 THEN 'outcry first'
    WHEN e.lead_minutes <= 0 THEN 'page first'
    WHEN e.official_state = 'unknown' THEN 'page not readable'
    WHEN e.closed_at IS NULL THEN 'not announced yet'
    ELSE 'never announced'
  END AS outcome,
  (SELECT c.at::timestamptz FROM changes c WHERE c.episode = e.episode AND (c.decision->'telling'->>'tell')::boolean
    ORDER BY c.number LIMIT 1) AS told_at,
  a.announced_at,
  a.announced_after,
  a.started_at AS vendor_started_at,
  (SELECT v.verdict FROM verdicts v WHERE v.episode = e.episode ORDER BY v.id DESC LIMIT 1) AS verdict
FROM history_episodes e
LEFT JOIN LATERAL (
  SELECT h.announced_at, h.announced_after, h.started_at
  FROM history_announcements h
  WHERE h.incident = e.incident AND h.announced_at IS NOT NULL
  ORDER BY abs(extract(epoch FROM h.announced_at - e.opened_at))
  LIMIT 1
) a ON true
WHERE e.kind = 'outage';
--> statement-breakpoint
CREATE VIEW history_verdicts AS
SELECT
  v.episode,
  e.product,
  e.kind,
  v.verdict,
  v.by,
  v.note,
  v.at,
  v.id = max(v.id) OVER (PARTITION BY v.episode) AS counts
FROM verdicts v LEFT JOIN episodes e ON e.id = v.episode;
--> statement-breakpoint
COMMENT ON VIEW history_verdicts IS 'Every answer of a person about an episode: real, expected or false-alarm. Of several on one episode the newest counts.';
--> statement-breakpoint
COMMENT ON COLUMN history_verdicts.by IS 'Who said so, as the channel names people; null: not known.';
