using Ingest.Worker.Fetching;
using Ingest.Worker.Polling;
using Ingest.Worker.Storage.Model;

namespace Ingest.Worker.Storage.Feeds;

/// <summary>Carries what a poll came to over to the feed's row.</summary>
internal static class FeedState
{
    public static void Apply(Feed feed, PollRecord poll)
    {
        var outcome = poll.Outcome ?? poll.Fetch.Outcome;
        feed.FirstPolledAt ??= poll.At;
        feed.LastPolledAt = poll.At;
        feed.LastOutcome = outcome;
        feed.LastProblem = poll.Problem ?? poll.Fetch.Problem;
        feed.LastSuccessAt = outcome is FetchOutcome.Ok or FetchOutcome.NotModified ? poll.At : feed.LastSuccessAt;
        feed.LastNewEntryAt = poll.LastNewEntryAt;
        feed.NewEntries += poll.NewEntries;
        (feed.Failures, feed.FailureWeight, feed.FailingSince) = (poll.Failures, poll.FailureWeight, poll.FailingSince);
        (feed.ETag, feed.LastModified, feed.BodySha256) = (poll.ETag, poll.LastModified, poll.BodySha256);
        (feed.PollsSinceFull, feed.MeanGap, feed.SilentAfter, feed.FreshUntil) = (poll.PollsSinceFull, poll.MeanGap, poll.SilentAfter, poll.FreshUntil);
        feed.ProposedUrls = [.. poll.ProposedUrls];
        feed.NextPollAt = poll.NextPollAt;
        // A user who paused it while it was being polled has the last word.
        feed.Status = feed.Status is FeedStatus.Paused ? FeedStatus.Paused : poll.Status;
        Describe(feed, poll);
    }

    private static void Describe(Feed feed, PollRecord poll)
    {
        if (poll.Feed is { } document)
        {
            feed.Title = document.Title ?? feed.Title;
            feed.Kind = document.Kind;
            feed.SiteUrl = Public(document.Link) ?? feed.SiteUrl;
            feed.Language = document.Language ?? feed.Language;
            feed.Hints = Public(document.Hints);
        }
    }

    /// <summary>Addresses with a user name and password are followed, and stored without.</summary>
    private static FeedHints Public(FeedHints hints) => hints with
    {
        Hub = Public(hints.Hub), NewUrl = Public(hints.NewUrl), Self = Public(hints.Self), NextPage = Public(hints.NextPage), PreviousArchive = Public(hints.PreviousArchive),
    };

    private static string? Public(string? address) => address is null ? null : WebAddress.Shown(address);
}
