namespace Ingest.Worker.Storage.Feeds;

/// <summary>A subscription as a user asks for it.</summary>
internal sealed record NewFeed(string Url)
{
    public string? Title { get; init; }

    public string? SiteUrl { get; init; }

    /// <summary>The publisher's domain; where it is not given, that of <see cref="SiteUrl"/>, if it is an address of the web, or of the feed's own address.</summary>
    public string? Publisher { get; init; }

    /// <summary>Levels separated by "/".</summary>
    public string? Folder { get; init; }

    public IReadOnlyList<string> Categories { get; init; } = [];

    public TimeSpan? PollInterval { get; init; }

    public string? Cron { get; init; }
}
