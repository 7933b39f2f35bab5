CREATE FUNCTION keep_incident_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO incident_versions (
    feed, id, read_at, unread_since,
    title, status, impact, components, text, started_at, updated_at, resolved_at, scheduled_until)
  VALUES (
    NEW.feed, NEW.id,
    CASE WHEN TG_OP = 'INSERT' THEN NEW.first_seen_at ELSE NEW.last_seen_at END,
    CASE WHEN TG_OP = 'INSERT' THEN greatest(
      (SELECT max(r.at) FROM readings r WHERE r.feed = NEW.feed AND r.at < NEW.first_seen_at AND r.state <> 'unknown'),
      (SELECT f.read_at FROM feeds f WHERE f.url = NEW.feed AND f.read_at < NEW.first_seen_at)) END,
    NEW.title, NEW.status, NEW.impact, NEW.components, NEW.text,
    NEW.started_at, NEW.updated_at, NEW.resolved_at, NEW.scheduled_until)
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER incident_appears AFTER INSERT ON incidents
  FOR EACH ROW EXECUTE FUNCTION keep_incident_version();
--> statement-breakpoint
CREATE TRIGGER incident_changes AFTER UPDATE ON incidents
  FOR EACH ROW
  WHEN ((OLD.title, OLD.status, OLD.impact, OLD.components, OLD.text, OLD.started_at, OLD.resolved_at, OLD.scheduled_until)
    IS DISTINCT FROM
    (NEW.title, NEW.status, NEW.impact, NEW.components, NEW.text, NEW.started_at, NEW.resolved_at, NEW.scheduled_until))
  EXECUTE FUNCTION keep_incident_version();
--> statement-breakpoint
-- Of incidents read before versions were kept, the first and the newest are known.
INSERT INTO incident_versions (
  feed, id, read_at, title, status, impact, components, text, started_at, updated_at, resolved_at, scheduled_until)
SELECT
  feed, id, first_seen_at, title,
  CASE WHEN resolved_at > first_seen_at THEN 'investigating' ELSE status END,
  impact, components, text, started_at, least(updated_at, first_seen_at),
  CASE WHEN resolved_at > first_seen_at THEN NULL ELSE resolved_at END,
  scheduled_until
FROM incidents
UNION ALL
SELECT
  feed, id, last_seen_at, title, status, impact, components, text, started_at, updated_at, resolved_at, scheduled_until
FROM incidents
WHERE resolved_at > first_seen_at AND last_seen_at > first_seen_at;
--> statement-breakpoint
CREATE VIEW history_announcements AS
SELECT
  s.feed,
  s.incident,
  s.title,
  s.status,
  s.impact,
  i.components,
  s.announced_at,
  CASE WHEN s.announced_at = s.first_read_at THEN s.unread_since ELSE s.announced_at END AS announced_after,
  s.first_started_at,
  s.started_at,
  round((extract(epoch FROM s.announced_at - s.started_at) / 60)::numeric, 1)::float8 AS started_before_minutes,
  CASE WHEN s.status IN ('resolved', 'postmortem') THEN s.over_at ELSE
    (SELECT min(r.at) FROM readings r WHERE r.feed = s.feed AND r.at > i.last_seen_at AND r.state <> 'unknown')
  END AS over_at,
  s.reopened,
  s.versions
FROM (
  SELECT
    v.feed,
    v.id AS incident,
    (array_agg(v.title ORDER BY v.read_at DESC))[1] AS title,
    (array_agg(v.status ORDER BY v.read_at DESC))[1] AS status,
    (array_agg(v.impact ORDER BY v.read_at DESC))[1] AS impact,
    min(v.read_at) AS first_read_at,
    min(v.read_at) FILTER (WHERE v.status <> 'scheduled' AND v.impact <> 'maintenance') AS announced_at,
    min(v.unread_since) AS unread_since,
    (array_agg(v.started_at ORDER BY v.read_at))[1] AS first_started_at,
    (array_agg(v.started_at ORDER BY v.read_at DESC))[1] AS started_at,
    max(v.read_at) FILTER (WHERE v.is_over AND v.was_over IS NOT TRUE) AS over_at,
    (count(*) FILTER (WHERE v.was_over AND NOT v.is_over))::int AS reopened,
    count(*)::int AS versions
  FROM (
    SELECT
      w.*,
      w.status IN ('resolved', 'postmortem') AS is_over,
      lag(w.status IN ('resolved', 'postmortem')) OVER (PARTITION BY w.feed, w.id ORDER BY w.read_at) AS was_over
    FROM incident_versions w
  ) v
  GROUP BY v.feed, v.id
) s
JOIN incidents i ON i.feed = s.feed AND i.id = s.incident;
--> statement-breakpoint
COMMENT ON VIEW history_announcements IS 'What vendors announced and when we read it, one row per incident. announced_at and over_at are ours and decide who was first; started_at is the vendor''s own and may be back-dated. Maintenance has no announced_at.';
--> statement-breakpoint
COMMENT ON COLUMN history_announcements.announced_after IS 'When we had last read the page without it; the announcement lies between this and announced_at. Null: the page was not read before.';
--> statement-breakpoint
COMMENT ON COLUMN history_announcements.over_at IS 'When we read that it was over, or first read the page without it; null while it stands there.';
--> statement-breakpoint
COMMENT ON COLUMN history_announcements.started_before_minutes IS 'How long before our reading of it the vendor now says that it began.';
--> statement-breakpoint
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
  (SELECT min(c.at) FROM changes c WHERE c.episode = e.episode AND (c.decision->'telling'->>'tell')::boolean) AS told_at,
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
COMMENT ON VIEW history_leads IS 'Who was first, per outage, as its newest decision has it: outcome says it in words, lead_minutes in minutes (negative: the page was first). Incidents that nobody reported are in history_announcements; outcry scorecard holds one against the other.';
--> statement-breakpoint
COMMENT ON COLUMN history_leads.told_at IS 'When somebody was first told of it; null: nobody was.';
--> statement-breakpoint
COMMENT ON COLUMN history_leads.announced_at IS 'When we first read the incident that the decision names; announced_after: when we had last read the page without it.';
--> statement-breakpoint
COMMENT ON COLUMN history_leads.verdict IS 'The newest answer of a person: real, expected or false-alarm; null: none.';
