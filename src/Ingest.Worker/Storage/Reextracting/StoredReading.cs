using Ingest.Worker.Storage.Articles;

namespace Ingest.Worker.Storage.Reextracting;

/// <summary>A stored page that an earlier extractor read, in order of time.</summary>
/// <param name="VersionId">What it was read as.</param>
/// <param name="Shown">When its bytes were served.</param>
internal sealed record StoredReading(long ArticleId, long VersionId, ReadingPosition Position, ShownRange Shown, StoredPage Page, string Host);
