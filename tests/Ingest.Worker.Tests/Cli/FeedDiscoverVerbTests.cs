using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Cli;

public sealed class FeedDiscoverVerbTests
{
    [Fact]
    public async Task Needs_no_database()
    {
        await using var site = await LoopbackSite.StartAsync();
        site.SetHtml("/", "<html><head><link rel=alternate type=application/rss+xml href=/world.xml><link rel=alternate type=application/rss+xml href=/trade.xml></head></html>");
        site["/world.xml"] = site["/trade.xml"] = SiteAnswer.Xml(NewsPages.Rss(site, "/a", "/b"));

        var found = await new Executable(new("Fetch__AllowLoopback", "true"), new("Fetch__MinHostPause", "00:00:00"), new("ConnectionStrings__Database", "Host=127.0.0.1;Port=1;Username=nobody"))
            .RunAsync("feed", "discover", site.Url().AbsoluteUri);

        Assert.Equal((0, ""), (found.ExitCode, found.Error));
        Assert.Contains(site.Url("/world.xml").AbsoluteUri, found.Output, StringComparison.Ordinal);
        Assert.Contains(site.Url("/trade.xml").AbsoluteUri, found.Output, StringComparison.Ordinal);
    }
}
