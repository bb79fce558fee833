namespace Ingest.Worker.Storage.Reading;

/// <summary>A row of read.article, short.</summary>
internal sealed record StoredArticle(long ArticleId, string Publisher, string Url, string? Title, string? Byline, int WordCount, int Versions, string Status);
