using Ingest.Worker.Storage.Schema;
using Ingest.Worker.Tests.Infra;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Ingest.Worker.Tests.Storage.Schema;

public sealed class SchemaRolesTests(PostgresServer postgres)
{
    private const string Refused = PostgresErrorCodes.InsufficientPrivilege;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    // The reader sees views, and nothing else.
    [InlineData("ingest_reader", "SELECT * FROM read.article", null)]
    [InlineData("ingest_reader", "SELECT * FROM read.feed_health", null)]
    [InlineData("ingest_reader", "SELECT read.address_hash('https://site.example/a')", null)]
    [InlineData("ingest_reader", "SELECT read.address_hash('https://caf\u00e9.example/a?utm_source=' || current_user)", null)]
    [InlineData("ingest_reader", "SELECT * FROM ingest.feed", Refused)]
    [InlineData("ingest_reader", "DELETE FROM read.contract", Refused)]
    [InlineData("ingest_reader", "CREATE TABLE read.mine (x int)", Refused)]
    [InlineData("ingest_reader", "CREATE TABLE public.mine (x int)", Refused)]
    [InlineData("ingest_reader", "COPY (SELECT 1) TO PROGRAM 'true'", Refused)]
    [InlineData("ingest_reader", "SELECT pg_read_file('/etc/passwd')", Refused)]
    // The worker writes rows, rewrites no text, and changes no table.
    [InlineData("ingest_worker", "INSERT INTO ingest.publisher (domain, name, first_seen_at) VALUES ('a', 'a', now())", null)]
    [InlineData("ingest_worker", "UPDATE ingest.article_version SET last_seen_at = now(), seen_count = seen_count + 1", null)]
    [InlineData("ingest_worker", "UPDATE ingest.article_version SET body = 'forged'", Refused)]
    [InlineData("ingest_worker", "UPDATE ingest.article_version SET title = 'forged'", Refused)]
    [InlineData("ingest_worker", "DELETE FROM ingest.article_version", Refused)]
    [InlineData("ingest_worker", "TRUNCATE ingest.article_version CASCADE", Refused)]
    [InlineData("ingest_worker", "UPDATE ingest.sentence_change SET new_text = 'forged'", Refused)]
    [InlineData("ingest_worker", "UPDATE ingest.author_bio SET text = 'forged'", Refused)]
    [InlineData("ingest_worker", "UPDATE ingest.observation SET outcome = 'ok'", Refused)]
    [InlineData("ingest_worker", "UPDATE ingest.snapshot SET sha256 = ''", Refused)]
    [InlineData("ingest_worker", "ALTER TABLE ingest.feed ADD COLUMN x int", Refused)]
    [InlineData("ingest_worker", "DROP TABLE ingest.feed CASCADE", Refused)]
    [InlineData("ingest_worker", "CREATE TABLE ingest.mine (x int)", Refused)]
    [InlineData("ingest_worker", "CREATE TABLE quartz.mine (x int)", null)]
    [InlineData("ingest_worker", "UPDATE ingest.contract SET version = '9.9.9'", Refused)]
    [InlineData("ingest_worker", "INSERT INTO ingest.migration VALUES ('x', 'x')", Refused)]
    // The owner migrates.
    [InlineData("ingest_owner", "ALTER TABLE ingest.feed ADD COLUMN x int", null)]
    [InlineData("ingest_owner", "CREATE ROLE another", Refused)]
    public async Task Each_role_may_do_its_work_and_no_more(string role, string sql, string? refusal)
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        Assert.Equal(refusal, await TryAsync(database, role, sql));
    }

    [Theory]
    [InlineData("ingest_reader")]
    [InlineData("ingest_worker")]
    public async Task A_table_that_is_added_later_is_nobodys(string role)
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        await database.ExecuteAsync("SET ROLE ingest_owner; CREATE TABLE ingest.feed_secret (token text); CREATE TABLE read.leak (token text); RESET ROLE");
        Assert.Equal(Refused, await TryAsync(database, role, "SELECT * FROM ingest.feed_secret"));
        Assert.Equal(Refused, await TryAsync(database, role, "SELECT * FROM read.leak"));
        Assert.Empty(await database.RowsAsync("SELECT * FROM pg_default_acl"));
    }

    [Fact]
    public async Task The_tables_belong_to_the_owner_role()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        Assert.Equal(
            ["ingest_owner"],
            await database.RowsAsync("SELECT DISTINCT relowner::regrole::text FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace WHERE nspname IN ('ingest', 'read')"));
    }

    [Fact]
    public async Task A_user_who_may_make_no_roles_migrates_and_is_told_what_is_missing()
    {
        var connection = new NpgsqlConnectionStringBuilder(await postgres.CreateDatabaseAsync());
        await using (var admin = NpgsqlDataSource.Create(connection.ConnectionString))
        {
            var sql = $"CREATE ROLE plain LOGIN PASSWORD 'plain'; ALTER DATABASE {connection.Database} OWNER TO plain";
            await using var command = admin.CreateCommand(sql);
            await command.ExecuteNonQueryAsync(Ct);
        }

        (connection.Username, connection.Password) = ("plain", "plain");
        await using var services = TestDatabase.Services(
            connection.ConnectionString, TimeProvider.System, ("Storage:OwnerRole", "x_owner"), ("Storage:WorkerRole", "x_worker"), ("Storage:ReaderRole", "x_reader"));
        var result = await services.GetRequiredService<Migrator>().MigrateAsync(Ct);

        Assert.True(result.Applied > 0);
        Assert.Contains(result.Notes, note => note.Contains("CREATE ROLE x_owner", StringComparison.Ordinal));
        Assert.Equal(SchemaState.Current, await services.GetRequiredService<Migrator>().StateAsync(Ct));
    }

    [Fact]
    public async Task What_is_reported_as_stored_survives_a_crash()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        var name = await database.ScalarAsync<string>("SELECT current_database()");
        await database.ExecuteAsync($"ALTER DATABASE {name} SET synchronous_commit = off");
        database.Source.Clear();
        Assert.Equal("on", await database.ScalarAsync<string>("SHOW synchronous_commit"));
    }

    /// <summary>The refusal's SQLSTATE; null when it was allowed.</summary>
    private static async Task<string?> TryAsync(TestDatabase database, string role, string sql)
    {
        await using var connection = await database.Source.OpenConnectionAsync(Ct);
        await using var transaction = await connection.BeginTransactionAsync(Ct);
        try
        {
            await using var command = new NpgsqlCommand($"SET LOCAL ROLE {role}; {sql}", connection, transaction);
            await command.ExecuteNonQueryAsync(Ct);
            return null;
        }
        catch (PostgresException refused)
        {
            return refused.SqlState;
        }
        finally
        {
            await transaction.RollbackAsync(Ct);
        }
    }
}
