-- Rights are given object by object, never by default privileges: a table that is added later is nobody's until it is named here.
DO $$
DECLARE
    object text;
BEGIN
    IF to_regrole('{worker}') IS NOT NULL THEN
        GRANT USAGE ON SCHEMA ingest, read TO {worker};
        GRANT USAGE, CREATE ON SCHEMA quartz TO {worker};
        REVOKE ALL ON ALL TABLES IN SCHEMA ingest FROM {worker};
        GRANT SELECT ON ALL TABLES IN SCHEMA ingest, read TO {worker};
        -- Articles are numbered before they are inserted, so that a poll's entries are stored by set.
        GRANT USAGE ON SEQUENCE ingest.article_article_id_seq TO {worker};
        FOREACH object IN ARRAY ARRAY[
            'publisher', 'feed', 'feed_address', 'feed_entry', 'run', 'article', 'article_key', 'observation', 'snapshot', 'extraction',
            'article_version', 'version_sight', 'sentence_change', 'article_search', 'author', 'author_name', 'author_key', 'author_bio',
            'version_author', 'near_duplicate', 'article_event', 'article_merge', 'author_merge', 'dead_letter', 'profile_visit', 'robots_file', 'host'] LOOP
            EXECUTE format('GRANT INSERT ON ingest.%I TO {worker}', object);
        END LOOP;
        FOREACH object IN ARRAY ARRAY[
            'publisher', 'feed', 'feed_address', 'feed_entry', 'run', 'article', 'article_key', 'version_sight', 'article_search', 'author',
            'author_name', 'author_key', 'near_duplicate', 'dead_letter', 'profile_visit', 'robots_file', 'host'] LOOP
            EXECUTE format('GRANT UPDATE ON ingest.%I TO {worker}', object);
        END LOOP;
        -- What was seen is never rewritten; when it was seen last is.
        GRANT UPDATE (last_seen_at, seen_count, is_suspect, reading) ON ingest.article_version TO {worker};
        GRANT UPDATE (read_again_at) ON ingest.extraction TO {worker};
        GRANT UPDATE (last_seen_at, seen_count) ON ingest.author_bio TO {worker};
        GRANT UPDATE (latest_bio_id) ON ingest.version_author TO {worker};
        GRANT UPDATE (body, last_seen_at, dropped_at) ON ingest.snapshot TO {worker};
        GRANT UPDATE (version_id) ON ingest.observation TO {worker};
        GRANT UPDATE (undone_at) ON ingest.article_merge, ingest.author_merge TO {worker};
    END IF;

    IF to_regrole('{reader}') IS NOT NULL THEN
        REVOKE ALL ON ALL TABLES IN SCHEMA ingest FROM {reader};
        REVOKE ALL ON SCHEMA ingest FROM {reader};
        GRANT USAGE ON SCHEMA read TO {reader};
        GRANT SELECT ON ALL TABLES IN SCHEMA read TO {reader};
    END IF;
END
$$;
