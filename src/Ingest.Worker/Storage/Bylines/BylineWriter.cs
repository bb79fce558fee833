using Ingest.Extraction;
using Ingest.Worker.Comparison;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Ingest.Worker.Storage.Bylines;

/// <summary>Writes the byline of a version: who, as printed, and the bio that was shown.</summary>
internal sealed class BylineWriter(IngestDbContext db, long publisherId, Visit visit)
{
    private readonly AuthorResolver _authors = new(db, publisherId, visit);
    private readonly BioRows _bios = new(db, publisherId, visit);

    /// <summary>Returns how many bios were new.</summary>
    public async Task<int> AddAsync(long versionId, ArticleState state, CancellationToken ct)
    {
        var before = _bios.Added;
        var printed = Printed(state);
        var ids = await _authors.ResolveAsync(printed, ct);
        foreach (var (author, position) in printed.Select((author, position) => (author, position)))
        {
            var bio = await _bios.SeeAsync(ids[position], author, ct);
            db.VersionAuthors.Add(new VersionAuthor
            {
                VersionId = versionId,
                Position = position,
                AuthorId = ids[position],
                Name = author.Name,
                Role = author.Role,
                BioId = bio,
                LatestBioId = bio,
            });
        }

        return _bios.Added - before;
    }

    /// <summary>The version was seen again: a bio may have changed beside it.</summary>
    public async Task<int> SeeAsync(long versionId, CancellationToken ct)
    {
        if (visit.Extracted is null)
        {
            return 0;
        }

        var byline = await db.VersionAuthors.Where(author => author.VersionId == versionId).ToListAsync(ct);
        foreach (var author in byline)
        {
            var printed = visit.Extracted.Authors.FirstOrDefault(now => now.Name == author.Name);
            if (printed?.Bio is not null)
            {
                author.LatestBioId = await _bios.SeeAsync(author.AuthorId, printed, ct);
            }
        }

        return _bios.Added;
    }

    private List<ExtractedAuthor> Printed(ArticleState state)
    {
        var details = (visit.Extracted?.Authors ?? []).ToLookup(author => author.Name, StringComparer.Ordinal);
        return [.. state.Authors.Select(name => details[name].FirstOrDefault() ?? new ExtractedAuthor(name))];
    }
}
