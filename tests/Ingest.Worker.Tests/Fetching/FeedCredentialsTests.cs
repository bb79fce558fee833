using Ingest.Worker.Fetching;
using Ingest.Worker.Tests.Infra;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Tests.Fetching;

public sealed class FeedCredentialsTests
{
    private const string Feed = "https://www.paper.example/feed";

    [Theory]
    [InlineData("https://www.paper.example/feed", true)]
    [InlineData("https://paper.example/2026/article", true)]
    [InlineData("https://cdn.partner.example/article", true)]
    [InlineData("https://partner.example/article", true)]
    [InlineData("http://www.paper.example/feed", false)]
    [InlineData("https://www.paper.example:8443/feed", false)]
    [InlineData("https://blog.paper.example/", false)]
    [InlineData("https://paper.example.evil.example/", false)]
    [InlineData("https://evilpartner.example/", false)]
    public void Go_only_where_they_are_meant_for(string url, bool sent)
    {
        var credentials = new FeedCredentials(Options.Create(new FeedCredentialsOptions
        {
            Feeds = [new FeedCredential { Url = Feed, Cookie = "session=1", Hosts = ["partner.example"] }],
        }));

        Assert.Equal(sent, credentials.HeadersFor(new Uri(url), [Feed]).Any());
        Assert.Equal(sent, credentials.HeadersFor(new Uri(url), ["https://www.paper.example/rss", Feed]).Any());
        Assert.Empty(credentials.HeadersFor(new Uri(url), ["https://www.paper.example/other"]));
        Assert.Empty(credentials.HeadersFor(new Uri(url), []));
    }

    [Fact]
    public async Task Are_sent_as_headers_cookie_and_authorization_and_not_beyond_their_host()
    {
        await using var other = new HostileServer(c => c.AnswerAsync("<!doctype html>"), System.Net.IPAddress.Parse("127.0.0.2"));
        await using var server = new HostileServer(c => c.RedirectAsync(other.Url().AbsoluteUri));
        await using var fetcher = new TestFetcher(settings: new Dictionary<string, string?>
        {
            ["FeedCredentials:Feeds:0:Url"] = server.Url("/feed").AbsoluteUri,
            ["FeedCredentials:Feeds:0:Headers:X-Api-Key"] = "key-1",
            ["FeedCredentials:Feeds:0:Headers:User-Agent"] = "Reader/2",
            ["FeedCredentials:Feeds:0:Cookie"] = "session=abc",
            ["FeedCredentials:Feeds:0:UserName"] = "joe",
            ["FeedCredentials:Feeds:0:Password"] = "secret",
        });

        await fetcher.GetAsync(new FetchRequest(server.Url("/article"), FetchKind.Page) { FeedUrls = [server.Url("/feed").AbsoluteUri] });

        var head = server.Heads.Single();
        Assert.Contains("X-Api-Key: key-1\r\n", head, StringComparison.Ordinal);
        Assert.Contains("User-Agent: Reader/2\r\n", head, StringComparison.Ordinal);
        Assert.Contains("Cookie: session=abc\r\n", head, StringComparison.Ordinal);
        Assert.Contains("Authorization: Basic am9lOnNlY3JldA==\r\n", head, StringComparison.Ordinal);
        Assert.DoesNotMatch("X-Api-Key|Cookie|Authorization|Reader/2", other.Heads.Single());
    }
}
