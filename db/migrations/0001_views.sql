CREATE VIEW history_episodes AS
SELECT
  e.id AS episode,
  e.product,
  e.kind,
  e.severity,
  e.onset,
  e.opened_at,
  e.closed_at,
  round((extract(epoch FROM e.closed_at - e.onset) / 60)::numeric, 1)::float8 AS duration_minutes,
  e.told,
  (e.latest->'change'->>'reporters')::int AS reporters,
  (e.latest->'change'->>'mentions')::int AS mentions,
  (e.latest->'change'->>'expected')::float8 AS expected,
  (e.latest->'change'->>'ratio')::float8 AS ratio,
  (e.latest->'change'->>'score')::float8 AS score,
  (e.latest->'details'->>'threshold')::float8 AS threshold,
  e.latest->'change'->>'reason' AS reason,
  e.latest->'change'->'official'->>'state' AS official_state,
  e.latest->'change'->'official'->'incident'->>'id' AS incident,
  e.latest->'change'->'official'->'incident'->>'title' AS incident_title,
  e.lead_minutes::float8 AS lead_minutes,
  e.latest->'change'->'upstream'->>'product' AS upstream,
  (e.latest->'change'->'upstream'->>'share')::float8 AS upstream_share,
  e.grouped_under,
  e.latest->'change'->'wave'->>'root' AS wave_root,
  (e.latest->'change'->'wave'->>'reposts')::int AS wave_reposts,
  (SELECT count(*)::int FROM changes c WHERE c.episode = e.id) AS changes
FROM episodes e;
--> statement-breakpoint
COMMENT ON VIEW history_episodes IS 'One row per episode, as its newest decision has it. Open episodes have no closed_at and no duration.';
--> statement-breakpoint
COMMENT ON COLUMN history_episodes.onset IS 'Estimate of when it began; opened_at is when we decided.';
--> statement-breakpoint
COMMENT ON COLUMN history_episodes.duration_minutes IS 'From onset to close; null while open.';
--> statement-breakpoint
COMMENT ON COLUMN history_episodes.expected IS 'Reporters that were normal in the window of the decision.';
--> statement-breakpoint
COMMENT ON COLUMN history_episodes.lead_minutes IS 'Minutes between our opening and the first official announcement; negative when the page was first; null while nothing is announced.';
--> statement-breakpoint
COMMENT ON COLUMN history_episodes.grouped_under IS 'Episode of the epicentre of which this one is an echo.';
--> statement-breakpoint
CREATE VIEW history_leads AS
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
  END AS outcome
FROM history_episodes e
WHERE e.kind = 'outage';
--> statement-breakpoint
COMMENT ON VIEW history_leads IS 'Who was first, per outage: outcome says it in words, lead_minutes in minutes (negative: the page was first).';
--> statement-breakpoint
CREATE VIEW history_changes AS
SELECT
  c.episode,
  c.number,
  c.product,
  c.at,
  c.change,
  c.decision->'change'->>'severity' AS severity,
  c.decision->'change'->>'reason' AS reason,
  (c.decision->'change'->>'reporters')::int AS reporters,
  (c.decision->'change'->>'expected')::float8 AS expected,
  (c.decision->'change'->>'score')::float8 AS score,
  (c.decision->'details'->>'threshold')::float8 AS threshold,
  c.decision->'change'->'official'->>'state' AS official_state,
  (c.decision->'telling'->>'tell')::boolean AS told,
  c.decision->'telling'->>'why' AS told_why
FROM changes c;
--> statement-breakpoint
COMMENT ON VIEW history_changes IS 'Every decision about every episode, in order of number; told_why says why it was told or not.';
--> statement-breakpoint
CREATE VIEW history_reporters_hourly AS
SELECT
  h.product,
  h.hour,
  h.reporters,
  h.peak_reporters,
  h.mentions,
  (b.mean * 60)::float8 AS expected_reporters,
  b.dispersion::float8 AS dispersion
