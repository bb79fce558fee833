using Ingest.Extraction;
using Ingest.Worker.Authors;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Ingest.Worker.Storage.Bylines;

/// <summary>A bio is versioned per author and publisher: the same text lengthens its range, another text is the next number.</summary>
internal sealed class BioRows(IngestDbContext db, long publisherId, Visit visit)
{
    public int Added { get; private set; }

    /// <summary>The bio's id; null when the page prints none.</summary>
    public async Task<long?> SeeAsync(long authorId, ExtractedAuthor author, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(author.Bio))
        {
            return null;
        }

        var fingerprint = Convert.FromHexString(BioFingerprint.Of(author.Bio));
        var known = await KnownAsync(authorId, ct);
        var same = known.Find(bio => bio.Fingerprint.AsSpan().SequenceEqual(fingerprint));
        if (same is not null)
        {
            See(same);
            return same.Id;
        }

        return await AddAsync(authorId, author, fingerprint, known.Find(bio => bio.AuthorId == authorId), ct);
    }

    private void See(AuthorBio bio)
    {
        // A page that is read again shows nothing that was not seen then.
        if (visit.Origin is VersionOrigin.Publisher)
        {
            bio.LastSeenAt = visit.At > bio.LastSeenAt ? visit.At : bio.LastSeenAt;
            bio.SeenCount++;
        }
    }

    // What was printed of somebody before he was found to be the same person counts too.
    private Task<List<AuthorBio>> KnownAsync(long authorId, CancellationToken ct) => (
        from bio in db.Bios
        join author in db.Authors on bio.AuthorId equals author.Id
        where bio.PublisherId == publisherId && (author.Id == authorId || author.MergedInto == authorId)
        orderby bio.Number descending
        select bio).ToListAsync(ct);

    private async Task<long> AddAsync(long authorId, ExtractedAuthor author, byte[] fingerprint, AuthorBio? previous, CancellationToken ct)
    {
        var bio = new AuthorBio
        {
            AuthorId = authorId,
            PublisherId = publisherId,
            Number = (previous?.Number ?? 0) + 1,
            Origin = visit.Origin,
            Text = author.Bio!,
            Fingerprint = fingerprint,
            Place = author.BioPlace,
            SourceUrl = visit.Requested.AbsoluteUri,
            PreviousSeenAt = previous?.LastSeenAt,
            FirstSeenAt = visit.At,
            LastSeenAt = visit.At,
            RunId = visit.RunId,
        };
        db.Bios.Add(bio);
        await db.SaveChangesAsync(ct);
        Added++;
        return bio.Id;
    }
}
