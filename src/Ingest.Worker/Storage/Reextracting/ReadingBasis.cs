using Ingest.Worker.Comparison;

namespace Ingest.Worker.Storage.Reextracting;

/// <summary>What a stored page was read as so far: by the extractor of its time, or by a later one.</summary>
internal sealed record ReadingBasis(int Number, bool IsCurrent, ArticleState State)
{
    /// <summary>Numbers of the versions that it took the place of, by being read later.</summary>
    public IReadOnlySet<int> Superseded { get; init; } = new HashSet<int>();
}
