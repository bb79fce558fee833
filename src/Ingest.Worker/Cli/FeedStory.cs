using Ingest.Worker.Pipeline;
using Ingest.Worker.Polling;
using Ingest.Worker.Polling.Timing;
using Ingest.Worker.Storage.Model;
using Ingest.Worker.Storage.Reading;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Cli;

/// <summary>What is known of one feed.</summary>
internal sealed record FeedStory(Feed Feed, DateTimeOffset Now)
{
    private const int Polls = 10;

    public required FeedHealth Health { get; init; }

    public required FeedSilence? Silence { get; init; }

    public required IReadOnlyList<StoredAddress> Addresses { get; init; }

    /// <summary>The last ones, newest first.</summary>
    public required IReadOnlyList<StoredPoll> LastPolls { get; init; }

    public required IReadOnlyList<OutcomeCount> Visits { get; init; }

    public static async Task<FeedStory> ReadAsync(IServiceProvider session, Feed feed, CancellationToken ct)
    {
        var views = session.GetRequiredService<OperationViews>();
        var options = session.GetRequiredService<IOptions<PollingOptions>>().Value;
        var now = session.GetRequiredService<TimeProvider>().GetUtcNow();
        return new FeedStory(feed, now)
        {
            Health = PolledFeed.Health(feed, options, now),
            Silence = PolledFeed.Silence(feed, options, now),
            Addresses = await views.AddressesAsync(feed.Id, ct),
            LastPolls = await views.PollsAsync(feed.Id, Polls, ct),
            Visits = await views.VisitsAsync(feed.Id, ct),
        };
    }
}
