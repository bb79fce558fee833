using Ingest.Worker.Comparison;
using Ingest.Worker.Storage.Model;

namespace Ingest.Worker.Storage.Articles;

/// <summary>What every fetch leaves whatever it showed: the served bytes, the observation, and how bytes that showed a text were read.</summary>
/// <param name="Observation">Null when the same fetch was recorded before: the work that follows has been done.</param>
/// <param name="Extraction">Null when the visit showed no text.</param>
internal sealed record VisitEvidence(long? Observation, long? Extraction)
{
    public static async Task<VisitEvidence> WriteAsync(
        IngestDbContext db, Article article, Visit visit, VersionDecision? decision, StorageOptions options, CancellationToken ct)
    {
        var batch = new SqlBatch(db);
        var sha = SnapshotRow.HashOf(visit.Fetch);

        // A new version comes with new bytes, as a rule: asking first whether they are known would be a journey for nothing.
        var isNew = decision is VersionDecision.NewVersion;
        if (sha is not null && (isNew || !await SnapshotRow.SeeAsync(db, sha, visit.At, ct)))
        {
            SnapshotRow.Insert(batch, visit.Fetch, sha, visit.At, options.SnapshotCompressionLevel);
        }

        ObservationRow.Insert(batch, VisitObservation.Of(visit, article, sha));
        var isRead = sha is not null && decision is not null;
        if (isRead)
        {
            // Other bytes with a known text are said to have been read, too: no later pass needs to look at them again. Where the
            // known text is of an earlier extractor or another rule, a pass is to read both.
            ExtractionRow.Insert(batch, visit, sha!, like: isNew ? null : article.CurrentVersionId);
        }

        if (visit.Beside is { } beside)
        {
            ObservationRow.Insert(batch, VisitObservation.Of(beside, visit, article));
        }

        return await batch.ReadAsync(
            async reader =>
            {
                var observation = await reader.RowsAsync(row => row.GetInt64(0), ct);
                var extraction = isRead ? await reader.NextRowsAsync(row => row.GetInt64(0), ct) : [];
                return new VisitEvidence(First(observation), First(extraction));
            },
            ct);
    }

    private static long? First(List<long> ids) => ids.Count == 0 ? null : ids[0];
}
