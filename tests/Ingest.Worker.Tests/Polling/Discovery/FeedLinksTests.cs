using Ingest.Worker.Polling.Discovery;

namespace Ingest.Worker.Tests.Polling.Discovery;

public sealed class FeedLinksTests
{
    [Theory]
    [InlineData("<link rel=alternate type=application/rss+xml href=/f title=News>", "https://press.example/f")]
    [InlineData("<link rel='Alternate HOME' type='application/atom+xml; charset=utf-8' href='f'>", "https://press.example/section/f")]
    [InlineData("<link rel=feed href='//cdn.example/f'>", "https://cdn.example/f")]
    [InlineData("<base href='https://other.example/x/'><link rel=alternate type=application/feed+json href=f.json>", "https://other.example/x/f.json")]
    [InlineData("<body><p><link rel=alternate type=text/xml href=/f>", "https://press.example/f")]
    [InlineData("<link rel=alternate type=application/rdf+xml href=/f>", "https://press.example/f")]
    [InlineData("<a href=/news/rss.xml>feed</a>", "https://press.example/news/rss.xml")]
    [InlineData("<a href='/?feed=rss2'>feed</a>", "https://press.example/?feed=rss2")]
    [InlineData("<link rel=alternate type=application/rss+xml href=/comments/feed><link rel=alternate type=application/rss+xml href=/feed-all>", "https://press.example/feed-all")]
    [InlineData("<!-- <link rel=alternate type=application/rss+xml href=/no> --><script>'<link rel=alternate type=application/rss+xml href=/no>'</script>", "https://press.example/section/feed")]
    [InlineData("<link rel=stylesheet type=text/xml href=/no><link rel=alternate hreflang=de href=/de><link rel=alternate type=application/rss+xml href=''>", "https://press.example/section/feed")]
    [InlineData("<a href='mailto:feed'>x</a><a href='javascript:feed'>x</a>", "https://press.example/section/feed")]
    public void The_likeliest_comes_first(string html, string first)
    {
        var candidates = FeedLinks.Find(html, new Uri("https://press.example/section/"), TestContext.Current.CancellationToken);
        Assert.Equal(first, candidates[0].Url.AbsoluteUri);
        Assert.Distinct(candidates.Select(c => c.Url));
    }
}
