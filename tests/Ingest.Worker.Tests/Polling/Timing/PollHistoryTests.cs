using Ingest.Worker.Fetching;
using Ingest.Worker.Polling;
using Ingest.Worker.Polling.Timing;

namespace Ingest.Worker.Tests.Polling.Timing;

public sealed class PollHistoryTests
{
    private static readonly DateTimeOffset Now = new(2026, 2, 25, 21, 7, 0, TimeSpan.Zero);

    [Fact]
    public void A_404_counts_more_than_a_time_out()
    {
        var history = new PollHistory().After(Failed(FetchOutcome.Timeout), Now).After(Failed(FetchOutcome.NotFound), Now.AddHours(1));
        Assert.Equal((2, 2.0, Now, FetchOutcome.NotFound), (history.Failures, history.FailureWeight, history.FailingSince!.Value, history.LastOutcome!.Value));
    }

    [Fact]
    public void One_success_forgives_everything()
    {
        var history = new PollHistory().After(Failed(FetchOutcome.Gone), Now).After(Succeeded(), Now.AddHours(1));
        Assert.Equal(new PollHistory { LastSuccess = Now.AddHours(1), LastOutcome = FetchOutcome.NotModified }, history);
    }

    private static PollOutcome.Failed Failed(FetchOutcome outcome) => new(outcome, "It failed.", []) { Fetch = Fetch(outcome), Memory = new FeedMemory() };

    private static PollOutcome.NotModified Succeeded() => new() { Fetch = Fetch(FetchOutcome.NotModified), Memory = new FeedMemory() };

    private static FetchResult Fetch(FetchOutcome outcome) => new() { Outcome = outcome, FinalUrl = new Uri("https://press.example/feed") };
}
