COMMENT ON TABLE ingest.author IS 'A person or an organisation that bylines name; one row per person, not per spelling.';
COMMENT ON COLUMN ingest.author.author_id IS 'The author.';
COMMENT ON COLUMN ingest.author.name IS 'The name.';
COMMENT ON COLUMN ingest.author.kind IS 'person or organization.';
COMMENT ON COLUMN ingest.author.first_seen_at IS 'When it was seen for the first time.';
COMMENT ON COLUMN ingest.author.merged_into IS 'What this turned out to be; null when it is itself.';
COMMENT ON COLUMN ingest.author.run_id IS 'The run that wrote this row; null when a person did.';

COMMENT ON TABLE ingest.author_name IS 'A spelling under which a publisher printed an author.';
COMMENT ON COLUMN ingest.author_name.author_id IS 'The author.';
COMMENT ON COLUMN ingest.author_name.publisher_id IS 'The publisher.';
COMMENT ON COLUMN ingest.author_name.name IS 'As printed.';
COMMENT ON COLUMN ingest.author_name.first_seen_at IS 'When it was seen for the first time.';
COMMENT ON COLUMN ingest.author_name.last_seen_at IS 'When it was seen for the last time.';
COMMENT ON COLUMN ingest.author_name.run_id IS 'The run that wrote this row; null when a person did.';

COMMENT ON TABLE ingest.author_key IS 'What an author is looked up by.';
COMMENT ON COLUMN ingest.author_key.author_id IS 'The author.';
COMMENT ON COLUMN ingest.author_key.kind IS 'name, email, twitter or profile_url.';
COMMENT ON COLUMN ingest.author_key.text IS 'The name in the form that spellings are compared by; or the address or handle.';
COMMENT ON COLUMN ingest.author_key.first_seen_at IS 'When it was seen for the first time.';
COMMENT ON COLUMN ingest.author_key.last_seen_at IS 'When it was seen for the last time.';
COMMENT ON COLUMN ingest.author_key.run_id IS 'The run that wrote this row; null when a person did.';

COMMENT ON TABLE ingest.author_bio IS 'What a publisher prints about an author, in versions.';
COMMENT ON COLUMN ingest.author_bio.bio_id IS 'The bio.';
COMMENT ON COLUMN ingest.author_bio.author_id IS 'The author.';
COMMENT ON COLUMN ingest.author_bio.publisher_id IS 'The publisher.';
COMMENT ON COLUMN ingest.author_bio.number IS 'Counted from 1 per author and publisher.';
COMMENT ON COLUMN ingest.author_bio.origin IS 'publisher: the page printed it; reextraction: a later extractor read it in the same bytes.';
COMMENT ON COLUMN ingest.author_bio.text IS 'The bio as printed.';
COMMENT ON COLUMN ingest.author_bio.fingerprint IS 'SHA-256 of the normal form.';
COMMENT ON COLUMN ingest.author_bio.place IS 'Where the bio stands on the page: author_box, end_paragraph, sidebar, top_of_article, tooltip, json_ld, profile_page.';
COMMENT ON COLUMN ingest.author_bio.source_url IS 'The page that printed it.';
COMMENT ON COLUMN ingest.author_bio.previous_seen_at IS 'The change happened after this and up to first_seen_at.';
COMMENT ON COLUMN ingest.author_bio.first_seen_at IS 'When it was seen for the first time.';
COMMENT ON COLUMN ingest.author_bio.last_seen_at IS 'When it was seen for the last time.';
COMMENT ON COLUMN ingest.author_bio.seen_count IS 'How many fetches showed it.';
COMMENT ON COLUMN ingest.author_bio.run_id IS 'The run that wrote this row; null when a person did.';

COMMENT ON TABLE ingest.author_merge IS 'Two authors that turned out to be one; nothing of either was rewritten, so that it can be undone.';
COMMENT ON COLUMN ingest.author_merge.author_merge_id IS 'The merge.';
COMMENT ON COLUMN ingest.author_merge.kept_id IS 'The author that stays.';
COMMENT ON COLUMN ingest.author_merge.folded_id IS 'The author that became part of it.';
COMMENT ON COLUMN ingest.author_merge.came_along IS 'Authors that had been folded into it before.';
COMMENT ON COLUMN ingest.author_merge.evidence IS 'What shows that they are one.';
COMMENT ON COLUMN ingest.author_merge.merged_at IS 'When they were joined.';
COMMENT ON COLUMN ingest.author_merge.undone_at IS 'When that was taken back; null while it holds.';
COMMENT ON COLUMN ingest.author_merge.run_id IS 'The run that wrote this row; null when a person did.';

COMMENT ON TABLE ingest.version_author IS 'An author in the byline of a version, with the bio that was shown.';
COMMENT ON COLUMN ingest.version_author.version_id IS 'The version.';
COMMENT ON COLUMN ingest.version_author.position IS 'From 0, in the order of the byline.';
COMMENT ON COLUMN ingest.version_author.author_id IS 'The author.';
COMMENT ON COLUMN ingest.version_author.name IS 'As printed.';
COMMENT ON COLUMN ingest.version_author.role IS 'The job title beside the name.';
COMMENT ON COLUMN ingest.version_author.bio_id IS 'The bio that was printed when the version was first seen.';
COMMENT ON COLUMN ingest.version_author.latest_bio_id IS 'The bio that was printed when the version was last seen.';

COMMENT ON TABLE ingest.profile_visit IS 'When an author''s profile page was fetched last, for a bio that article pages do not print.';
COMMENT ON COLUMN ingest.profile_visit.hash IS 'SHA-256 of the address.';
COMMENT ON COLUMN ingest.profile_visit.url IS 'The address, as it is visited.';
COMMENT ON COLUMN ingest.profile_visit.visited_at IS 'When it was fetched last.';
