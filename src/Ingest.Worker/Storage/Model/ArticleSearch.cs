using NpgsqlTypes;

namespace Ingest.Worker.Storage.Model;

/// <summary>Words of an article's current version, for full text search.</summary>
internal sealed class ArticleSearch
{
    public required long ArticleId { get; init; }

    public required long VersionId { get; init; }

    public required NpgsqlTsVector Words { get; init; }
}
