using System.Text;
using Ingest.Worker.Tests.Infra;
using Ingest.Worker.Tests.Storage;
using Npgsql;

namespace Ingest.Worker.Tests.Fetching;

/// <summary>Pages that were made to hurt whoever reads HTML, visited by the real executable, which has a bounded time and memory for each.</summary>
[Collection(nameof(Alone))]
public sealed class HostilePagesTests(PostgresServer postgres)
{
    private const string Html = "Content-Type: text/html; charset=utf-8";

    /// <summary>Bytes that the whole pass may take.</summary>
    private const long MostMemory = 512L * 1024 * 1024;

    /// <summary>The page at each path, and the outcomes that it may have: what is cut where it becomes too much is read in a second.</summary>
    private static readonly Dictionary<string, (Func<string> Page, string Outcomes)> Pages = new(StringComparer.Ordinal)
    {
        ["/good-1"] = (() => NewsPages.Article("Aldermark"), "ok"),
        ["/nested"] = (() => Repeat("<div>", 100_000), "no_article"),
        ["/attributes"] = (() => "<!doctype html><p " + string.Concat(Enumerable.Range(0, 500_000).Select(i => $"a{i} ")) + ">x", "server_error"),
        ["/letters"] = (() => Repeat("<p>x", 1_200_000), "ok parse_timeout"),
        ["/items"] = (() => "<ul>" + Repeat("<li>a", 1_000_000), "ok parse_timeout"),
        ["/cells"] = (() => "<table>" + Repeat("<tr><td>x", 550_000), "ok parse_timeout"),
        ["/million"] = (() => Repeat("<div>", 1_000_000), "no_article"),
        ["/fonts"] = (() => string.Concat(Enumerable.Range(0, 200_000).Select(i => $"<font color={i}><p>")), "no_article"),
        ["/ends"] = (() => Repeat("</p>", 1_200_000), "no_article"),
        ["/huge"] = (() => Repeat("<p>many words </p>", 2_000_000), "too_large"),
        ["/formatting"] = (() => string.Concat(Enumerable.Range(0, 6_000).Select(i => $"<font color={i}><p>")), "no_article"),
        ["/adoption"] = (() => string.Concat(Enumerable.Range(0, 6_000).Select(i => $"<b id={i}><div>")) + Repeat("</b>", 6_000), "no_article"),
        ["/lists"] = (() => Repeat("<ul><li>", 40_000), "no_article"),
        ["/headings"] = (() => Repeat("<h1><div>", 40_000), "no_article"),
        ["/tables"] = (() => Repeat("<table><tr><td>", 40_000), "no_article"),
        ["/flat"] = (() => Repeat("<p>", 1_000_000), "no_article"),
        ["/area"] = (() => "<textarea>" + Repeat("& < ", 1_000_000), "no_article"),
        ["/title"] = (() => "<title>" + Repeat("so long a title ", 250_000), "no_article"),
        ["/comments"] = (() => Repeat("<!--", 1_000_000), "no_article"),
        ["/references"] = (() => Repeat("&#x26;&amp&notin&", 200_000), "no_article ok"),
        ["/scripts"] = (() => Repeat("<script>var a = '<p>';</script>", 100_000), "no_article"),
        ["/json-ld"] = (() => "<script type='application/ld+json'>" + Repeat("{\"a\":[", 300_000) + "</script>", "no_article"),
        ["/bylines"] = (() => "<p class=byline>By " + Repeat("A a ", 200_000) + "!</p>" + Repeat("<p>by on by at by of</p>", 50_000), "no_article ok"),
        ["/labels"] = (() => "<article><h1>Bell</h1><div>" + Repeat("<b>Date</b> of it ", 60_000) + "</div></article>", "ok"),
        ["/days"] = (() => Repeat("<time>3 May 2024</time> ", 50_000), "no_article ok"),
        ["/dates"] = (() => Repeat("<time>1 1 1 1 1 1 1 1 1 1 1 1</time> ", 50_000), "no_article ok"),
        ["/spaces"] = (() => "<article><h1>" + Repeat(" \n\t", 1_000_000) + "</h1></article>", "no_article"),
        ["/characters"] = (() => NewsPages.Article("Bell\0ha&#xD800;\u202E\u2066\uFFFEven"), "ok"),
        ["/good-2"] = (() => NewsPages.Article("Corran"), "ok"),
    };

    [Fact]
    public async Task Each_has_its_outcome_in_bounded_time_and_memory_and_the_articles_between_them_are_stored()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Resident memory is read from /proc.");
        await using var server = new HostileServer(PlayAsync);
        var connection = await TestDatabase.MigratedAsync(postgres);

        var ended = await Executable.On(connection).MeasureAsync("once", "--feed", server.Url("/feed").AbsoluteUri);

        Assert.True(ended.ExitCode == 0, ended.Error);
        await using var database = NpgsqlDataSource.Create(connection);
        var seen = (await database.PairsAsync("SELECT url, outcome FROM read.observation WHERE kind = 'page'")).ToDictionary(row => new Uri(row.First).AbsolutePath, row => row.Second);
        Assert.Equal(Pages.Keys.Order(), seen.Keys.Order());
        Assert.All(Pages, page => Assert.True(page.Value.Outcomes.Split(' ').Contains(seen[page.Key]), $"{page.Key}: {seen[page.Key]}"));
        var titles = (await database.PairsAsync("SELECT coalesce(title, ''), change_class FROM ingest.article_version")).Select(row => row.First).ToList();
        Assert.Contains("Aldermark", titles);
        Assert.Contains("Corran", titles);
        Assert.Contains(titles, title => title.StartsWith("Bell", StringComparison.Ordinal) && title.EndsWith("ven", StringComparison.Ordinal));
        Assert.InRange(ended.Peak, 1, MostMemory);
    }

    private static Task PlayAsync(HostileConnection c)
    {
        if (c.Path == "/feed")
        {
            var items = Pages.Keys.Select(path => $"<item><title>About {path}</title><link>{path}</link><guid isPermaLink=\"false\">{path}</guid></item>");
            return c.AnswerAsync($"<rss version=\"2.0\"><channel><title>Bombs</title>{string.Concat(items)}</channel></rss>", 200, "Content-Type: application/rss+xml");
        }

        return Pages.TryGetValue(c.Path, out var page) ? c.AnswerAsync(page.Page(), 200, Html) : c.AnswerAsync("Nothing.", 404);
    }

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}
