namespace Ingest.Worker.Tests.Storage.Reading;

/// <summary>
/// Makes articles of three years out of the texts in the temporary tables page and sentence: 40 publishers, every fourth article edited, every sixteenth twice, four fetches each, 2,000
/// authors whose bios change now and then. The same on every machine: nothing in it is random.
/// </summary>
internal static class LibrarySql
{
    public static IEnumerable<string> Statements(int articles)
    {
        // Texts of one page hold the same words in another order, so that its words are found once for all of them.
        yield return """
            CREATE INDEX ON sentence (n);
            ALTER TABLE page ADD words tsvector, ADD word_count int;
            UPDATE page SET words = ingest.words_of('en', NULL, NULL, array_to_string(paragraphs, E'\n\n')),
                word_count = cardinality(regexp_split_to_array(array_to_string(paragraphs, ' '), ' '));
            CREATE INDEX ON page (n);
            ANALYZE page; ANALYZE sentence;
            DROP INDEX ingest.ix_article_search_words;
            """;
        yield return """
            INSERT INTO ingest.publisher (publisher_id, domain, name, first_seen_at)
                SELECT i, 'pub' || i || '.example', 'Publisher ' || i, now() - interval '1000 days' FROM generate_series(1, 40) i;
            INSERT INTO ingest.feed (feed_id, publisher_id, url, added_at, last_new_entry_at)
                SELECT i, i, 'https://pub' || i || '.example/feed', now() - interval '1000 days', now() FROM generate_series(1, 40) i;
            INSERT INTO ingest.run (run_id, feed_id, trace_id, app_version, host, started_at, finished_at, outcome, counters)
                SELECT md5('run ' || i)::uuid, i % 40 + 1, md5('trace ' || i), '1.0.0', 'host', now() - i * interval '1 hour',
                    now() - i * interval '1 hour' + interval '20 s', 'ok', '{}' FROM generate_series(1, 5000) i;
            INSERT INTO ingest.author (author_id, name, kind, first_seen_at)
                SELECT i, 'Author Number' || i, 'person', now() - interval '1000 days' FROM generate_series(1, 2000) i;
            INSERT INTO ingest.author_name (author_id, publisher_id, name, first_seen_at, last_seen_at)
                SELECT i, (i + p) % 40 + 1, 'Author Number' || i, now() - interval '1000 days', now() FROM generate_series(1, 2000) i, generate_series(0, 1) p;
            INSERT INTO ingest.author_bio (author_id, publisher_id, number, text, fingerprint, origin, place, source_url, first_seen_at, last_seen_at, seen_count)
                SELECT i, (i + p) % 40 + 1, n, 'Author Number' || i || ' is a fellow at the ' ||
                    (ARRAY['Harbour Institute', 'Ministry of Grain', 'Border College', 'Council on Rivers'])[(i + n) % 4 + 1] || '.',
                    sha256((i || '/' || n)::bytea), 'publisher', 'end_paragraph', 'https://pub1.example/a',
                    now() - (700 - n * 300 + i % 90) * interval '1 day', now() - (400 - n * 190) * interval '1 day', 5
                FROM generate_series(1, 2000) i, generate_series(0, 1) p, generate_series(1, 2) n WHERE n = 1 OR i % 10 = 0;
            """;
        yield return $"""
            INSERT INTO ingest.article (article_id, publisher_id, feed_id, url, title, published_at, first_seen_at, status, versions, last_visited_at,
                    next_visit_at, unchanged_visits, failed_visits, attempts)
                SELECT i, i % 40 + 1, i % 40 + 1, 'https://pub' || i % 40 + 1 || '.example/a/' || i, 'Article ' || i, at, at, 'live',
                    1 + (i % 4 = 0)::int + (i % 16 = 0)::int, now() - interval '1 day', now() + (i % 700 - 5) * interval '1 hour', 3, 0, 0
                FROM (SELECT i, now() - i * interval '1000 days' / {articles} AS at FROM generate_series(1, {articles}) i) t;
            INSERT INTO ingest.article_key (kind, scope, hash, text, article_id, seen_from, seen_to)
                SELECT 'url', 0, ingest.address_hash(text), text, article_id, first_seen_at, now()
                FROM (SELECT article_id, first_seen_at, substring(url FROM 9) AS text FROM ingest.article) t;
            INSERT INTO ingest.feed_entry (feed_id, article_id, link, title, authors, categories, first_seen_at, last_seen_at)
                SELECT feed_id, article_id, url, title, '{'{'}{'}'}', '{'{'}{'}'}', first_seen_at, first_seen_at + interval '3 days' FROM ingest.article;
            INSERT INTO ingest.snapshot (sha256, bytes, first_seen_at, last_seen_at)
                SELECT sha256(('page ' || i)::bytea), 50000, now() - interval '1 day', now() FROM generate_series(0, 49999) i;
            INSERT INTO ingest.extraction (extraction_id, snapshot_sha256, extractor_version, site_rule, evidence, warnings, extracted_at)
                SELECT i, sha256(('page ' || i)::bytea), CASE WHEN i % 50 = 0 THEN '1.0.9' ELSE '1.10.' || i / 5000 END, '', '{'{'}{'}'}', '{'{'}{'}'}', now()
                FROM generate_series(0, 49999) i;
            """;
        yield return $"""
            INSERT INTO ingest.article_version (version_id, article_id, number, previous_number, origin, change_class, is_suspect, fingerprint, title, dek, body, byline,
                    language, word_count, is_teaser, claimed_published_at, claimed_modified_at, previous_seen_at, first_seen_at, last_seen_at, seen_count,
                    similarity, title_changed, dek_changed, byline_changed, correction_note_added, modified_date_moved,
                    sentences_added, sentences_removed, sentences_modified, sentences_moved, sentence_split_version, extraction_id, run_id)
                SELECT article_id * 3 + num, article_id, num, nullif(num - 1, 0), 'publisher',
                    CASE WHEN num = 1 THEN 'initial' WHEN article_id % 3 = 0 THEN 'typo' ELSE 'substantive' END, false, sha256((article_id || '/' || num)::bytea),
                    left(s1.text, 60) || CASE WHEN article_id % 97 = 0 THEN ' in Taiwan' ELSE '' END || CASE WHEN num > 1 AND article_id % 8 = 0 THEN ', again' ELSE '' END,
                    s2.text, array_to_string(p.paragraphs[turn + 1:] || p.paragraphs[:turn] || (s2.text || ' ' || num), E'\n\n'),
                    'Author Number' || article_id % 2000 + 1, 'en', p.word_count, false, first_seen_at, first_seen_at, CASE WHEN num > 1 THEN at END,
                    at + interval '1 hour', at + interval '20 days', 4, CASE WHEN num > 1 THEN 0.9 END, num > 1 AND article_id % 8 = 0, false, false,
                    num > 1 AND article_id % 5 = 0, num > 1 AND article_id % 7 = 0, 0, 0, 2, 0, 1, article_id % 50000, md5('run ' || article_id % 5000 + 1)::uuid
                FROM (SELECT a.article_id, num, article_id % {LibraryText.PageCount} AS page, article_id / {LibraryText.PageCount} % 7 AS turn, first_seen_at, first_seen_at + (num - 1) * interval '30 hours' AS at
                      FROM ingest.article a, generate_series(1, a.versions) num) t
                JOIN page p ON p.n = t.page JOIN sentence s1 ON s1.n = article_id % 5000 JOIN sentence s2 ON s2.n = (article_id * 7 + t.num) % 5000;
            UPDATE ingest.article SET current_version_id = article_id * 3 + versions;
            """;
        yield return $"""
            INSERT INTO ingest.version_sight (article_id, seen_from, seen_to, version_id, seen_count)
                SELECT article_id, first_seen_at, first_seen_at + interval '29 hours', version_id, 4 FROM ingest.article_version;
            INSERT INTO ingest.article_search (article_id, version_id, words)
                SELECT article_id, current_version_id, p.words FROM ingest.article a JOIN page p ON p.n = article_id % {LibraryText.PageCount};
            CREATE INDEX ix_article_search_words ON ingest.article_search USING gin (words);
            INSERT INTO ingest.sentence_change (version_id, position, op, old_text, new_text)
                SELECT version_id, p, 'modified', s1.text, s2.text FROM ingest.article_version v, generate_series(0, 1) p,
                    LATERAL (SELECT text FROM sentence WHERE n = (v.version_id * 3 + p) % 5000) s1, LATERAL (SELECT text FROM sentence WHERE n = (v.version_id * 5 + p) % 5000) s2
                WHERE v.number > 1;
            INSERT INTO ingest.version_author (version_id, position, author_id, name, bio_id)
                SELECT version_id, 0, article_id % 2000 + 1, byline, b.bio_id FROM ingest.article_version v
                LEFT JOIN ingest.author_bio b ON b.author_id = article_id % 2000 + 1 AND b.publisher_id = (article_id % 2000 + 1) % 40 + 1 AND b.number = 1;
            INSERT INTO ingest.observation (fetched_at, run_id, kind, outcome, publisher_id, feed_id, article_id, version_id, url, redirects, http_status, bytes, duration_ms)
                SELECT at, md5('run ' || (article_id + k) % 5000 + 1)::uuid, 'page', (ARRAY['ok', 'ok', 'not_modified', 'blocked'])[(article_id + k) % 4 + 1],
                    publisher_id, feed_id, article_id, CASE WHEN (article_id + k) % 4 < 2 THEN current_version_id END, url, '{'{'}{'}'}', 200, 50000, 100 + article_id % 900
                FROM (SELECT a.*, k, first_seen_at + k * interval '1 hour' AS at FROM generate_series(0, 3) k, ingest.article a) t ORDER BY at;
            INSERT INTO ingest.near_duplicate (article_id, other_id, similarity, found_at) SELECT i, i + 20001, 0.9, now() FROM generate_series(1, 1000) i;
            INSERT INTO ingest.article_event (article_id, kind, previous_seen_at, seen_at) SELECT i * 10, 'gone', now() - i * interval '5 hours', now() - i * interval '4 hours' FROM generate_series(1, 4000) i;
            """;
        yield return "VACUUM (ANALYZE)";
    }
}
