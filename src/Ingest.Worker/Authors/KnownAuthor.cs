using Ingest.Extraction;

namespace Ingest.Worker.Authors;

/// <summary>A stored author, as far as it takes to tell whether a byline means the same person.</summary>
/// <param name="Keys">Every key that the author ever showed.</param>
/// <param name="PublisherIds">Where the author wrote.</param>
/// <param name="Bios">The current bio at each publisher.</param>
internal sealed record KnownAuthor(long Id, AuthorKind Kind, IReadOnlyList<AuthorKey> Keys, IReadOnlyList<long> PublisherIds, IReadOnlyList<string> Bios);
