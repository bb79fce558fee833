namespace Ingest.Worker.Storage.Model;

/// <summary>A spelling under which an author was printed, by whom and when.</summary>
internal sealed class AuthorName
{
    public required long AuthorId { get; init; }

    public required long PublisherId { get; init; }

    public required string Name { get; init; }

    public required DateTimeOffset FirstSeenAt { get; init; }

    public required DateTimeOffset LastSeenAt { get; init; }

    public Guid? RunId { get; init; }
}
