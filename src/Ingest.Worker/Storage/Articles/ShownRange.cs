namespace Ingest.Worker.Storage.Articles;

/// <summary>When a page was shown, from its first fetch to its last, and in how many.</summary>
internal sealed record ShownRange(DateTimeOffset From, DateTimeOffset To, int Count);
