using System.Text.Json;
using Ingest.Worker.Storage.Mapping;

namespace Ingest.Worker.Storage.Articles;

/// <summary>Says once which bytes were read by which extractor with which rule.</summary>
internal static class ExtractionRow
{
    public static async Task<long> IdAsync(IngestDbContext db, Visit visit, byte[] snapshot, CancellationToken ct)
    {
        var batch = new SqlBatch(db);
        Insert(batch, visit, snapshot);
        return (await batch.ListAsync(row => row.GetInt64(0), ct)).Single();
    }

    /// <summary>Answers with the extraction's id, whoever inserted it: the second statement sees what a peer did meanwhile.</summary>
    /// <param name="batch">What it is sent with.</param>
    /// <param name="visit">What was read, by what.</param>
    /// <param name="snapshot">SHA-256 of the bytes.</param>
    /// <param name="like">A version whose page must have been read by the same extractor and rule, else nothing is said; null for none.</param>
    public static void Insert(SqlBatch batch, Visit visit, byte[] snapshot, long? like = null)
    {
        var evidence = JsonSerializer.Serialize(
            visit.Extracted?.Evidence.ToDictionary(pair => Clean(pair.Key), pair => Clean(pair.Value), StringComparer.Ordinal) ?? [],
            Json.Options);
        var warnings = visit.Extracted?.Warnings.Select(Clean).ToArray() ?? [];
        var rule = visit.SiteRule ?? "";
        batch
            .Add(
                $"""
                INSERT INTO ingest.extraction (snapshot_sha256, extractor_version, site_rule, evidence, warnings, extracted_at, run_id)
                SELECT {snapshot}, {visit.ExtractorVersion}, {rule}, {evidence}::jsonb, {warnings}, {visit.At.ToUniversalTime()}, {visit.RunId}
                WHERE {like}::bigint IS NULL OR EXISTS (
                    SELECT FROM ingest.article_version v
                    JOIN ingest.extraction made ON made.extraction_id = v.extraction_id
                    JOIN ingest.extraction x ON x.snapshot_sha256 = made.snapshot_sha256
                    WHERE v.version_id = {like} AND x.extractor_version = {visit.ExtractorVersion} AND x.site_rule = {rule})
                ON CONFLICT (snapshot_sha256, extractor_version, site_rule) DO UPDATE SET read_again_at = excluded.extracted_at
                WHERE coalesce(extraction.read_again_at, extraction.extracted_at) < excluded.extracted_at
                """)
            .Add(
                $"""
                SELECT extraction_id FROM ingest.extraction
                WHERE snapshot_sha256 = {snapshot} AND extractor_version = {visit.ExtractorVersion} AND site_rule = {rule}
                """);
    }

    private static string Clean(string text) => StoredText.Clean(text, TextLimit.Default);
}
