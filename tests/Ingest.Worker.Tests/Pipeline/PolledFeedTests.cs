using Ingest.Worker.Fetching;
using Ingest.Worker.Pipeline;
using Ingest.Worker.Polling;
using Ingest.Worker.Storage.Model;

namespace Ingest.Worker.Tests.Pipeline;

public sealed class PolledFeedTests
{
    private static readonly DateTimeOffset Now = new(2026, 2, 25, 12, 0, 0, TimeSpan.Zero);

    // A feed with something new every day is silent after a week: three days of grace and four gaps.
    [Theory]
    [InlineData(8, 6, 0, true)]
    [InlineData(8, 7.5, 0, false)]
    [InlineData(6, 5, 0, false)]
    [InlineData(8, 6, 1, false)]
    public void A_feed_turns_silent_once(double daysQuiet, double daysQuietAtLastPoll, int newEntries, bool turned)
    {
        var lastEntry = Now.AddDays(-daysQuiet);
        var feed = new Feed
        {
            Url = "https://press.example/feed",
            MeanGap = TimeSpan.FromDays(1),
            FirstPolledAt = Now.AddDays(-100),
            LastNewEntryAt = lastEntry,
            LastSuccessAt = lastEntry.AddDays(daysQuietAtLastPoll),
            AddedAt = Now.AddDays(-100),
            NextPollAt = Now,
        };
        var polled = new PollOutcome.NotModified { Fetch = new FetchResult { Outcome = FetchOutcome.NotModified, FinalUrl = new Uri(feed.Url) }, Memory = new FeedMemory() };

        Assert.Equal(turned, PolledFeed.TurnedSilent(feed, polled, newEntries, new PollingOptions(), Now) is not null);
    }
}
