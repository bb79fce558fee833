using Ingest.Worker.Storage.Articles;

namespace Ingest.Worker.Storage.Reextracting;

/// <summary>A stored page that an earlier extractor read, in order of time.</summary>
internal sealed record StoredReading(long ArticleId, long VersionId, DateTimeOffset FirstSeen, StoredPage Page, string Host)
{
    /// <summary>Where to go on from.</summary>
    public ReadingPosition Position => new(FirstSeen, VersionId);
}
