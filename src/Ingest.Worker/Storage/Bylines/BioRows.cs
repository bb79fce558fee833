using Ingest.Extraction;
using Ingest.Worker.Authors;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Storage.Mapping;
using Ingest.Worker.Storage.Model;

namespace Ingest.Worker.Storage.Bylines;

/// <summary>A bio is versioned per author and publisher: the same text lengthens its range, another text is the next number.</summary>
/// <param name="last">What is written at the visit's end.</param>
internal sealed class BioRows(IngestDbContext db, SqlBatch last, long publisherId, Visit visit)
{
    private readonly DateTimeOffset _at = visit.At.ToUniversalTime();
    private readonly List<long> _seen = [];

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

    /// <summary>To be called once, after all bios. In one order, so that two pages with the same bios wait for each other and do not deadlock.</summary>
    public void WriteSeen()
    {
        foreach (var id in _seen.Order())
        {
            last.Add($"UPDATE ingest.author_bio SET last_seen_at = greatest(last_seen_at, {_at}), seen_count = seen_count + 1 WHERE bio_id = {id}");
        }
    }

    private void See(KnownBio bio)
    {
        // A page that is read again shows nothing that was not seen then.
        if (visit.Origin is VersionOrigin.Publisher)
        {
            _seen.Add(bio.Id);
        }
    }

    // What was printed of somebody before he was found to be the same person counts too.
    private Task<List<KnownBio>> KnownAsync(long authorId, CancellationToken ct) => db.Sql(
        $"""
        SELECT b.bio_id, b.author_id, b.number, b.fingerprint, b.last_seen_at
        FROM ingest.author_bio b JOIN ingest.author a USING (author_id)
        WHERE b.publisher_id = {publisherId} AND (a.author_id = {authorId} OR a.merged_into = {authorId})
        ORDER BY b.number DESC
        """)
        .ListAsync(row => new KnownBio(row.GetInt64(0), row.GetInt64(1), row.GetInt32(2), row.GetFieldValue<byte[]>(3), row.MomentAt(4)), ct);

    private Uri SourceOf(ExtractedAuthor author) => author is { BioPlace: BioPlace.ProfilePage, Url: { } profile } ? profile : visit.Requested;

    private async Task<long> AddAsync(long authorId, ExtractedAuthor author, byte[] fingerprint, KnownBio? previous, CancellationToken ct)
    {
        var origin = await OriginAsync(previous, fingerprint, ct);
        var ids = await db.Sql(
            $"""
            INSERT INTO ingest.author_bio (author_id, publisher_id, number, origin, text, fingerprint, place, source_url,
                previous_seen_at, first_seen_at, last_seen_at, seen_count, run_id)
            VALUES ({authorId}, {publisherId}, {(previous?.Number ?? 0) + 1}, {SnakeCase<VersionOrigin>.Name(origin)},
                {StoredText.Clean(author.Bio!, TextLimit.Paragraph)}, {fingerprint}, {SnakeCase<BioPlace>.Name(author.BioPlace)},
                {StoredText.Clean(SourceOf(author).AbsoluteUri, TextLimit.Address)}, {(origin is VersionOrigin.Publisher ? previous?.LastSeenAt.ToUniversalTime() : null)}, {visit.ShownFrom.ToUniversalTime()}, {visit.ShownTo.ToUniversalTime()}, 1, {visit.RunId})
            RETURNING bio_id
            """).ListAsync(row => row.GetInt64(0), ct);
        Added++;
        return ids.Single();
    }

    /// <summary>A page that showed the bio before, read by the extractor of today, tells the publisher's change from a better reading.</summary>
    private async Task<VersionOrigin> OriginAsync(KnownBio? previous, byte[] fingerprint, CancellationToken ct)
    {
        if (visit is not { Origin: VersionOrigin.Publisher, ReadAgain: { } read } || previous is null || await PageWithAsync(previous.Id, ct) is not { } page)
        {
            return visit.Origin;
        }

        var bios = (await read(page, ct))?.Authors.Select(author => author.Bio).OfType<string>() ?? [];
        return bios.Any(bio => Convert.FromHexString(BioFingerprint.Of(bio)).AsSpan().SequenceEqual(fingerprint)) ? VersionOrigin.Reextraction : VersionOrigin.Publisher;
    }

    /// <summary>The youngest page that showed the bio and was read by another extractor than today's; null when there is none.</summary>
    private async Task<StoredPage?> PageWithAsync(long bioId, CancellationToken ct)
    {
        var pages = await db.Sql(
            $"""
            SELECT s.body, s.bytes, s.content_type, art.url, e.extractor_version
            FROM ingest.version_author va
            JOIN ingest.article_version v USING (version_id)
            JOIN ingest.article art USING (article_id)
            JOIN ingest.extraction e USING (extraction_id)
            JOIN ingest.snapshot s ON s.sha256 = e.snapshot_sha256
            WHERE va.bio_id = {bioId} AND e.extractor_version <> {visit.ExtractorVersion} AND s.body IS NOT NULL
            ORDER BY v.version_id DESC LIMIT 1
            """).ListAsync(
            row => new StoredPage(SnapshotRow.Decompress(row.GetFieldValue<byte[]>(0), row.GetInt32(1)), row.At<string>(2), new Uri(row.GetString(3)), row.GetString(4)), ct);
        return pages.SingleOrDefault();
    }

    private sealed record KnownBio(long Id, long AuthorId, int Number, byte[] Fingerprint, DateTimeOffset LastSeenAt);
}
