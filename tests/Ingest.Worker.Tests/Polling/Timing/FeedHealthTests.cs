using Ingest.Worker.Fetching;
using Ingest.Worker.Polling;
using Ingest.Worker.Polling.Timing;

namespace Ingest.Worker.Tests.Polling.Timing;

public sealed class FeedHealthTests
{
    private static readonly DateTimeOffset Now = new(2026, 2, 25, 21, 7, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(nameof(FetchOutcome.Timeout), 1, 0.5, 0, nameof(FeedCondition.Active))]
    [InlineData(nameof(FetchOutcome.Timeout), 4, 2.0, 0, nameof(FeedCondition.Failing))]
    [InlineData(nameof(FetchOutcome.NotFound), 2, 3.0, 1, nameof(FeedCondition.Failing))]
    [InlineData(nameof(FetchOutcome.NotFound), 20, 30.0, 20, nameof(FeedCondition.Gone))]
    [InlineData(nameof(FetchOutcome.Gone), 1, 4.0, 0, nameof(FeedCondition.Gone))]
    [InlineData(nameof(FetchOutcome.Blocked), 30, 30.0, 20, nameof(FeedCondition.Dormant))]
    public void Says_how_a_failing_feed_is(string outcome, int failures, double weight, int days, string condition)
    {
        var history = new PollHistory { Failures = failures, FailureWeight = weight, FailingSince = Now.AddDays(-days), LastOutcome = Enum.Parse<FetchOutcome>(outcome) };
        var health = FeedHealth.Judge(new FeedWishes(), history, new FeedRhythm(), new PollingOptions(), Now);
        Assert.Equal(condition, health.Condition.ToString());
        Assert.NotNull(health.Reason);
        Assert.NotNull(health.Advice);
    }

    [Fact]
    public void A_paused_feed_is_paused_whatever_else_it_is() =>
        Assert.Equal(FeedCondition.Paused, FeedHealth.Judge(new FeedWishes { Paused = true }, new PollHistory { Failures = 3, LastOutcome = FetchOutcome.Gone }, new FeedRhythm(), new PollingOptions(), Now).Condition);

    [Fact]
    public void A_healthy_feed_needs_no_words() =>
        Assert.Equal(new FeedHealth(FeedCondition.Active, null, null), FeedHealth.Judge(new FeedWishes(), new PollHistory(), new FeedRhythm { LastNewEntry = Now }, new PollingOptions(), Now));

    [Fact]
    public void A_silent_feed_is_active_and_told_of()
    {
        var rhythm = new FeedRhythm { LastNewEntry = Now.AddDays(-10), MeanGap = TimeSpan.FromHours(3) };
        var health = FeedHealth.Judge(new FeedWishes(), new PollHistory(), rhythm, new PollingOptions(), Now);
        Assert.Equal((FeedCondition.Active, "Nothing new for 10 days; usually there is something every 3 hours."), (health.Condition, health.Reason));
    }

    [Fact]
    public void Every_outcome_has_an_explanation() =>
        Assert.All(Enum.GetValues<FetchOutcome>(), o => Assert.EndsWith(".", FailureKinds.Explain(o).Advice, StringComparison.Ordinal));
}
