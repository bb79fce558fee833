using Npgsql;

namespace Ingest.Worker.Tests.Cli;

public sealed class ReextractVerbTests(StoredEdit stored) : IClassFixture<StoredEdit>
{
    private const string Stray = "Sign up for the evening letter of the Harbour Desk.";

    [Fact]
    public async Task Says_what_it_would_change_and_saves_it_only_when_told()
    {
        await using var database = NpgsqlDataSource.Create(stored.ConnectionString);
        Assert.StartsWith("Pages read again: 0;", (await stored.LinesAsync("reextract"))[^1], StringComparison.Ordinal);
        await ReadWithAnotherRuleAsync(database);
        Assert.Equal("Pages read again: 2; would change: 0; --apply saves that.", (await stored.LinesAsync("reextract"))[^1]);
        await ReadByAnEarlierExtractorAsync(database);

        var dry = await stored.LinesAsync("reextract", "--host", stored.Url.Authority);
        Assert.Contains($"- {Stray}", dry);
        Assert.Equal("Pages read again: 2; would change: 1; --apply saves that.", dry[^1]);
        Assert.Equal(2L, await OneAsync<long>(database, "SELECT count(*) FROM read.version"));

        Assert.Equal("Pages read again: 2; changed: 1.", (await stored.LinesAsync("reextract", "--apply"))[^1]);
        Assert.Equal("reextraction", await OneAsync<string>(database, "SELECT origin FROM read.version WHERE is_current AND number = 3"));
        Assert.DoesNotContain(Stray, await OneAsync<string>(database, "SELECT body FROM read.article"), StringComparison.Ordinal);
        Assert.Equal("ok", await OneAsync<string>(database, "SELECT outcome FROM ingest.run WHERE feed_id IS NULL"));
        Assert.Equal(1L, await OneAsync<long>(database, "SELECT count(*) FROM read.change WHERE change_class <> 'initial'"));
        Assert.StartsWith("Pages read again: 0;", (await stored.LinesAsync("reextract", "--apply"))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_date_that_is_none() =>
        Assert.Equal("\"soon\" is not a date such as 2026-11-01.", await stored.RefusedAsync("reextract", "--since", "soon"));

    /// <summary>As if the publisher had had a site rule that is gone now.</summary>
    private static async Task ReadWithAnotherRuleAsync(NpgsqlDataSource database)
    {
        await using var command = database.CreateCommand("UPDATE ingest.extraction SET site_rule = 'harbour.txt@0'");
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>As if an extractor of before had taken a stray line into the body.</summary>
    private static async Task ReadByAnEarlierExtractorAsync(NpgsqlDataSource database)
    {
        await using var command = database.CreateCommand(
            $"""
            UPDATE ingest.extraction SET extractor_version = '0.9.0', site_rule = '';
            UPDATE ingest.article_version SET body = body || E'\n\n{Stray}', fingerprint = sha256('earlier') WHERE number = 2;
            """);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<T> OneAsync<T>(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}