FROM (
  SELECT
    m.product,
    date_trunc('hour', m.minute, 'UTC') AS hour,
    sum(m.reporters)::int AS reporters,
    max(m.reporters)::int AS peak_reporters,
    sum(m.mentions)::int AS mentions
  FROM (
    SELECT product, minute, sum(reporters) AS reporters, sum(mentions) AS mentions
    FROM series
    GROUP BY product, minute
  ) m
  GROUP BY m.product, date_trunc('hour', m.minute, 'UTC')
) h
LEFT JOIN baselines b ON b.product = h.product AND b.hour = h.hour;
--> statement-breakpoint
COMMENT ON VIEW history_reporters_hourly IS 'Per product and hour (UTC): reporters added up over its minutes, the busiest minute, mentions, and what was expected of the hour. Hours without a mention have no row; hours inside a gap are unknown, see history_gaps.';
--> statement-breakpoint
CREATE VIEW history_posts AS
SELECT
  m.product,
  m.uri,
  m.observed_at,
  p.created_at,
  m.network,
  m.author,
  p.kind,
  p.text,
  p.url,
  m.label,
  m.signal::float8 AS signal,
  m.symptom,
  m.component,
  m.blames,
  m.lang,
  m.confidence::float8 AS confidence,
  m.why,
  m.reasons,
  m.official
FROM mentions m
JOIN posts p ON p.uri = m.uri;
--> statement-breakpoint
COMMENT ON VIEW history_posts IS 'One row per mention (post x product) with why it matched, its label and the reasons. observed_at is our clock and counts; created_at is the author''s word.';
--> statement-breakpoint
CREATE VIEW history_waves AS
SELECT
  s.product,
  s.subject AS root,
  min(s.network) AS network,
  count(*) FILTER (WHERE s.via = 'repost')::int AS reposts,
  count(*) FILTER (WHERE s.via = 'quote')::int AS quotes,
  count(DISTINCT s.author)::int AS sharers,
  min(s.observed_at) AS first_shared_at,
  max(s.observed_at) AS last_shared_at,
  (SELECT max(g.reposts) FROM engagements g WHERE g.product = s.product AND g.subject = s.subject)::int AS told_reposts
FROM shares s
GROUP BY s.product, s.subject;
--> statement-breakpoint
COMMENT ON VIEW history_waves IS 'Reposts and quotes per product and root. told_reposts is the largest total a network told by itself (Mastodon).';
--> statement-breakpoint
CREATE VIEW history_incidents AS
SELECT
  i.feed,
  i.id AS incident,
  i.title,
  i.status,
  i.impact,
  i.components,
  i.url,
  i.started_at,
  i.resolved_at,
  i.first_seen_at,
  round((extract(epoch FROM i.first_seen_at - i.started_at) / 60)::numeric, 1)::float8 AS seen_after_minutes,
  round((extract(epoch FROM i.resolved_at - i.started_at) / 60)::numeric, 1)::float8 AS duration_minutes
FROM incidents i;
--> statement-breakpoint
COMMENT ON VIEW history_incidents IS 'What vendors announced. started_at and resolved_at are theirs and may be back-dated; first_seen_at is ours.';
--> statement-breakpoint
CREATE VIEW history_gaps AS
SELECT
  g.network,
  g."from" AS gap_from,
  g."to" AS gap_to,
  round((extract(epoch FROM g."to" - g."from") / 60)::numeric, 1)::float8 AS minutes,
  g.reason
FROM gaps g;
--> statement-breakpoint
COMMENT ON VIEW history_gaps IS 'Stretches in which a network was not read: unknown, never quiet.';
--> statement-breakpoint
CREATE VIEW history_deliveries AS
SELECT
  d.episode,
  d.number,
  d.product,
  d.channel,
  d.state,
  d.attempts,
  d.sent_at,
  round(extract(epoch FROM d.sent_at - c.at)::numeric, 1)::float8 AS seconds_after_decision,
  d.error
FROM deliveries d
LEFT JOIN changes c ON c.episode = d.episode AND c.number = d.number;
--> statement-breakpoint
COMMENT ON VIEW history_deliveries IS 'What was told where, with the number of the change it told and how long that took.';
