namespace Ingest.Worker.Polling.Opml;

/// <summary>One feed of a subscription list.</summary>
internal sealed record Subscription(string Url)
{
    public string? Title { get; init; }

    public string? SiteUrl { get; init; }

    /// <summary>The folders that it is in, outermost first.</summary>
    public IReadOnlyList<string> Folder { get; init; } = [];

    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>Between two polls, where the user set it.</summary>
    public TimeSpan? Interval { get; init; }

    /// <summary>A Quartz cron expression, in place of an interval.</summary>
    public string? Cron { get; init; }

    public bool Paused { get; init; }
}
