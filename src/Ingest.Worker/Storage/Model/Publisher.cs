namespace Ingest.Worker.Storage.Model;

/// <summary>Whose site it is: one row per registrable domain.</summary>
internal sealed class Publisher
{
    public long Id { get; init; }

    public required string Domain { get; init; }

    public required string Name { get; set; }

    public required DateTimeOffset FirstSeenAt { get; init; }
}
