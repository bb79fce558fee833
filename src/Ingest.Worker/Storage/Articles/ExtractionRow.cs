using System.Text.Json;
using Ingest.Worker.Storage.Mapping;
using Microsoft.EntityFrameworkCore;

namespace Ingest.Worker.Storage.Articles;

/// <summary>Says once which bytes were read by which extractor with which rule.</summary>
internal static class ExtractionRow
{
    public static async Task<long> IdAsync(IngestDbContext db, Visit visit, byte[] snapshot, CancellationToken ct)
    {
        var evidence = JsonSerializer.Serialize(
            visit.Extracted?.Evidence.ToDictionary(pair => Clean(pair.Key), pair => Clean(pair.Value), StringComparer.Ordinal) ?? [],
            Json.Options);
        var warnings = visit.Extracted?.Warnings.Select(Clean).ToArray() ?? [];
        // The update of nothing makes the row come back also when it was there.
        return (await db.Database.SqlQuery<long>(
            $"""
            WITH kept AS (
                INSERT INTO ingest.extraction (snapshot_sha256, extractor_version, site_rule, evidence, warnings, extracted_at, run_id)
                VALUES ({snapshot}, {visit.ExtractorVersion}, {visit.SiteRule ?? ""}, {evidence}::jsonb, {warnings}, {visit.At.ToUniversalTime()}, {visit.RunId})
                ON CONFLICT (snapshot_sha256, extractor_version, site_rule) DO UPDATE SET site_rule = excluded.site_rule
                RETURNING extraction_id)
            SELECT extraction_id AS "Value" FROM kept
            """).ToListAsync(ct))[0];
    }

    private static string Clean(string text) => StoredText.Clean(text, TextLimit.Default);
}
