namespace Ingest.Worker.Storage.Reextracting;

/// <summary>A place in the order in which stored pages were served.</summary>
internal sealed record ReadingPosition(long ObservationId)
{
    public static ReadingPosition Start { get; } = new(0);
}
