using System.Security.Cryptography;
using System.Text;
using Ingest.Worker.Fetching;
using Ingest.Worker.Polling;

namespace Ingest.Worker.Tests.Polling;

public sealed class PollReadingTests
{
    private static readonly DateTimeOffset Now = new(2026, 2, 25, 21, 7, 0, TimeSpan.Zero);
    private static readonly Uri Url = new("https://press.example/feed");
    private static readonly byte[] Document = Encoding.UTF8.GetBytes("<rss><channel><title>Press</title><item><title>One</title></item></channel></rss>");

    [Theory]
    [InlineData(0, "\"a\"")]
    [InlineData(22, "\"a\"")]
    [InlineData(23, null)]
    public void Every_so_often_a_poll_is_unconditional(int polls, string? etag) =>
        Assert.Equal(etag, PollReading.Ask(Feed(new FeedMemory { ETag = "\"a\"", PollsSinceFull = polls }), 24, Now).ETag);

    [Theory]
    [InlineData("Wed, 25 Feb 2026 20:00:00 GMT", "Wed, 25 Feb 2026 20:00:00 GMT")]
    [InlineData("Wed, 25 Feb 2041 20:00:00 GMT", null)]
    public void A_last_modified_in_the_future_is_not_sent_back(string stored, string? sent) =>
        Assert.Equal(sent, PollReading.Ask(Feed(new FeedMemory { LastModified = stored }), 24, Now).LastModified);

    [Fact]
    public void A_document_is_read_and_remembered()
    {
        var outcome = Assert.IsType<PollOutcome.Entries>(Read(new FeedMemory(), Answer(FetchOutcome.Ok) with { ETag = "\"b\"", LastModified = "yesterday" }));
        Assert.Single(outcome.Feed.Entries);
        Assert.Equal(("\"b\"", "yesterday", 0), (outcome.Memory.ETag, outcome.Memory.LastModified, outcome.Memory.PollsSinceFull));
        Assert.Equal(SHA256.HashData(Document), outcome.Memory.BodySha256);
    }

    [Fact]
    public void The_same_bytes_are_unchanged_even_under_a_new_etag()
    {
        var outcome = Read(new FeedMemory { BodySha256 = SHA256.HashData(Document), ETag = "\"a\"" }, Answer(FetchOutcome.Ok) with { ETag = "\"b\"" });
        Assert.Equal(("\"b\"", 1), (Assert.IsType<PollOutcome.Unchanged>(outcome).Memory.ETag, outcome.Memory.PollsSinceFull));
    }

    [Fact]
    public void Not_modified_keeps_what_is_remembered()
    {
        var memory = new FeedMemory { ETag = "\"a\"", PollsSinceFull = 3 };
        Assert.Equal(memory with { PollsSinceFull = 4 }, Assert.IsType<PollOutcome.NotModified>(Read(memory, Answer(FetchOutcome.NotModified))).Memory);
    }

    [Fact]
    public void A_failure_keeps_what_is_remembered_and_says_why()
    {
        var memory = new FeedMemory { ETag = "\"a\"", PollsSinceFull = 3 };
        var failed = Assert.IsType<PollOutcome.Failed>(Read(memory, Answer(FetchOutcome.Timeout) with { Problem = "press.example did not answer." }));
        Assert.Equal((memory, FetchOutcome.Timeout, "press.example did not answer."), (failed.Memory, failed.Outcome, failed.Problem));
    }

    [Fact]
    public void A_page_in_place_of_the_feed_is_a_failure_that_forgets_nothing()
    {
        var memory = new FeedMemory { ETag = "\"a\"" };
        var failed = Assert.IsType<PollOutcome.Failed>(Read(memory, Answer(FetchOutcome.Ok) with { Body = "<html><body>Welcome</body></html>"u8.ToArray(), ETag = "\"page\"" }));
        Assert.Equal((FetchOutcome.NotAFeed, memory), (failed.Outcome, failed.Memory));
    }

    [Theory]
    [InlineData(301, 308, true)]
    [InlineData(301, 302, false)]
    public void Only_a_chain_of_permanent_redirects_is_a_move(int first, int second, bool moved)
    {
        var fetch = Answer(FetchOutcome.Ok) with { FinalUrl = new Uri("https://news.example/feed"), Redirects = [new Redirect(Url, first), new Redirect(Url, second)] };
        Assert.Equal(moved, Read(new FeedMemory(), fetch).MovedTo == fetch.FinalUrl);
    }

    [Theory]
    [InlineData(null, "https://press.example/1")]
    [InlineData("/archive/2026/feed", "https://press.example/archive/2026/1")]
    [InlineData("https://press.example/a/", "https://press.example/a/1")]
    [InlineData("http://10.0.0.3/internal/feed", "https://press.example/1")]
    [InlineData("http://[", "https://press.example/1")]
    public void Relative_addresses_belong_to_where_the_server_says_that_the_document_is(string? contentLocation, string link)
    {
        var fetch = Answer(FetchOutcome.Ok) with { Body = "<rss><channel><item><link>1</link></item></channel></rss>"u8.ToArray(), ContentLocation = contentLocation };
        Assert.Equal(link, Assert.IsType<PollOutcome.Entries>(Read(new FeedMemory(), fetch)).Feed.Entries[0].Link);
    }

    private static FeedToPoll Feed(FeedMemory memory) => new(Url) { Memory = memory };

    private static PollOutcome Read(FeedMemory memory, FetchResult fetch) => PollReading.Read(Feed(memory), fetch, 24);

    private static FetchResult Answer(FetchOutcome outcome) =>
        new() { Outcome = outcome, FinalUrl = Url, Body = outcome == FetchOutcome.Ok ? Document : default(ReadOnlyMemory<byte>) };
}
