using Ingest.Worker.Polling;
using Ingest.Worker.Polling.Timing;

namespace Ingest.Worker.Tests.Polling.Timing;

public sealed class FeedSilenceTests
{
    private static readonly DateTimeOffset Now = new(2026, 2, 25, 21, 7, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(2, 1.0, false)]
    [InlineData(4, 1.0, true)]
    [InlineData(20, 168.0, false)]
    [InlineData(40, 168.0, true)]
    [InlineData(400, null, false)]
    public void Silence_is_measured_against_the_feeds_own_rhythm(int quietDays, double? gapHours, bool silent)
    {
        var rhythm = new FeedRhythm { LastNewEntry = Now.AddDays(-quietDays), MeanGap = gapHours is { } h ? TimeSpan.FromHours(h) : null };
        Assert.Equal(silent, FeedSilence.Judge(rhythm, new PollingOptions(), Now)!.IsSilent);
    }

    [Fact]
    public void A_feed_that_was_never_polled_is_not_judged() => Assert.Null(FeedSilence.Judge(new FeedRhythm(), new PollingOptions(), Now));
}
