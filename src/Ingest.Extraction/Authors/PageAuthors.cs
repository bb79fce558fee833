using System.Collections.Frozen;

namespace Ingest.Extraction.Authors;

/// <summary>Who wrote the page, what it prints about them, and which of its blocks do so.</summary>
internal sealed record PageAuthors
{
    /// <summary>In the order of the byline.</summary>
    public IReadOnlyList<ExtractedAuthor> Authors { get; init; } = [];

    /// <summary>Ordinals of the blocks that are bios: never body text.</summary>
    public IReadOnlySet<int> BioBlocks { get; init; } = FrozenSet<int>.Empty;

    /// <summary>Ordinals of the blocks that say who wrote the article and when, and nothing else: never body text either.</summary>
    public IReadOnlySet<int> BylineBlocks { get; init; } = FrozenSet<int>.Empty;

    /// <summary>Field name → the rule that gave it.</summary>
    public IReadOnlyDictionary<string, string> Evidence { get; init; } = FrozenDictionary<string, string>.Empty;
}
