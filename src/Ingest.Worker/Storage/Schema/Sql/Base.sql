-- What the model cannot say; part of the first migration.

-- Addresses are looked up by hash: PostgreSQL refuses index rows over a third of a page. Immutable, as convert_to is for one encoding.
CREATE FUNCTION ingest.address_hash(address text) RETURNS bytea
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN sha256(convert_to(address, 'UTF8'));

CREATE UNIQUE INDEX ix_feed_url ON ingest.feed (ingest.address_hash(url));
CREATE UNIQUE INDEX ix_observation_once ON ingest.observation (run_id, fetched_at, ingest.address_hash(url));
CREATE UNIQUE INDEX ix_feed_address_current ON ingest.feed_address (feed_id) WHERE valid_to IS NULL;

CREATE TABLE ingest.contract (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    version varchar(20) NOT NULL,
    scripts_sha256 bytea NOT NULL,
    applied_at timestamptz NOT NULL
);

-- "1.10.2" sorts after "1.9.0" as numbers only. What follows the numbers ("-beta") is left out.
CREATE FUNCTION ingest.version_order(version text) RETURNS integer[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN string_to_array(regexp_replace(regexp_replace(version, '[^0-9.].*$', ''), '^\.+|\.+$', '', 'g'), '.')::integer[];

CREATE INDEX ix_extraction_version_order ON ingest.extraction (ingest.version_order(extractor_version));

-- Whoever was folded into another counts as that other.
CREATE INDEX ix_author_person ON ingest.author (coalesce(merged_into, author_id));
CREATE INDEX ix_article_identity ON ingest.article (coalesce(merged_into, article_id));
