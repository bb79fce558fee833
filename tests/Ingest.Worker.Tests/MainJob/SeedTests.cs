using Ingest.Worker.Tests.Infra;
using Npgsql;

namespace Ingest.Worker.Tests.MainJob;

/// <summary>The main job, end to end: the real executable, a real database, the first article on a loopback site.</summary>
public sealed class SeedTests(PostgresServer postgres)
{
    private const string Path = "/2010/08/27/why-did-kim/";
    private const string OldSentence = "As Green noted, “There are strange goings-on in Pyongyang these days.”";
    private const string NewSentence = "As Green noted, “There are very strange goings-on in Pyongyang these days.”";
    private const string Note = "Correction: An earlier version of this article misquoted Mr. Green.";

    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    public static TheoryData<string> Layouts => ["magazine", "column", "broken-lines"];

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task Stores_the_body_and_the_bio_and_then_exactly_what_the_site_edits(string layout)
    {
        var seed = SeedArticle.Read();
        await using var site = await LoopbackSite.StartAsync();
        var connection = await postgres.CreateDatabaseAsync();
        await using var database = NpgsqlDataSource.Create(connection);
        var ingest = Executable.On(connection);
        site.SetFeed("/feed", seed.AsFeed(site.Url(Path).AbsoluteUri));
        site.SetHtml(Path, Page(seed, layout));

        var first = await ingest.RunAsync("once", "--feed", site.Url("/feed").AbsoluteUri);
        Assert.Equal("", first.Error);
        Assert.Equal(0, first.ExitCode);
        Assert.Equal(seed.Title, await OneAsync<string>(database, "SELECT title FROM read.article"));
        Assert.Equal(seed.Body, (await OneAsync<string>(database, "SELECT body FROM read.article")).Split("\n\n"));
        Assert.Equal("Josh Rogin", await OneAsync<string>(database, "SELECT byline FROM read.article"));
        Assert.Equal(seed.Bio, (await OneAsync<string>(database, "SELECT text FROM read.author_bio")).Split('\n'));
        Assert.Equal(["joshrogin"], await OneAsync<string[]>(database, "SELECT handles FROM read.author"));
        Assert.Equal(["josh.rogin@foreignpolicy.com"], await OneAsync<string[]>(database, "SELECT emails FROM read.author"));

        site.SetHtml(Path, Page(Edited(seed), layout));
        var second = await ingest.RunAsync("once");
        Assert.Equal(0, second.ExitCode);
        Assert.Equal(2, await OneAsync<long>(database, "SELECT count(*) FROM read.version"));
        Assert.Equal("correction_note", await OneAsync<string>(database, "SELECT change_class FROM read.change"));
        Assert.Equal(
            [$"added:>{Note}", $"modified:{OldSentence}>{NewSentence}"],
            await AllAsync(database, "SELECT op || ':' || coalesce(old_text, '') || '>' || coalesce(new_text, '') FROM read.sentence_change ORDER BY 1"));
        Assert.Equal(2, await OneAsync<int>(database, "SELECT number FROM read.author_bio WHERE previous_text IS NOT NULL"));

        var third = await ingest.RunAsync("once");
        Assert.Equal(0, third.ExitCode);
        Assert.Equal(2, await OneAsync<long>(database, "SELECT count(*) FROM read.version"));
    }

    private static string Page(SeedArticle seed, string layout) => layout switch
    {
        "magazine" => seed.AsMagazinePage(),
        "column" => seed.AsColumnPage(),
        _ => seed.AsBrokenLinesPage(),
    };

    /// <summary>One sentence changed, a correction note added, the bio updated.</summary>
    private static SeedArticle Edited(SeedArticle seed) => seed with
    {
        Body = [.. seed.Body.Select(paragraph => paragraph.Replace(OldSentence, NewSentence, StringComparison.Ordinal)), Note],
        Bio = ["Josh Rogin covers national security and foreign policy for The Daily Beast. He can be reached at josh.rogin@foreignpolicy.com.", .. seed.Bio.Skip(1)],
    };

    private static async Task<T> OneAsync<T>(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync(Ct))!;
    }

    private static async Task<List<string>> AllAsync(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        await using var rows = await command.ExecuteReaderAsync(Ct);
        var all = new List<string>();
        while (await rows.ReadAsync(Ct))
        {
            all.Add(rows.GetString(0));
        }

        return all;
    }
}
