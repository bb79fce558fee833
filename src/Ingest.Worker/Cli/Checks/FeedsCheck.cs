using System.Globalization;
using System.Runtime.CompilerServices;
using Ingest.Worker.Fetching;
using Ingest.Worker.Pipeline;
using Ingest.Worker.Polling;
using Ingest.Worker.Polling.Timing;
using Ingest.Worker.Storage.Feeds;
using Ingest.Worker.Storage.Model;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Cli.Checks;

/// <summary>Every feed that is sick or silent, with the likely reason.</summary>
internal static class FeedsCheck
{
    private const string Subject = "Feeds";

    public static async IAsyncEnumerable<Finding> RunAsync(IServiceProvider session, [EnumeratorCancellation] CancellationToken ct)
    {
        var feeds = (await session.GetRequiredService<FeedStore>().ListAsync(ct)).Where(feed => feed.Status is not FeedStatus.Paused).ToList();
        var options = session.GetRequiredService<IOptions<PollingOptions>>().Value;
        var now = session.GetRequiredService<TimeProvider>().GetUtcNow();
        var sick = feeds.Select(feed => Look(feed, PolledFeed.Health(feed, options, now))).OfType<Finding>().ToList();
        yield return Summary(feeds, sick.Count);
        foreach (var finding in sick)
        {
            yield return finding;
        }

        foreach (var credential in session.GetRequiredService<IOptions<FeedCredentialsOptions>>().Value.Feeds)
        {
            if (await WhoseAsync(session.GetRequiredService<FeedStore>(), new Uri(credential.Url), ct) is null)
            {
                yield return Finding.Warning(
                    Subject, $"FeedCredentials has something for {WebAddress.Public(new Uri(credential.Url))}, under which no feed is subscribed.", "Correct its Url to one that `ingest feed show` names.");
            }
        }
    }

    private static Finding Summary(List<Feed> feeds, int sick)
    {
        if (feeds.Count == 0)
        {
            return Finding.Warning(Subject, "No feed is subscribed, or all are paused.", "Subscribe with 'ingest feed add' or 'ingest feed import'.");
        }

        var failing = feeds.Count(feed => feed.Failures > 0);
        if (failing == feeds.Count && failing > 1)
        {
            var advice = feeds.TrueForAll(IsOutOfReach) ? "Check this machine's network, name server and proxy." : "See what is said of each below.";
            return Finding.Broken(Subject, $"All {Number(failing)} fail.", advice);
        }

        return sick == 0
            ? Finding.Well(Subject, $"{Number(feeds.Count)} polled, none is sick.")
            : Finding.Warning(Subject, $"{Number(sick)} of {Number(feeds.Count)} are sick.", null);
    }

    private static async Task<Feed?> WhoseAsync(FeedStore feeds, Uri url, CancellationToken ct) =>
        await feeds.FindByUrlAsync(WebAddress.Public(url).AbsoluteUri, ct) ?? await feeds.FindByPastUrlAsync(WebAddress.Public(url).AbsoluteUri, ct);

    /// <summary>Null for a feed that is well.</summary>
    private static Finding? Look(Feed feed, FeedHealth health)
    {
        var subject = $"Feed {Number(feed.Id)}";
        if (health.Reason is { } reason)
        {
            return Finding.Warning(subject, $"{feed.ShownUrl()} is {State(feed, health)}: {reason}", Proposal(feed) ?? health.Advice);
        }

        // It answers, and is told of all the same: its new address is another subscription's, or its entries lead nowhere.
        return feed.LastProblem is { } problem ? Finding.Warning(subject, $"{feed.ShownUrl()} brings nothing of its own: {problem}", null) : null;
    }

    private static string? Proposal(Feed feed) => feed.ProposedUrls is [var first, ..]
        ? $"It may have gone to {string.Join(" or ", feed.ProposedUrls)}: `ingest feed add {first}`, then `ingest feed remove {Number(feed.Id)}`." : null;

    /// <summary>What a machine without a network would see of every feed.</summary>
    private static bool IsOutOfReach(Feed feed) =>
        feed.LastOutcome is FetchOutcome.Dns or FetchOutcome.ConnectionFailed or FetchOutcome.Timeout or FetchOutcome.Tls;

    private static string State(Feed feed, FeedHealth health) => (health.Condition, feed.Failures) switch
    {
        (FeedCondition.Active, 0) => "silent",
        (FeedCondition.Active, _) => "unsteady",
        _ => Word.Of(health.Condition),
    };

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
