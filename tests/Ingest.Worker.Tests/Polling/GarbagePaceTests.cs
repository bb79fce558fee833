using System.Text;
using Ingest.Worker.Polling;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Polling;

/// <summary>Collections concern the whole process, so nothing else may run.</summary>
[Collection(nameof(Alone))]
public sealed class GarbagePaceTests
{
    [Fact]
    public void Does_not_go_through_all_that_lives_for_a_feed_that_is_little_of_it()
    {
        var others = new byte[64 * 1024 * 1024];
        var feed = Encoding.UTF8.GetBytes("<rss><channel>" + new StringBuilder().Insert(0, "<item><title>a</title></item>", 35_000) + "</channel></rss>");
        var before = GC.CollectionCount(GC.MaxGeneration);

        var read = FeedParser.Parse(feed, "text/xml", url: null);

        // Two, should the runtime want some of its own.
        Assert.InRange(GC.CollectionCount(GC.MaxGeneration) - before, 0, 2);
        Assert.IsType<FeedParseResult.Parsed>(read);
        GC.KeepAlive(others);
    }
}
