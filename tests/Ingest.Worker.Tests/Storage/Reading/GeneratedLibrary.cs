using Ingest.Worker.Tests.Infra;
using Npgsql;

namespace Ingest.Worker.Tests.Storage.Reading;

/// <summary>A database of 40,000 articles with the text of real pages, made by set, that the tests of questions only read.</summary>
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
        await LoadTextAsync(connection, LibraryText.Load());
        foreach (var statement in LibrarySql.Statements(Articles))
        {
            await using var command = new NpgsqlCommand(statement, connection) { CommandTimeout = 300 };
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        return database;
    }

    private static async Task LoadTextAsync(NpgsqlConnection connection, LibraryText text)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var tables = new NpgsqlCommand("CREATE TEMP TABLE page (n int, paragraphs text[]); CREATE TEMP TABLE sentence (n int, text text)", connection);
        await tables.ExecuteNonQueryAsync(ct);
        await CopyAsync(connection, "COPY page FROM STDIN (FORMAT binary)", text.Pages);
        await CopyAsync(connection, "COPY sentence FROM STDIN (FORMAT binary)", text.Sentences);
    }

    private static async Task CopyAsync<T>(NpgsqlConnection connection, string copy, IReadOnlyList<T> rows)
        where T : class
    {
        var ct = TestContext.Current.CancellationToken;
        await using var writer = await connection.BeginBinaryImportAsync(copy, ct);
        for (var n = 0; n < rows.Count; n++)
        {
            await writer.StartRowAsync(ct);
            await writer.WriteAsync(n, ct);
            await writer.WriteAsync(rows[n], ct);
        }

        await writer.CompleteAsync(ct);
    }
}
