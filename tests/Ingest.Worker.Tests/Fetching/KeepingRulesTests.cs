using System.Text;
using Ingest.Worker.Fetching;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Fetching;

public sealed class KeepingRulesTests
{
    [Theory]
    [InlineData("noindex", "", "X-Robots-Tag: noindex")]
    [InlineData("NoArchive, nofollow", "", "X-Robots-Tag: noarchive")]
    [InlineData("nofollow, none", "", "X-Robots-Tag: none")]
    [InlineData("ingest: noindex, nofollow", "", "X-Robots-Tag: noindex")]
    [InlineData("googlebot: noindex, nofollow", "", null)]
    [InlineData("unavailable_after: 25 Jun 2030 15:00:00 GMT", "", null)]
    [InlineData("index, follow, max-snippet:-1", "", null)]
    [InlineData("max-snippet:-1, noarchive", "", "X-Robots-Tag: noarchive")]
    [InlineData("max-image-preview: large, max-video-preview:-1, noindex", "", "X-Robots-Tag: noindex")]
    [InlineData("unavailable_after: 25 Jun 2030 15:00:00 GMT, noarchive", "", "X-Robots-Tag: noarchive")]
    [InlineData("ingest: max-snippet:-1, noarchive", "", "X-Robots-Tag: noarchive")]
    [InlineData("googlebot: max-snippet:-1, noarchive", "", null)]
    [InlineData("nofollow, ingest: noindex", "", "X-Robots-Tag: noindex")]
    [InlineData("googlebot: nofollow, ingest: noindex", "", "X-Robots-Tag: noindex")]
    [InlineData("googlebot: noindex, otherbot: noindex, nofollow", "", null)]
    [InlineData("", "<head><meta name=robots content=noarchive>", "meta robots: noarchive")]
    [InlineData("", "<META NAME=\"Robots\" CONTENT=\"NOINDEX,FOLLOW\">", "meta robots: noindex")]
    [InlineData("", "<meta content='none' name='ingest'/>", "meta robots: none")]
    [InlineData("", "<meta name=googlebot content=noindex>", null)]
    [InlineData("", "<meta name=robots content='index, follow, max-image-preview:large'>", null)]
    [InlineData("", "<!-- <meta name=robots content=noindex> --><p>", null)]
    [InlineData("", "<meta name=description content='noindex is a word'>", null)]
    [InlineData("", "<meta name=robots", null)]
    [InlineData("", "<script>var page = '<meta name=robots content=noindex>';</script>", null)]
    [InlineData("", "<SCRIPT type=x>'<meta name=robots content=noindex>'</SCRIPT ><meta name=robots content=none>", "meta robots: none")]
    [InlineData("", "<style>/* <meta name=robots content=noindex> */</style><title>A</title>", null)]
    [InlineData("", "<script><meta name=robots content=noindex>", null)]
    public void Finds_what_forbids_keeping(string header, string page, string? rule) =>
        Assert.Equal(rule, KeepingRules.WhyForbidden(header.Length == 0 ? [] : [header], Encoding.UTF8.GetBytes(page), "Ingest"));

    [Fact]
    public void Are_found_behind_a_page_of_scripts()
    {
        var page = $"<!doctype html><head><script>{new string('x', 150_000)}</script><meta name=robots content=noarchive></head>";

        Assert.Equal("meta robots: noarchive", KeepingRules.WhyForbidden([], Encoding.UTF8.GetBytes(page), "Ingest"));
    }

    [Fact]
    public async Task Are_followed_unless_configured_otherwise()
    {
        await using var server = new HostileServer(c => c.AnswerAsync("<!doctype html><p>Text.</p>", 200, "X-Robots-Tag: other: all", "X-Robots-Tag: noarchive"));
        await using var fetcher = new TestFetcher();
        await using var keeper = new TestFetcher(o => o.ObeyKeepingRules = false);

        var forbidden = await fetcher.GetAsync(server.Url());

        Assert.Equal(FetchOutcome.KeepingForbidden, forbidden.Outcome);
        Assert.True(forbidden.Body.IsEmpty);
        Assert.Equal(FetchOutcome.Ok, (await keeper.GetAsync(server.Url())).Outcome);
    }
}
