using Ingest.Worker.Tests.Infra;
using Ingest.Worker.Tests.Storage;

namespace Ingest.Worker.Tests.Cli;

/// <summary>A database after a pass of the real executable over three feeds: one that is gone, one with an entry an hour, and an empty one with an interval that the user set.</summary>
public sealed class PolledFeeds(PostgresServer postgres) : IAsyncLifetime
{
    internal const string Gone = "/gone";
    internal const string Often = "/often";
    internal const string Empty = "/empty";

    private string connection = "";
    private LoopbackSite site = null!;

    internal Executable Ingest => Executable.On(connection, new KeyValuePair<string, string>("TERM", "xterm"), new KeyValuePair<string, string>("Polling__Jitter", "0"));

    internal string Url(string path) => site.Url(path).AbsoluteUri;

    public async ValueTask InitializeAsync()
    {
        site = await LoopbackSite.StartAsync();
        var items = Enumerable.Range(1, 9).Select(i => $"<item><title>{i}</title><link>/{i}</link><pubDate>{TimeProvider.System.GetUtcNow().AddHours(i - 10):R}</pubDate></item>");
        site.SetFeed(Often, $"<rss version=\"2.0\"><channel><title>Harbour Desk</title><link xmlns=\"http://www.w3.org/2005/Atom\" rel=\"hub\" href=\"https://hub.example/\"/>{string.Concat(items)}</channel></rss>");
        site.SetFeed(Empty, NewsPages.Rss(site, Array.Empty<string>()));
        site[Gone] = SiteAnswer.Error(410);
        connection = await TestDatabase.MigratedAsync(postgres);
        Assert.Equal(0, (await Ingest.RunAsync("once", "--feed", Url(Gone), "--feed", Url(Often), "--feed", Url(Empty))).ExitCode);
        Assert.Equal(0, (await Ingest.RunAsync("feed", "add", "--yes", Url(Empty), "--every", "00:45:00")).ExitCode);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();
}
