namespace Ingest.Worker.Storage.Articles;

/// <summary>Keeps the words of the current version, title first, for full text search.</summary>
internal static class SearchRow
{
    public static void Write(SqlBatch batch, long versionId) => batch.Add(
        $"""
        INSERT INTO ingest.article_search (article_id, version_id, words)
        SELECT article_id, version_id, ingest.words_of(language, title, dek, body) FROM ingest.article_version WHERE version_id = {versionId}
        ON CONFLICT (article_id) DO UPDATE SET version_id = excluded.version_id, words = excluded.words
        """);
}
