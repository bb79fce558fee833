namespace Ingest.Worker.Storage.Reextracting;

/// <summary>A place in the order of stored pages.</summary>
internal sealed record ReadingPosition(DateTimeOffset FirstSeen, long VersionId)
{
    public static ReadingPosition Start { get; } = new(DateTimeOffset.UnixEpoch, 0);
}
