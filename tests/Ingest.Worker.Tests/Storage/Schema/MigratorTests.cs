using Ingest.Worker.Storage;
using Ingest.Worker.Storage.Schema;
using Ingest.Worker.Tests.Infra;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Worker.Tests.Storage.Schema;

public sealed class MigratorTests(PostgresServer postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Six_that_start_at_once_migrate_once(int round)
    {
        var connection = await postgres.CreateDatabaseAsync();
        var replicas = Enumerable.Range(0, 6).Select(_ => TestDatabase.Services(connection, TimeProvider.System)).ToList();

        var results = await Task.WhenAll(replicas.Select(replica => Task.Run(() => replica.GetRequiredService<Migrator>().MigrateAsync(Ct))));

        Assert.True(results.Count(result => result.Applied > 0) == 1, $"round {round}: {string.Join(", ", results.Select(result => result.Applied))}");
        Assert.Equal(SchemaState.Current, await replicas[0].GetRequiredService<Migrator>().StateAsync(Ct));
        foreach (var replica in replicas)
        {
            await replica.DisposeAsync();
        }
    }

    [Fact]
    public async Task An_empty_database_is_behind_and_a_migrated_one_current()
    {
        await using var services = TestDatabase.Services(await postgres.CreateDatabaseAsync(), TimeProvider.System);
        var migrator = services.GetRequiredService<Migrator>();
        Assert.Equal(SchemaState.Behind, await migrator.StateAsync(Ct));
        await migrator.MigrateAsync(Ct);
        Assert.Equal(SchemaState.Current, await migrator.StateAsync(Ct));
    }

    [Fact]
    public async Task A_schema_that_is_newer_than_the_program_is_refused()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        await database.ExecuteAsync("INSERT INTO ingest.migration VALUES ('29990101000000_Later', '99.0')");

        Assert.Equal(SchemaState.Newer, await database.Get<Migrator>().StateAsync(Ct));
        var refused = await Assert.ThrowsAsync<StorageException>(() => database.Get<Migrator>().MigrateAsync(Ct));
        Assert.Contains("newer than this program", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_contract_that_is_newer_than_the_program_is_refused()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        await database.ExecuteAsync("UPDATE ingest.contract SET version = '99.0.0'");
        Assert.Equal(SchemaState.Newer, await database.Get<Migrator>().StateAsync(Ct));
    }

    [Fact]
    public async Task A_missing_database_is_one_clear_sentence()
    {
        await using var services = TestDatabase.Services(postgres.ConnectionString("no_such_database"), TimeProvider.System);
        var refused = await Assert.ThrowsAsync<StorageException>(() => services.GetRequiredService<Migrator>().MigrateAsync(Ct));
        Assert.Contains("no_such_database", refused.Message, StringComparison.Ordinal);
        Assert.Contains("createdb", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unreachable_server_is_one_clear_sentence()
    {
        await using var services = TestDatabase.Services(
            "Host=127.0.0.1;Port=1;Username=nobody;Password=secret-word;Database=x", TimeProvider.System, ("Storage:RetryFor", "00:00:00"));
        var refused = await Assert.ThrowsAsync<StorageException>(() => services.GetRequiredService<Migrator>().StateAsync(Ct));
        Assert.Contains("cannot be reached", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-word", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_migrations_say_what_the_model_says()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        await using var context = await database.ContextAsync();
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task The_model_has_every_table_of_the_schema_and_each_of_its_columns()
    {
        await using var database = await TestDatabase.CreateAsync(postgres);
        await using var context = await database.ContextAsync();
        var modelled = context.Model.GetEntityTypes().Where(e => e.GetSchema() == IngestDbContext.Schema)
            .SelectMany(e => e.GetProperties().Select(p => $"{e.GetTableName()}.{p.GetColumnName()}"));

        var there = await context.Database.SqlQueryRaw<string>(
            """
            SELECT c.table_name || '.' || c.column_name AS "Value" FROM information_schema.columns c
            JOIN information_schema.tables t USING (table_schema, table_name) WHERE c.table_schema = 'ingest' AND t.table_type = 'BASE TABLE'
              AND c.table_name NOT IN ('contract', 'migration') -- what the views and the migrations note of themselves
            """).ToListAsync(Ct);

        Assert.Equal(modelled.Distinct().Order(StringComparer.Ordinal), there.Order(StringComparer.Ordinal));
    }
}
