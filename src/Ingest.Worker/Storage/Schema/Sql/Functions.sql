CREATE SCHEMA IF NOT EXISTS read;

-- The text search configuration for a language tag; words of a language without one are taken as they are.
CREATE OR REPLACE FUNCTION ingest.search_configuration(language text) RETURNS regconfig
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE split_part(lower(coalesce(language, 'en')), '-', 1)
        WHEN 'en' THEN 'pg_catalog.english'::regconfig
        WHEN 'de' THEN 'pg_catalog.german'::regconfig
        WHEN 'fr' THEN 'pg_catalog.french'::regconfig
        WHEN 'es' THEN 'pg_catalog.spanish'::regconfig
        WHEN 'pt' THEN 'pg_catalog.portuguese'::regconfig
        WHEN 'it' THEN 'pg_catalog.italian'::regconfig
        WHEN 'nl' THEN 'pg_catalog.dutch'::regconfig
        WHEN 'sv' THEN 'pg_catalog.swedish'::regconfig
        WHEN 'da' THEN 'pg_catalog.danish'::regconfig
        WHEN 'no' THEN 'pg_catalog.norwegian'::regconfig
        WHEN 'fi' THEN 'pg_catalog.finnish'::regconfig
        WHEN 'ru' THEN 'pg_catalog.russian'::regconfig
        WHEN 'tr' THEN 'pg_catalog.turkish'::regconfig
        WHEN 'ar' THEN 'pg_catalog.arabic'::regconfig
        ELSE 'pg_catalog.simple'::regconfig
    END;

-- 200,000 characters of body: a tsvector holds at most 1 MB.
CREATE OR REPLACE FUNCTION ingest.words_of(language text, title text, dek text, body text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN setweight(to_tsvector(ingest.search_configuration(language), coalesce(title, '')), 'A')
        || setweight(to_tsvector(ingest.search_configuration(language), coalesce(left(dek, 20000), '')), 'B')
        || setweight(to_tsvector(ingest.search_configuration(language), left(body, 200000)), 'D');

-- Of an address as it is stored, in lower case and without the port; null where it has none.
CREATE OR REPLACE FUNCTION ingest.host_of(address text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN lower(substring(address FROM '^[A-Za-z]+://(?:[^/?#@]*@)?(\[[^]]*\]|[^/:?#]+)'));

-- Where the scheduler keeps its triggers; it makes its tables itself.
CREATE SCHEMA IF NOT EXISTS quartz;

-- A user name and password in an address are nobody's business.
CREATE OR REPLACE FUNCTION ingest.without_user(address text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN CASE WHEN address LIKE '%@%' THEN regexp_replace(address, '^([a-z]+://)[^/?#]*@', '\1', 'i') ELSE address END;
