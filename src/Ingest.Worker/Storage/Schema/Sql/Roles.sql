-- Run by `ingest migrate` before anything else. Roles belong to the whole cluster: another database's migration may be making them now.
DO $$
DECLARE
    wanted text;
    mine boolean;
BEGIN
    FOREACH wanted IN ARRAY ARRAY['{owner}', '{worker}', '{reader}'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
            BEGIN
                EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
            EXCEPTION
                WHEN duplicate_object OR unique_violation THEN NULL;
                WHEN insufficient_privilege THEN
                    RAISE WARNING 'Role % does not exist and % may not make it. As an administrator: CREATE ROLE % NOLOGIN; then migrate again.',
                        wanted, current_user, wanted;
            END;
        END IF;
    END LOOP;

    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{owner}') THEN
        RETURN;
    END IF;

    SELECT nspowner = to_regrole('{owner}') INTO mine FROM pg_namespace WHERE nspname = 'ingest';
    IF mine IS FALSE THEN
        RETURN;  -- Made before the role was there: whoever made it goes on owning it.
    END IF;

    BEGIN
        IF NOT pg_has_role(current_user, '{owner}', 'USAGE') THEN
            EXECUTE format('GRANT {owner} TO %I', current_user);
        END IF;
        EXECUTE format('GRANT CREATE ON DATABASE %I TO {owner}', current_database());
        IF NOT has_schema_privilege('{owner}', 'public', 'CREATE') AND NOT EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm') THEN
            CREATE EXTENSION pg_trgm SCHEMA public;
        END IF;
        SET ROLE {owner};
    EXCEPTION WHEN insufficient_privilege THEN
        RAISE WARNING 'The tables will belong to %, who may not act as {owner}. As an administrator: GRANT {owner} TO %; GRANT CREATE ON DATABASE % TO {owner};',
            current_user, current_user, current_database();
    END;
END
$$;
