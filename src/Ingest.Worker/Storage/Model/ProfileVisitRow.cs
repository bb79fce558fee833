namespace Ingest.Worker.Storage.Model;

/// <summary>When an author's profile page was fetched last, for a bio that article pages do not print.</summary>
internal sealed class ProfileVisitRow
{
    /// <summary>SHA-256 of <see cref="Url"/>.</summary>
    public required byte[] Hash { get; init; }

    public required string Url { get; init; }

    public required DateTimeOffset VisitedAt { get; init; }
}
