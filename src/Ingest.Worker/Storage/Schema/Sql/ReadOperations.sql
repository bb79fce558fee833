CREATE OR REPLACE VIEW read.run AS
SELECT r.run_id, r.trace_id, r.feed_id, p.domain AS publisher, ingest.without_user(f.url) AS feed_url, r.outcome, r.problem, r.counters,
    r.started_at, r.finished_at, r.finished_at - r.started_at AS duration, r.app_version, r.host
FROM ingest.run r
LEFT JOIN ingest.feed f USING (feed_id)
LEFT JOIN ingest.publisher p USING (publisher_id);

CREATE OR REPLACE VIEW read.feed_health AS
SELECT f.feed_id, p.domain AS publisher, ingest.without_user(f.url) AS url, f.title, f.folder, f.status, f.last_outcome, f.last_problem AS problem,
    f.failures, f.failing_since, f.last_polled_at, f.last_success_at, f.last_new_entry_at, f.next_poll_at, f.mean_gap, f.new_entries,
    coalesce(f.status = 'active' AND f.silent_after < now(), false) AS is_silent,
    f.proposed_urls, f.added_at,
    (SELECT count(*) FROM ingest.feed_entry e WHERE e.feed_id = f.feed_id) AS articles,
    (SELECT count(*) FROM ingest.article a WHERE a.feed_id = f.feed_id AND a.next_visit_at <= now()
        AND a.quarantined_at IS NULL AND a.merged_into IS NULL) AS articles_due,
    (SELECT r.run_id FROM ingest.run r WHERE r.feed_id = f.feed_id ORDER BY r.started_at DESC LIMIT 1) AS last_run_id
FROM ingest.feed f
JOIN ingest.publisher p USING (publisher_id)
WHERE f.removed_at IS NULL;

CREATE OR REPLACE VIEW read.observation AS
SELECT o.observation_id, o.fetched_at, o.kind, o.outcome, p.domain AS publisher, o.feed_id, o.article_id, o.version_id,
    ingest.without_user(o.url) AS url, ingest.without_user(o.final_url) AS final_url, o.redirects, o.http_status, o.bytes, o.duration_ms,
    o.etag, o.last_modified, encode(o.snapshot_sha256, 'hex') AS snapshot_sha256, o.problem, o.run_id, r.trace_id, o.span_id
FROM ingest.observation o
LEFT JOIN ingest.publisher p USING (publisher_id)
LEFT JOIN ingest.run r ON r.run_id = o.run_id;

CREATE OR REPLACE VIEW read.feed_entry AS
SELECT e.feed_id, e.article_id, ingest.without_user(e.guid)::varchar(8000) AS guid, ingest.without_user(e.link)::varchar(8000) AS link, e.title, e.authors, e.published_at, e.updated_at, e.summary, e.categories, e.first_seen_at, e.last_seen_at,
    e.published_text, e.is_zone_assumed
FROM ingest.feed_entry e;

CREATE OR REPLACE VIEW read.quarantine AS
SELECT a.article_id, p.domain AS publisher, ingest.without_user(a.url)::varchar(8000) AS url, a.title, a.quarantined_at, a.attempts, a.last_outcome, a.last_visited_at
FROM ingest.article a
JOIN ingest.publisher p USING (publisher_id)
WHERE a.quarantined_at IS NOT NULL;

CREATE OR REPLACE VIEW read.dead_letter AS
SELECT d.dead_letter_id, d.kind, d.reason, d.payload, d.times, d.first_seen_at, d.last_seen_at, d.feed_id, d.run_id
FROM ingest.dead_letter d;
