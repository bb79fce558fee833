using Ingest.Worker.Fetching;
using Ingest.Worker.Polling;
using Ingest.Worker.Polling.Timing;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Storage.Feeds;
using Ingest.Worker.Storage.Model;

namespace Ingest.Worker.Pipeline;

/// <summary>Between a feed's row and what a poll of it is asked with, decides and leaves. Pure, but for the jitter of the next poll.</summary>
internal static class PolledFeed
{
    public static FeedToPoll ToPoll(Feed feed) => new(new Uri(feed.Url))
    {
        Urls = feed.Urls(),
        Site = Uri.TryCreate(feed.SiteUrl, UriKind.Absolute, out var site) && WebAddress.WhyRefused(site) is null ? site : null,
        Memory = new FeedMemory
        {
            ETag = feed.ETag,
            LastModified = feed.LastModified,
            BodySha256 = feed.BodySha256,
            PollsSinceFull = feed.PollsSinceFull,
        },
        SearchWhenLost = feed.ProposedUrls.Length == 0,
    };

    /// <summary>How the feed is doing by what its row says.</summary>
    public static FeedHealth Health(Feed feed, PollingOptions options, DateTimeOffset now)
    {
        var wishes = new FeedWishes { Interval = feed.PollInterval, Cron = feed.Cron, Paused = feed.Status is FeedStatus.Paused };
        return FeedHealth.Judge(wishes, HistoryOf(feed), RhythmOf(feed), options, now);
    }

    /// <summary>Null for a feed that has not been polled.</summary>
    public static FeedSilence? Silence(Feed feed, PollingOptions options, DateTimeOffset now) => FeedSilence.Judge(RhythmOf(feed), options, now);

    /// <summary>When a poll is the first since which the feed is silent: the first of all, where what it lists had stopped before.</summary>
    public static FeedSilence? TurnedSilent(Feed feed, PollOutcome polled, int newEntries, PollingOptions options, DateTimeOffset now)
    {
        if (polled is PollOutcome.Failed || FeedSilence.Judge(RhythmAfter(feed, polled, newEntries, now), options, now) is not { IsSilent: true } silence)
        {
            return null;
        }

        return feed.LastSuccessAt is { } before && Silence(feed, options, before) is { IsSilent: true } ? null : silence;
    }

    public static PollRecord Record(RunScope run, PollOutcome polled, EntryCounts entries, PollingOptions options, DateTimeOffset now)
    {
        var (feed, document, failed) = (run.Feed, (polled as PollOutcome.Entries)?.Feed, polled as PollOutcome.Failed);
        var history = HistoryOf(feed).After(polled, now);
        var rhythm = RhythmAfter(feed, polled, entries.New, now);
        var wishes = new FeedWishes { Interval = feed.PollInterval, Cron = feed.Cron };
        var asked = new PollAsked
        {
            Now = now,
            Wishes = wishes,
            History = history,
            Rhythm = rhythm,
            Hints = document?.Hints ?? feed.Hints,
            FreshFor = polled.Fetch.FreshFor,
            RetryAfter = polled.Fetch.RetryAfter,
            Chance = Random.Shared.NextDouble(),
        };
        return new PollRecord
        {
            RunId = run.Id,
            FeedId = feed.Id,
            At = now,
            Requested = new Uri(feed.Url),
            Fetch = polled.Fetch,
            Outcome = failed?.Outcome,
            Problem = failed?.Problem ?? Emptiness(document),
            ProposedUrls = Proposed(feed, failed),
            Feed = document,
            NewEntries = entries.New,
            NewUrl = polled.MovedTo?.AbsoluteUri,
            MoveReason = polled.MoveReason,
            NextPollAt = NextPoll.Decide(asked, options),
            Status = StatusOf(FeedHealth.Judge(wishes, history, rhythm, options, now).Condition),
            MeanGap = rhythm.MeanGap,
            LastNewEntryAt = rhythm.LastNewEntry,
            SilentAfter = FeedSilence.BeginsAfter(rhythm, options),
            FreshUntil = now + polled.Fetch.FreshFor,
        }.With(history).With(Emptiness(document) is null ? polled.Memory : new FeedMemory());
    }

    /// <summary>Why a feed that was read brings nothing all the same; it is asked for in full each time, or the next poll would not say so.</summary>
    private static string? Emptiness(ParsedFeed? document) => document is { Entries.Count: > 0 } && !document.Entries.Any(entry => IsOfTheWeb(entry.Link))
        ? "None of its entries names a page of the web, so that there is nothing to visit." : null;

    private static bool IsOfTheWeb(string? link) => Uri.TryCreate(link, UriKind.Absolute, out var url) && WebAddress.WhyRefused(url) is null;

    /// <summary>What was found once stays until the feed is one again: a poll that did not look found nothing.</summary>
    private static string[] Proposed(Feed feed, PollOutcome.Failed? failed) =>
        failed is null ? [] : failed.Proposals.Count > 0 ? [.. failed.Proposals.Select(url => url.AbsoluteUri)] : feed.ProposedUrls;

    private static PollRecord With(this PollRecord record, PollHistory history) => record with
    {
        Failures = history.Failures,
        FailureWeight = history.FailureWeight,
        FailingSince = history.FailingSince,
    };

    private static PollRecord With(this PollRecord record, FeedMemory memory) => record with
    {
        ETag = memory.ETag,
        LastModified = memory.LastModified,
        BodySha256 = memory.BodySha256,
        PollsSinceFull = memory.PollsSinceFull,
    };

    private static PollHistory HistoryOf(Feed feed) => new()
    {
        LastSuccess = feed.LastSuccessAt,
        Failures = feed.Failures,
        FailureWeight = feed.FailureWeight,
        FailingSince = feed.FailingSince,
        LastOutcome = feed.LastOutcome,
    };

    private static FeedRhythm RhythmAfter(Feed feed, PollOutcome polled, int newEntries, DateTimeOffset now) =>
        RhythmOf(feed).After(newEntries, (polled as PollOutcome.Entries)?.Feed.Entries ?? [], now);

    private static FeedRhythm RhythmOf(Feed feed) =>
        new() { FirstPolled = feed.FirstPolledAt, LastNewEntry = feed.LastNewEntryAt, MeanGap = feed.MeanGap };

    private static FeedStatus StatusOf(FeedCondition condition) => condition switch
    {
        FeedCondition.Active => FeedStatus.Active,
        FeedCondition.Failing => FeedStatus.Failing,
        FeedCondition.Dormant => FeedStatus.Dormant,
        FeedCondition.Gone => FeedStatus.Gone,
        _ => FeedStatus.Paused,
    };
}
