namespace Ingest.Worker.Storage.Model;

/// <summary>What an author is looked up by: a name in comparable form, or an e-mail, social or profile address that a page printed.</summary>
internal sealed class StoredAuthorKey
{
    public required long AuthorId { get; init; }

    /// <summary>"name", "email", "twitter", "profile_url".</summary>
    public required string Kind { get; init; }

    public required string Text { get; init; }

    public required DateTimeOffset FirstSeenAt { get; init; }

    public required DateTimeOffset LastSeenAt { get; init; }

    public Guid? RunId { get; init; }
}
