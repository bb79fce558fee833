using Ingest.Worker.Storage.Mapping;
using Ingest.Worker.Storage.Model;

namespace Ingest.Worker.Storage.Articles;

/// <summary>Appends what happened to an article.</summary>
internal static class EventRows
{
    public static void Insert(SqlBatch batch, IEnumerable<ArticleEvent> events)
    {
        foreach (var happened in events)
        {
            batch.Add(
                $"""
                INSERT INTO ingest.article_event (article_id, kind, previous_seen_at, seen_at, detail, run_id)
                VALUES ({happened.ArticleId}, {SnakeCase<ArticleEventKind>.Name(happened.Kind)}, {happened.PreviousSeenAt?.ToUniversalTime()},
                    {happened.SeenAt.ToUniversalTime()}, {StoredText.CleanOrNull(happened.Detail, TextLimit.Paragraph)}, {happened.RunId})
                """);
        }
    }
}
