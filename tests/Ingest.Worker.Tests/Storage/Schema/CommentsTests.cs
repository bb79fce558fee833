using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Storage.Schema;

public sealed class CommentsTests(PostgresServer postgres)
{
    [Fact]
    public async Task Every_table_view_column_function_and_schema_says_what_it_is()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        Assert.Empty(await database.RowsAsync(
            """
            SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname IN ('ingest', 'read') AND c.relkind IN ('r', 'v', 'm', 'p') AND obj_description(c.oid, 'pg_class') IS NULL
            UNION ALL
            SELECT c.oid::regclass::text || '.' || a.attname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            WHERE n.nspname IN ('ingest', 'read') AND c.relkind IN ('r', 'v', 'm', 'p') AND col_description(c.oid, a.attnum) IS NULL
            UNION ALL
            SELECT p.oid::regprocedure::text FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
            WHERE n.nspname IN ('ingest', 'read') AND obj_description(p.oid, 'pg_proc') IS NULL
            UNION ALL
            SELECT nspname::text FROM pg_namespace WHERE nspname IN ('ingest', 'read', 'quartz') AND obj_description(oid, 'pg_namespace') IS NULL
            """));
    }

    [Fact]
    public async Task Every_text_column_has_a_length()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        Assert.Empty(await database.RowsAsync(
            """
            SELECT table_name || '.' || column_name FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
            WHERE table_schema = 'ingest' AND table_type = 'BASE TABLE' AND data_type IN ('text', 'character varying')
                AND character_maximum_length IS NULL
            """));
    }
}
