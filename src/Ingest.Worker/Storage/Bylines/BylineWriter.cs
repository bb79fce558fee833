using Ingest.Extraction;
using Ingest.Worker.Comparison;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Storage.Mapping;

namespace Ingest.Worker.Storage.Bylines;

/// <summary>Writes the byline of a version, once: who, as printed, and the bio that was shown.</summary>
/// <param name="last">What is written at the visit's end.</param>
internal sealed class BylineWriter(IngestDbContext db, SqlBatch last, long publisherId, Visit visit)
{
    private readonly AuthorResolver _authors = new(db, publisherId, visit);
    private readonly BioRows _bios = new(db, last, publisherId, visit);

    /// <summary>Returns how many bios were new.</summary>
    public async Task<int> AddAsync(long versionId, ArticleState state, CancellationToken ct)
    {
        var printed = Printed(state);
        var ids = await _authors.ResolveAsync(printed, ct);
        foreach (var (author, position) in printed.Select((author, position) => (author, position)))
        {
            var bio = await _bios.SeeAsync(ids[position], author, ct);
            last.Add(
                $"""
                INSERT INTO ingest.version_author (version_id, position, author_id, name, role, bio_id, latest_bio_id)
                VALUES ({versionId}, {position}, {ids[position]}, {StoredText.Clean(author.Name, TextLimit.Name)},
                    {StoredText.CleanOrNull(author.Role, TextLimit.Title)}, {bio}, {bio})
                """);
        }

        _bios.WriteSeen();
        return _bios.Added;
    }

    /// <summary>The version was seen again: a bio may have changed beside it.</summary>
    public async Task<int> SeeAsync(long versionId, CancellationToken ct)
    {
        if (visit.Extracted?.Authors.Any(author => author.Bio is not null) != true)
        {
            return 0;
        }

        foreach (var author in await StoredAsync(versionId, ct))
        {
            var printed = visit.Extracted.Authors.FirstOrDefault(now => now.Name == author.Name);
            if (printed?.Bio is not null)
            {
                var bio = await _bios.SeeAsync(author.AuthorId, printed, ct);
                last.Add(
                    $"""
                    UPDATE ingest.version_author SET latest_bio_id = {bio}
                    WHERE version_id = {versionId} AND position = {author.Position} AND latest_bio_id IS DISTINCT FROM {bio}
                    """);
            }
        }

        _bios.WriteSeen();
        return _bios.Added;
    }

    private Task<List<StoredAuthor>> StoredAsync(long versionId, CancellationToken ct) => db
        .Sql($"SELECT position, author_id, name FROM ingest.version_author WHERE version_id = {versionId} ORDER BY position")
        .ListAsync(row => new StoredAuthor(row.GetInt32(0), row.GetInt64(1), row.GetString(2)), ct);

    private List<ExtractedAuthor> Printed(ArticleState state)
    {
        var details = (visit.Extracted?.Authors ?? []).ToLookup(author => author.Name, StringComparer.Ordinal);
        return [.. state.Authors.Select(name => details[name].FirstOrDefault() ?? new ExtractedAuthor(name))];
    }

    private sealed record StoredAuthor(int Position, long AuthorId, string Name);
}
