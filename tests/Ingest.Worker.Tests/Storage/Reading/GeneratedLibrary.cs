using Ingest.MutationBench.Corpus;
using Ingest.Worker.Comparison.Text;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Storage.Reading;

/// <summary>
/// A database of 40,000 articles, made by set, that the tests of questions only read. Their texts are put together from sentences
/// of real articles where the development pages are at hand, so that words are as frequent as in print; from made-up ones elsewhere.
/// </summary>
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
        var sentences = RealSentences();
        await using (var found = new Npgsql.NpgsqlCommand(sentences.Length == 0 ? LibrarySql.MadeUpSentences : LibrarySql.GivenSentences, connection))
        {
            if (sentences.Length > 0)
            {
                found.Parameters.Add(new() { Value = sentences });
            }

            await found.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        foreach (var statement in LibrarySql.Statements(Articles))
        {
            await using var command = new Npgsql.NpgsqlCommand(statement, connection) { CommandTimeout = 300 };
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        return database;
    }

    private static string[] RealSentences() => PageCorpus.Folder is not { } folder
        ? []
        : [.. PageCorpus.Load(folder).Where(page => page.Language == "en").SelectMany(page => SentenceSplitter.Split(page.GoldBody))
            .Select(sentence => sentence.Text).Where(text => text.Length is > 40 and < 300).Take(LibrarySql.Sentences)];
}
