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
    [InlineData("gzip", "gzip")]
    [InlineData("zlib", "deflate")]
    [InlineData("deflate", "deflate")]
    [InlineData("br", "br")]
    [InlineData("zstd", "zstd")]
    [InlineData("gzip", "")]
    public async Task Refuses_what_inflates_too_much_also_below_the_limit_of_size(string coding, string header)
    {
        // Three megabytes are allowed, and these would be.
        var honest = Enumerable.Range(0, 3 * Encoded.MiB / 16).SelectMany(i => Encoding.ASCII.GetBytes($"{i * 7919L:x15} ")).ToArray();
        await using var server = new HostileServer(c => c.AnswerAsync(
            c.Path == "/bomb" ? Encoded.Bomb(coding, 3) : Encoded.With(coding, honest), 200, header.Length == 0 ? [] : ["Content-Encoding: " + header]));
        await using var fetcher = new TestFetcher();

        var refused = await fetcher.GetAsync(server.Url("/bomb"), FetchKind.Feed);
        var read = await fetcher.GetAsync(server.Url("/honest"), FetchKind.Feed);

        Assert.Equal(FetchOutcome.TooLarge, refused.Outcome);
        Assert.Contains("inflates more than 200 times", refused.Problem, StringComparison.Ordinal);
        Assert.Equal((FetchOutcome.Ok, honest.Length), (read.Outcome, read.Body.Length));
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
