using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Storage.Reading;

/// <summary>A database of 40,000 articles, made by set, that the tests of questions only read.</summary>
public sealed class GeneratedLibrary(PostgresServer postgres) : IAsyncDisposable
{
    public const int Articles = 40_000;

    private readonly Lazy<Task<TestDatabase>> _database = new(async () => await FillAsync(await TestDatabase.CreateAsync(postgres)));

    internal Task<TestDatabase> OpenAsync() => _database.Value;

    public async ValueTask DisposeAsync()
    {
        if (_database.IsValueCreated && _database.Value.IsCompletedSuccessfully)
        {
            await (await _database.Value).DisposeAsync();
        }
    }

    private static async Task<TestDatabase> FillAsync(TestDatabase database)
    {
        await using var connection = await database.Source.OpenConnectionAsync(TestContext.Current.CancellationToken);
        foreach (var statement in LibrarySql.Statements(Articles))
        {
            await using var command = new Npgsql.NpgsqlCommand(statement, connection) { CommandTimeout = 300 };
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        return database;
    }
}
