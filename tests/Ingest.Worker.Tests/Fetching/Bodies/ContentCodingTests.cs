using System.Text;
using Ingest.Worker.Fetching;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Fetching.Bodies;

public sealed class ContentCodingTests
{
    private static readonly string Page = "<!doctype html><p>" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"word{i * 7919 % 10_007} ")) + "</p></html>";

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip", "X-GZip")]
    [InlineData("zlib", "deflate")]
    [InlineData("deflate", "deflate")]
    [InlineData("br", "br")]
    [InlineData("zstd", "zstd")]
    public async Task Reads_every_coding_that_it_asks_for(string coding, string header)
    {
        await using var server = new HostileServer(c => c.AnswerAsync(Encoded.With(coding, Encoding.UTF8.GetBytes(Page)), 200, "Content-Encoding: " + header));
        await using var fetcher = new TestFetcher();

        var result = await fetcher.GetAsync(server.Url());

        Assert.Equal(FetchOutcome.Ok, result.Outcome);
        Assert.Equal(Page, Encoding.UTF8.GetString(result.Body.Span));
    }

    [Fact]
    public async Task Reads_two_codings_one_in_the_other()
    {
        var body = Encoded.With("br", Encoded.With("gzip", Encoding.UTF8.GetBytes(Page)));
        await using var server = new HostileServer(c => c.AnswerAsync(body, 200, "Content-Encoding: gzip", "Content-Encoding: identity, br"));
        await using var fetcher = new TestFetcher();

        var result = await fetcher.GetAsync(server.Url());

        Assert.Equal(Page, Encoding.UTF8.GetString(result.Body.Span));
    }

    [Theory]
    [InlineData("gzip, gzip, gzip")]
    [InlineData("compress")]
    [InlineData("zip")]
    [InlineData("gzip, sdch")]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData("zstd")]
    public async Task Refuses_a_body_that_is_not_what_the_header_says(string header)
    {
        await using var server = new HostileServer(c => c.AnswerAsync(Page, 200, "Content-Encoding: " + header));
        await using var fetcher = new TestFetcher();

        var result = await fetcher.GetAsync(server.Url());

        Assert.Equal(FetchOutcome.BadEncoding, result.Outcome);
        Assert.True(result.Body.IsEmpty);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData("zstd")]
    public async Task Takes_nothing_for_nothing(string header)
    {
        await using var server = new HostileServer(c => c.AnswerAsync("", 200, "Content-Encoding: " + header));
        await using var fetcher = new TestFetcher();

        Assert.Equal(FetchOutcome.Empty, (await fetcher.GetAsync(server.Url())).Outcome);
    }
}
