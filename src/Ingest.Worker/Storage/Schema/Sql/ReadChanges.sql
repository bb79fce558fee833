-- What belongs to every row is joined from the left: PostgreSQL leaves such a join out of a query that does not ask for it.
CREATE OR REPLACE VIEW read.change AS
SELECT v.version_id, v.article_id, p.domain AS publisher, ingest.without_user(a.url)::varchar(8000) AS url, a.published_at, v.number, v.previous_number, v.change_class,
    v.previous_seen_at AS edited_after, v.first_seen_at AS edited_before, o.title AS old_title, v.title AS new_title,
    o.byline AS old_byline, v.byline AS new_byline, v.title_changed, v.dek_changed, v.byline_changed,
    v.sentences_added, v.sentences_removed, v.sentences_modified, v.sentences_moved, v.similarity,
    v.correction_note_added, v.modified_date_moved, v.is_suspect, v.run_id, r.trace_id,
    coalesce(a.merged_into, a.article_id) AS current_article_id
FROM ingest.article_version v
LEFT JOIN ingest.article a ON a.article_id = v.article_id
LEFT JOIN ingest.publisher p ON p.publisher_id = a.publisher_id
LEFT JOIN ingest.article_version o ON o.article_id = v.article_id AND o.number = v.previous_number
LEFT JOIN ingest.run r ON r.run_id = v.run_id
WHERE v.origin = 'publisher' AND v.number > 1;

CREATE OR REPLACE VIEW read.sentence_change AS
SELECT c.version_id, v.article_id, v.number, c.position, c.op, c.old_text, c.new_text
FROM ingest.sentence_change c
JOIN ingest.article_version v USING (version_id)
WHERE v.origin = 'publisher';

CREATE OR REPLACE VIEW read.silent_edit AS
SELECT version_id, article_id, publisher, url, published_at, number, edited_after, edited_before, old_title, new_title, title_changed,
    sentences_added, sentences_removed, sentences_modified, sentences_moved, similarity, run_id, trace_id, current_article_id
FROM read.change
WHERE change_class = 'substantive' AND NOT modified_date_moved AND NOT correction_note_added AND NOT is_suspect;

CREATE OR REPLACE VIEW read.event AS
SELECT e.event_id, e.article_id, p.domain AS publisher, ingest.without_user(a.url)::varchar(8000) AS url, e.kind, e.previous_seen_at AS happened_after, e.seen_at AS happened_before,
    e.detail, e.run_id, r.trace_id, coalesce(a.merged_into, a.article_id) AS current_article_id
FROM ingest.article_event e
LEFT JOIN ingest.article a ON a.article_id = e.article_id
LEFT JOIN ingest.publisher p ON p.publisher_id = a.publisher_id
LEFT JOIN ingest.run r ON r.run_id = e.run_id;
