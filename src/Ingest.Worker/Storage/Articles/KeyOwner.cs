namespace Ingest.Worker.Storage.Articles;

internal sealed record KeyOwner(ArticleKey Key, long ArticleId, string? Title, DateTimeOffset? Published);
