using Ingest.Worker.Tests.Infra;
using Ingest.Worker.Tests.Storage;
using Npgsql;

namespace Ingest.Worker.Tests.Cli;

/// <summary>`reextract --apply` by the real executable, killed amid its work and begun again.</summary>
public sealed class ReextractKilledTests(PostgresServer postgres)
{
    private const int Articles = 5;
    private const int SavedBefore = 2;
    private const string Stray = "Sign up for the evening letter of the Harbour Desk.";

    /// <summary>As if an extractor of before had taken a stray line into each body; and whoever saves the third reading waits for ever.</summary>
    private static readonly string Prepare =
        $"""
        UPDATE ingest.extraction SET extractor_version = '0.9.0';
        UPDATE ingest.article_version SET body = body || E'\n\n{Stray}', fingerprint = sha256('earlier');
        CREATE FUNCTION hold() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF (SELECT count(*) FROM ingest.extraction WHERE extractor_version <> '0.9.0') >= {SavedBefore} THEN PERFORM pg_sleep(3600); END IF;
            RETURN NEW;
        END $$;
        CREATE TRIGGER hold BEFORE INSERT ON ingest.extraction FOR EACH ROW EXECUTE FUNCTION hold();
        """;

    [Fact]
    public async Task Goes_on_where_it_was_and_saves_nothing_twice()
    {
        var connection = await TestDatabase.MigratedAsync(postgres);
        await using var database = NpgsqlDataSource.Create(connection);
        await IngestAsync(connection);
        await ExecuteAsync(database, Prepare);

        using (var process = Executable.On(connection).Start("reextract", "--apply"))
        {
            await Eventually.TrueAsync(
                async () => await OneAsync(database, "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'") > 0, "The third page is being saved.");
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(SavedBefore, await OneAsync(database, "SELECT count(*) FROM ingest.article_version WHERE origin = 'reextraction'"));
        await ExecuteAsync(database, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'; DROP TRIGGER hold ON ingest.extraction");

        var ended = await Executable.On(connection).RunAsync("reextract", "--apply");
        Assert.Equal("", ended.Error);
        Assert.EndsWith($"Pages read again: {Articles - SavedBefore}; changed: {Articles - SavedBefore}.", ended.Output.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(Articles, await OneAsync(database, "SELECT count(*) FROM read.version WHERE is_current AND origin = 'reextraction' AND number = 2"));
        Assert.Equal(2 * Articles, await OneAsync(database, "SELECT count(*) FROM ingest.article_version"));
        Assert.Equal(0, await OneAsync(database, $"SELECT count(*) FROM read.article WHERE body LIKE '%{Stray}%'"));
    }

    private static async Task IngestAsync(string connection)
    {
        await using var site = await LoopbackSite.StartAsync();
        var paths = Enumerable.Range(1, Articles).Select(i => $"/2026/11/story-{i}").ToList();
        site.SetFeed("/feed", NewsPages.Rss(site, paths));
        foreach (var path in paths)
        {
            site.SetHtml(path, NewsPages.Article($"Report {path[^1]}"));
        }

        Assert.Equal(0, (await Executable.On(connection).RunAsync("once", "--feed", site.Url("/feed").AbsoluteUri)).ExitCode);
    }

    private static async Task ExecuteAsync(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<long> OneAsync(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}
