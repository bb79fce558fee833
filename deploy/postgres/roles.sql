-- Who may log in. What each may do comes with the schema: ingest_reader can select from schema "read" and nothing else.
CREATE ROLE ingest_reader NOLOGIN;
CREATE ROLE researcher LOGIN PASSWORD 'researcher' IN ROLE ingest_reader;
ALTER ROLE researcher SET search_path = read;
ALTER ROLE researcher SET statement_timeout = '60s';
