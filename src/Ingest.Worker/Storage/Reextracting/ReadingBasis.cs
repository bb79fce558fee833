using Ingest.Worker.Comparison;

namespace Ingest.Worker.Storage.Reextracting;

/// <summary>What a stored page was read as so far: by the extractor of its time, or by a later one.</summary>
internal sealed record ReadingBasis(int Number, bool IsCurrent, ArticleState State);
