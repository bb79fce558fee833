using Ingest.Extraction;

namespace Ingest.Worker.Storage.Model;

/// <summary>A person or an organisation that bylines name; one row per person, not per spelling.</summary>
internal sealed class Author
{
    public long Id { get; init; }

    public required string Name { get; set; }

    public required AuthorKind Kind { get; init; }

    public required DateTimeOffset FirstSeenAt { get; init; }

    /// <summary>The author that this one turned out to be.</summary>
    public long? MergedInto { get; set; }

    public Guid? RunId { get; init; }
}
