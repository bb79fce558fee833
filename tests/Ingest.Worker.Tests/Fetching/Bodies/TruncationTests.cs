using System.Text;
using Ingest.Worker.Fetching;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Fetching.Bodies;

/// <summary>A body that ends early is never taken for a whole one: every framing with every coding.</summary>
public sealed class TruncationTests
{
    private static readonly byte[] Page = Encoding.UTF8.GetBytes("<!doctype html><p>" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"word{i * 7919 % 10_007} ")) + "</p></html>");

    public static TheoryData<string, string> FramingsAndCodings
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var framing in Truncation.Framings)
            {
                foreach (var coding in Truncation.Codings)
                {
                    all.Add(framing, coding);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(FramingsAndCodings))]
    public async Task Refuses_half_of_a_compressed_body(string framing, string coding)
    {
        var whole = Encoded.With(coding, Page);
        var result = await FetchAsync(framing, whole[..(whole.Length / 2)], whole.Length, coding);

        Assert.Contains(result.Outcome, new[] { FetchOutcome.Truncated, FetchOutcome.BadEncoding });
        Assert.True(result.Body.IsEmpty);
    }

    [Theory]
    [MemberData(nameof(FramingsAndCodings))]
    public async Task Refuses_a_compressed_body_without_its_last_bytes(string framing, string coding)
    {
        var whole = Encoded.With(coding, Page);
        var result = await FetchAsync(framing, whole[..^3], whole.Length, coding);

        Assert.Contains(result.Outcome, new[] { FetchOutcome.Truncated, FetchOutcome.BadEncoding });
    }

    [Theory]
    [InlineData("length")]
    [InlineData("unfinished chunks")]
    public async Task Refuses_half_of_a_plain_body(string framing)
    {
        var result = await FetchAsync(framing, Page[..(Page.Length / 2)], Page.Length, "identity");

        Assert.Equal(FetchOutcome.Truncated, result.Outcome);
        Assert.True(result.Body.IsEmpty);
    }

    [Fact]
    public async Task Says_when_only_the_end_of_the_connection_ended_the_body()
    {
        Assert.False((await FetchAsync("close", Page, Page.Length, "identity")).IsDelimited);
        Assert.True((await FetchAsync("length", Page, Page.Length, "identity")).IsDelimited);
        Assert.True((await FetchAsync("finished chunks", Page, Page.Length, "identity")).IsDelimited);
    }

    private static async Task<FetchResult> FetchAsync(string framing, byte[] sent, int wholeLength, string coding)
    {
        await using var server = new HostileServer(c => Truncation.SendAsync(c, framing, sent, wholeLength, coding));
        await using var fetcher = new TestFetcher();
        return await fetcher.GetAsync(server.Url());
    }
}
