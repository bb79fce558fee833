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
        var rule = visit.SiteRule ?? "";
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO ingest.extraction (snapshot_sha256, extractor_version, site_rule, evidence, warnings, extracted_at, run_id)
            VALUES ({snapshot}, {visit.ExtractorVersion}, {rule}, {evidence}::jsonb, {warnings}, {visit.At.ToUniversalTime()}, {visit.RunId})
            ON CONFLICT (snapshot_sha256, extractor_version, site_rule) DO NOTHING
            """,
            ct);
        return await db.Extractions
            .Where(known => known.SnapshotSha256 == snapshot && known.ExtractorVersion == visit.ExtractorVersion && known.SiteRule == rule)
            .Select(known => known.Id)
            .SingleAsync(ct);
    }

    private static string Clean(string text) => StoredText.Clean(text, TextLimit.Default);
}
