CREATE SCHEMA IF NOT EXISTS read;

CREATE OR REPLACE VIEW read.contract AS
SELECT version, applied_at FROM ingest.contract;

CREATE OR REPLACE VIEW read.article AS
SELECT a.article_id, p.domain AS publisher, ingest.without_user(a.url)::varchar(8000) AS url, v.title, v.dek, v.body, v.byline, v.language, v.word_count,
    a.published_at, a.first_seen_at, a.status, a.versions, v.number AS version_number, v.first_seen_at AS version_since, v.last_seen_at,
    a.last_visited_at, a.next_visit_at, v.is_teaser, s.words AS search, v.version_id, v.run_id, r.trace_id
FROM ingest.article a
JOIN ingest.publisher p USING (publisher_id)
JOIN ingest.article_version v ON v.version_id = a.current_version_id
LEFT JOIN ingest.article_search s ON s.article_id = a.article_id
LEFT JOIN ingest.run r ON r.run_id = v.run_id
WHERE a.merged_into IS NULL;

CREATE OR REPLACE VIEW read.version AS
SELECT v.version_id, v.article_id, p.domain AS publisher, ingest.without_user(a.url)::varchar(8000) AS url, v.number, v.previous_number, a.current_version_id = v.version_id AS is_current,
    v.origin, v.change_class, v.is_suspect, v.title, v.dek, v.body, v.byline, v.language, v.word_count, v.is_teaser,
    v.claimed_published_at, v.claimed_modified_at, v.previous_seen_at AS edited_after, v.first_seen_at, v.last_seen_at, v.seen_count,
    v.similarity, v.sentence_split_version, x.extractor_version, ingest.version_order(x.extractor_version) AS extractor_order,
    x.site_rule, x.evidence, x.warnings, encode(x.snapshot_sha256, 'hex') AS snapshot_sha256, v.run_id, r.trace_id,
    coalesce(a.merged_into, a.article_id) AS current_article_id
FROM ingest.article_version v
LEFT JOIN ingest.article a ON a.article_id = v.article_id
LEFT JOIN ingest.publisher p ON p.publisher_id = a.publisher_id
LEFT JOIN ingest.extraction x ON x.extraction_id = v.extraction_id
LEFT JOIN ingest.run r ON r.run_id = v.run_id;

-- An address as read.address has it: no scheme, no front end's host, no tracking parameters, no fragment, no trailing slash.
CREATE OR REPLACE FUNCTION read.address_key(address text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (
        WITH given AS (
            SELECT CASE WHEN bare ~ '^[A-Za-z][A-Za-z0-9+.-]*://' THEN bare ELSE 'https://' || bare END AS whole
            FROM (SELECT regexp_replace(address, '^\s+|\s+$', '', 'g') AS bare) AS trimmed),
        parts AS (
            SELECT regexp_match(ingest.address_behind_cache(whole), '^https?://([^/?#]+)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$', 'i') AS part
            FROM given WHERE length(whole) <= 2000)
        SELECT ingest.address_host(part[1]) || ingest.address_path(part[2]) || ingest.address_query(coalesce(part[3], ''))
            || CASE WHEN ingest.address_form(part[4]) ~ '^!.+[A-Za-z0-9]$' THEN '#' || ingest.address_form(part[4]) ELSE '' END
        FROM parts);

CREATE OR REPLACE FUNCTION read.address_hash(address text) RETURNS bytea
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN sha256(convert_to(read.address_key(address), 'UTF8'));

CREATE OR REPLACE VIEW read.address AS
SELECT k.hash AS address_hash, k.text AS address_key, k.kind, k.seen_from AS known_from, k.seen_to AS known_to,
    coalesce(found.merged_into, found.article_id) AS article_id, p.domain AS publisher, v.version_id, v.number AS version_number,
    v.title, v.dek, v.body, v.byline, s.seen_from AS said_from, s.seen_to AS said_to
FROM ingest.article_key k
JOIN ingest.article found ON found.article_id = k.article_id
JOIN ingest.article a ON coalesce(a.merged_into, a.article_id) = coalesce(found.merged_into, found.article_id)
JOIN ingest.publisher p ON p.publisher_id = a.publisher_id
JOIN ingest.version_sight s ON s.article_id = a.article_id
JOIN ingest.article_version v ON v.version_id = s.version_id
WHERE k.kind NOT IN ('guid', 'number');

CREATE OR REPLACE VIEW read.article_key AS
SELECT coalesce(found.merged_into, found.article_id) AS article_id, p.domain AS publisher, k.kind, ingest.without_user(k.text)::varchar(8000) AS text, nullif(k.scope, 0) AS feed_id,
    k.seen_from AS known_from, k.seen_to AS known_to, k.run_id
FROM ingest.article_key k
JOIN ingest.article found ON found.article_id = k.article_id
JOIN ingest.publisher p ON p.publisher_id = found.publisher_id;

CREATE OR REPLACE VIEW read.near_duplicate AS
SELECT pair.article_id, p.domain AS publisher, ingest.without_user(a.url)::varchar(8000) AS url, a.title, pair.other_id AS other_article_id, op.domain AS other_publisher,
    ingest.without_user(o.url)::varchar(8000) AS other_url, o.title AS other_title, pair.similarity, pair.found_at
FROM (
    SELECT article_id, other_id, similarity, found_at FROM ingest.near_duplicate
    UNION ALL
    SELECT other_id, article_id, similarity, found_at FROM ingest.near_duplicate) pair
JOIN ingest.article a ON a.article_id = pair.article_id
JOIN ingest.publisher p ON p.publisher_id = a.publisher_id
JOIN ingest.article o ON o.article_id = pair.other_id
JOIN ingest.publisher op ON op.publisher_id = o.publisher_id;

CREATE OR REPLACE VIEW read.article_merge AS
SELECT m.article_merge_id, m.kept_id AS article_id, m.folded_id AS folded_article_id, ingest.without_user(k.url)::varchar(8000) AS url, ingest.without_user(f.url)::varchar(8000) AS folded_url, m.reason, m.merged_at, m.undone_at, m.run_id
FROM ingest.article_merge m
JOIN ingest.article k ON k.article_id = m.kept_id
JOIN ingest.article f ON f.article_id = m.folded_id;
