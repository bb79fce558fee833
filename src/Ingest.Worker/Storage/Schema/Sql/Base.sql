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
