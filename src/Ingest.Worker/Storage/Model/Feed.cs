using Ingest.Worker.Fetching;
using Ingest.Worker.Polling;

namespace Ingest.Worker.Storage.Model;

/// <summary>A subscribed feed: where, how often, what it last said, how healthy it is.</summary>
internal sealed class Feed
{
    public long Id { get; init; }

    public long PublisherId { get; init; }

    public Publisher? Publisher { get; init; }

    public required string Url { get; set; }

    /// <summary>Its history; there where one feed was asked for.</summary>
    public IList<FeedAddress> Addresses { get; init; } = [];

    public string? Title { get; set; }

    /// <summary>"rss", "atom", "rdf", "json", "sitemap".</summary>
    public string? Kind { get; set; }

    public string? SiteUrl { get; set; }

    public string? Language { get; set; }

    /// <summary>The user's folder, levels separated by "/"; "\/" is a slash in a name.</summary>
    public string? Folder { get; set; }

    /// <summary>As a user's list gives them; for whoever gets the list back.</summary>
    public string[] Categories { get; set; } = [];

    public FeedStatus Status { get; set; }

    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>Unsubscribed; its history is kept.</summary>
    public DateTimeOffset? RemovedAt { get; set; }

    /// <summary>A fixed interval that the user set; null leaves it to what the feed itself shows.</summary>
    public TimeSpan? PollInterval { get; set; }

    /// <summary>A cron expression that the user set, in place of an interval.</summary>
    public string? Cron { get; set; }

    public DateTimeOffset NextPollAt { get; set; }

    public DateTimeOffset? FirstPolledAt { get; set; }

    public DateTimeOffset? LastPolledAt { get; set; }

    public DateTimeOffset? LastSuccessAt { get; set; }

    public DateTimeOffset? LastNewEntryAt { get; set; }

    /// <summary>Exponential mean of the time between new entries; null until two were seen.</summary>
    public TimeSpan? MeanGap { get; set; }

    /// <summary>When its quiet becomes a silence, if nothing new comes; null while its rhythm is not known.</summary>
    public DateTimeOffset? SilentAfter { get; set; }

    public long NewEntries { get; set; }

    public FetchOutcome? LastOutcome { get; set; }

    /// <summary>One sentence for a person: what is wrong and what to do; null when nothing is.</summary>
    public string? LastProblem { get; set; }

    /// <summary>Polls in a row that failed.</summary>
    public int Failures { get; set; }

    /// <summary>The same, each counted by what its kind of failure weighs.</summary>
    public double FailureWeight { get; set; }

    public DateTimeOffset? FailingSince { get; set; }

    public string? ETag { get; set; }

    /// <summary>The Last-Modified header's value as it was sent.</summary>
    public string? LastModified { get; set; }

    public byte[]? BodySha256 { get; set; }

    /// <summary>Polls since the last one without ETag and Last-Modified.</summary>
    public int PollsSinceFull { get; set; }

    /// <summary>What its document said about when and where to ask next.</summary>
    public FeedHints Hints { get; set; } = new();

    /// <summary>From Cache-Control or Expires.</summary>
    public DateTimeOffset? FreshUntil { get; set; }

    /// <summary>Where its feed may have gone, when it answers with something else.</summary>
    public string[] ProposedUrls { get; set; } = [];

    /// <summary>The address for a person: a user's SQL may have put a password into it.</summary>
    public string ShownUrl() => WebAddress.Shown(Url);

    /// <summary>The address in use, then those that it had.</summary>
    public IReadOnlyList<string> Urls() => [.. Addresses.Select(address => address.Url).Prepend(Url).Distinct(StringComparer.Ordinal)];
}
