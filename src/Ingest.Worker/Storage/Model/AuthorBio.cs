using Ingest.Extraction;

namespace Ingest.Worker.Storage.Model;

/// <summary>What a publisher prints about an author; numbered from 1 per author and publisher.</summary>
internal sealed class AuthorBio
{
    public long Id { get; init; }

    public required long AuthorId { get; init; }

    public required long PublisherId { get; init; }

    public required int Number { get; init; }

    public required VersionOrigin Origin { get; init; }

    public required string Text { get; init; }

    /// <summary>SHA-256 over the text in the form that bios are compared by.</summary>
    public required byte[] Fingerprint { get; init; }

    public required BioPlace Place { get; init; }

    public required string SourceUrl { get; init; }

    /// <summary>The change happened after this and up to <see cref="FirstSeenAt"/>.</summary>
    public DateTimeOffset? PreviousSeenAt { get; init; }

    public required DateTimeOffset FirstSeenAt { get; init; }

    public required DateTimeOffset LastSeenAt { get; set; }

    public int SeenCount { get; set; } = 1;

    public Guid? RunId { get; init; }
}
