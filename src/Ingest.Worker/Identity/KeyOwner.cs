namespace Ingest.Worker.Identity;

/// <summary>An article that is known by a key, with what supports or contradicts that it is the one at hand.</summary>
internal sealed record KeyOwner(ArticleKey Key, long ArticleId, string? Title, DateTimeOffset? Published);
