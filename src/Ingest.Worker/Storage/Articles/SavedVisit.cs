using Ingest.Worker.Storage.Model;

namespace Ingest.Worker.Storage.Articles;

/// <summary>What a visit left in the database.</summary>
/// <param name="VersionId">The version that was seen; null when the visit showed none.</param>
/// <param name="IsNewVersion">The visit appended it.</param>
internal sealed record SavedVisit(long? VersionId, int? Number, bool IsNewVersion)
{
    public static SavedVisit Nothing { get; } = new(null, null, IsNewVersion: false);

    public IReadOnlyList<ArticleEventKind> Events { get; init; } = [];

    /// <summary>The article that this one, seen for the first time, is at another address of its site; null where there is none.</summary>
    public long? TwinId { get; init; }

    /// <summary>Bios that had not been seen of that author at that publisher.</summary>
    public int NewBios { get; init; }

    /// <summary>Null when the visit was recorded before.</summary>
    public long? ObservationId { get; init; }
}
