namespace Ingest.Worker.Storage;

/// <summary>Dates that pages and feeds claim order articles only where they can be true.</summary>
internal static class PlausibleMoment
{
    // The oldest digitised journals; and time zones and scheduled publication allow for a little future.
    private static readonly DateTimeOffset Earliest = new(1800, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(48);

    public static DateTimeOffset? OrNull(DateTimeOffset? claimed, DateTimeOffset now) =>
        claimed is { } moment && moment >= Earliest && moment <= now + Ahead ? moment.ToUniversalTime() : null;
}
