using Ingest.Worker.Comparison;
using Ingest.Worker.Storage.Mapping;
using Ingest.Worker.Storage.Model;
using Npgsql;

namespace Ingest.Worker.Storage.Articles;

/// <summary>Reads what is known of an article as the comparison wants it, and when it was seen last.</summary>
internal static class HistoryQuery
{
    public static Task<(ArticleHistory History, Sights Sights)> ReadAsync(IngestDbContext db, Article article, CancellationToken ct) =>
        article.Versions == 0
            ? Task.FromResult((ArticleHistory.Empty, Sights.None))
            : Asked(db, article).ReadAsync(reader => ReadAsync(reader, ct), ct);

    /// <summary>The text of one version.</summary>
    public static Task<ArticleState> StateAsync(IngestDbContext db, long versionId, CancellationToken ct) => db
        .Sql($"SELECT number, title, dek, body, claimed_modified_at, is_teaser FROM ingest.article_version WHERE version_id = {versionId}")
        .Add(
            $"""
            SELECT a.name, b.text FROM ingest.version_author a LEFT JOIN ingest.author_bio b ON b.bio_id = a.latest_bio_id
            WHERE a.version_id = {versionId} ORDER BY a.position
            """)
        .ReadAsync(
            async reader =>
            {
                var states = await reader.RowsAsync(State, ct);
                return Signed(states.Single(), await reader.NextRowsAsync(row => (Name: row.GetString(0), Bio: row.At<string>(1)), ct));
            },
            ct);

    private static SqlBatch Asked(IngestDbContext db, Article article) => db
        .Sql(
            $"""
            SELECT number, fingerprint, is_suspect, first_seen_at, last_seen_at, change_class, reading
            FROM ingest.article_version WHERE article_id = {article.Id} ORDER BY number
            """)
        .Add(
            $"""
            SELECT number, title, dek, body, claimed_modified_at, is_teaser
            FROM ingest.article_version WHERE version_id = {article.CurrentVersionId}
            """)
        .Add(
            $"""
            SELECT a.name, b.text FROM ingest.version_author a LEFT JOIN ingest.author_bio b ON b.bio_id = a.latest_bio_id
            WHERE a.version_id = {article.CurrentVersionId} ORDER BY a.position
            """)
        .Add(
            $"""
            SELECT version_id, seen_from, seen_to, claimed_modified_at FROM ingest.version_sight
            WHERE article_id = {article.Id} ORDER BY seen_from DESC LIMIT 1
            """);

    private static async Task<(ArticleHistory History, Sights Sights)> ReadAsync(NpgsqlDataReader reader, CancellationToken ct)
    {
        var known = await reader.RowsAsync(Known, ct);
        var current = await reader.NextRowsAsync(row => (Number: row.GetInt32(0), State: State(row)), ct);
        var authors = await reader.NextRowsAsync(row => (Name: row.GetString(0), Bio: row.At<string>(1)), ct);
        var sights = await reader.NextRowsAsync(row => new Sights.Stretch(row.GetInt64(0), row.MomentAt(1), row.MomentAt(2), row.ValueAt<DateTimeOffset>(3)), ct);

        // A date of modification that moved by itself does not move once more with the next edit.
        var last = sights.FirstOrDefault();
        var history = new ArticleHistory
        {
            Known = known,
            CurrentNumber = current is [{ Number: var number }] ? number : null,
            Current = current is [{ State: var state }] ? Signed(state with { Modified = last?.ClaimedModified ?? state.Modified }, authors) : null,
        };
        return (history, new Sights(last));
    }

    private static KnownState Known(NpgsqlDataReader row) => new(
        row.GetInt32(0),
        row.GetFieldValue<byte[]>(1),
        row.GetBoolean(2),
        row.MomentAt(3),
        row.MomentAt(4),
        SnakeCase<ChangeClass>.Value(row.GetString(5))) { Reading = row.At<byte[]>(6) };

    private static ArticleState State(NpgsqlDataReader row) => new()
    {
        Title = row.At<string>(1),
        Dek = row.At<string>(2),
        Body = row.GetString(3),
        Modified = row.ValueAt<DateTimeOffset>(4),
        IsTeaser = row.GetBoolean(5),
    };

    private static ArticleState Signed(ArticleState state, List<(string Name, string? Bio)> authors) => state with
    {
        Authors = [.. authors.Select(author => author.Name)],
        Bios = authors.Where(author => author.Bio is not null)
            .DistinctBy(author => author.Name, StringComparer.Ordinal)
            .ToDictionary(author => author.Name, author => author.Bio!, StringComparer.Ordinal),
    };
}
