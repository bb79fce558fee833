using System.Text;
using Ingest.Worker.Fetching;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Fetching.Bodies;

public sealed class BodyReaderTests
{
    [Fact]
    public async Task Unpacks_a_sitemap_that_is_a_gzip_file()
    {
        await using var server = new HostileServer(c => c.AnswerAsync(Encoded.With("gzip", "<urlset/>"u8.ToArray()), 200, "Content-Type: application/x-gzip"));
        await using var fetcher = new TestFetcher();

        var result = await fetcher.GetAsync(server.Url("/sitemap.xml.gz"), FetchKind.Sitemap);

        Assert.Equal("<urlset/>", Encoding.UTF8.GetString(result.Body.Span));
    }

    [Fact]
    public async Task Holds_a_gzip_file_to_the_same_limits()
    {
        await using var server = new HostileServer(c => c.AnswerAsync(Encoded.Bomb("gzip", 32), 200, "Content-Type: application/x-gzip"));
        await using var fetcher = new TestFetcher();

        Assert.Equal(FetchOutcome.TooLarge, (await fetcher.GetAsync(server.Url(), FetchKind.Sitemap)).Outcome);
    }

    [Theory]
    [InlineData(Kinds.Page, 2_000, "Ok")]
    [InlineData(Kinds.Page, 2_001, "TooLarge")]
    [InlineData(Kinds.Feed, 3_000, "Ok")]
    [InlineData(Kinds.Feed, 3_001, "TooLarge")]
    public async Task Refuses_a_body_over_the_limit(string kind, int size, string outcome)
    {
        var body = "<!doctype html>".PadRight(size);
        await using var declared = new HostileServer(c => c.AnswerAsync(body));
        await using var undeclared = new HostileServer(c => c.SendAsync("HTTP/1.1 200 OK\r\n\r\n" + body));
        await using var fetcher = new TestFetcher(o => (o.MaxPageBytes, o.MaxFeedBytes) = (2_000, 3_000));

        Assert.Equal(outcome, (await fetcher.GetAsync(declared.Url(), Enum.Parse<FetchKind>(kind))).Outcome.ToString());
        Assert.Equal(outcome, (await fetcher.GetAsync(undeclared.Url(), Enum.Parse<FetchKind>(kind))).Outcome.ToString());
    }

    private static class Kinds
    {
        public const string Page = nameof(FetchKind.Page);
        public const string Feed = nameof(FetchKind.Feed);
    }
}
