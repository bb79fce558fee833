CREATE OR REPLACE VIEW read.author AS
SELECT a.author_id, a.name, a.kind, a.first_seen_at,
    array(SELECT DISTINCT n.name FROM ingest.author f JOIN ingest.author_name n ON n.author_id = f.author_id
          WHERE coalesce(f.merged_into, f.author_id) = a.author_id ORDER BY n.name) AS names,
    array(SELECT DISTINCT p.domain FROM ingest.author f JOIN ingest.author_name n ON n.author_id = f.author_id JOIN ingest.publisher p USING (publisher_id)
          WHERE coalesce(f.merged_into, f.author_id) = a.author_id ORDER BY p.domain) AS publishers,
    array(SELECT DISTINCT k.text FROM ingest.author f JOIN ingest.author_key k ON k.author_id = f.author_id
          WHERE coalesce(f.merged_into, f.author_id) = a.author_id AND k.kind = 'email' ORDER BY k.text) AS emails,
    array(SELECT DISTINCT k.text FROM ingest.author f JOIN ingest.author_key k ON k.author_id = f.author_id
          WHERE coalesce(f.merged_into, f.author_id) = a.author_id AND k.kind = 'twitter' ORDER BY k.text) AS handles,
    array(SELECT DISTINCT k.text FROM ingest.author f JOIN ingest.author_key k ON k.author_id = f.author_id
          WHERE coalesce(f.merged_into, f.author_id) = a.author_id AND k.kind = 'profile_url' ORDER BY k.text) AS profile_urls,
    (SELECT count(DISTINCT v.article_id) FROM ingest.author f JOIN ingest.version_author va ON va.author_id = f.author_id
          JOIN ingest.article_version v ON v.version_id = va.version_id
          WHERE coalesce(f.merged_into, f.author_id) = a.author_id) AS articles
FROM ingest.author a
WHERE a.merged_into IS NULL;

CREATE OR REPLACE VIEW read.author_bio AS
SELECT b.bio_id, coalesce(a.merged_into, a.author_id) AS author_id, person.name AS author, p.domain AS publisher, b.number, b.text,
    CASE WHEN b.origin = 'publisher' THEN o.text END AS previous_text, b.place, ingest.without_user(b.source_url)::varchar(8000) AS source_url, b.previous_seen_at AS changed_after, b.first_seen_at AS seen_from, b.last_seen_at AS seen_to,
    b.seen_count, b.origin, b.run_id
FROM ingest.author_bio b
JOIN ingest.author a ON a.author_id = b.author_id
JOIN ingest.author person ON person.author_id = coalesce(a.merged_into, a.author_id)
JOIN ingest.publisher p ON p.publisher_id = b.publisher_id
LEFT JOIN ingest.author_bio o ON o.author_id = b.author_id AND o.publisher_id = b.publisher_id AND o.number = b.number - 1;

CREATE OR REPLACE VIEW read.article_author AS
SELECT v.article_id, v.version_id, v.number AS version_number, art.current_version_id = v.version_id AS is_current, va.position,
    coalesce(a.merged_into, a.author_id) AS author_id, person.name AS author, person.kind, va.name AS printed_name, va.role,
    b.text AS bio, va.bio_id, latest.text AS latest_bio, p.domain AS publisher, ingest.without_user(art.url)::varchar(8000) AS url, v.title, art.published_at, v.first_seen_at,
    -- One article's visit fetches the profile page; what it says is true of whatever else the person wrote there then. As known by the
    -- version's last sight, else as first known within the time between two visits of a profile page.
    (SELECT profile.text FROM ingest.author_bio profile
     WHERE profile.author_id IN (va.author_id, coalesce(a.merged_into, a.author_id)) AND profile.publisher_id = art.publisher_id
         AND profile.place = 'profile_page' AND profile.first_seen_at <= v.last_seen_at + interval '30 days'
     ORDER BY profile.first_seen_at <= v.last_seen_at DESC, greatest(profile.first_seen_at, v.last_seen_at) - least(profile.first_seen_at, v.last_seen_at)
     LIMIT 1) AS profile_bio
FROM ingest.version_author va
JOIN ingest.author a ON a.author_id = va.author_id
JOIN ingest.author person ON person.author_id = coalesce(a.merged_into, a.author_id)
JOIN ingest.article_version v ON v.version_id = va.version_id
JOIN ingest.article art ON art.article_id = v.article_id
JOIN ingest.publisher p ON p.publisher_id = art.publisher_id
LEFT JOIN ingest.author_bio b ON b.bio_id = va.bio_id
LEFT JOIN ingest.author_bio latest ON latest.bio_id = va.latest_bio_id;

CREATE OR REPLACE VIEW read.author_merge AS
SELECT m.author_merge_id, m.kept_id AS author_id, k.name, m.folded_id AS folded_author_id, f.name AS folded_name, m.evidence, m.merged_at, m.undone_at, m.run_id
FROM ingest.author_merge m
JOIN ingest.author k ON k.author_id = m.kept_id
JOIN ingest.author f ON f.author_id = m.folded_id;
