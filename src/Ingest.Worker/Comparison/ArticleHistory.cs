namespace Ingest.Worker.Comparison;

/// <summary>What is known of an article when a new sight of it is judged.</summary>
internal sealed record ArticleHistory
{
    public static ArticleHistory Empty { get; } = new();

    /// <summary>Null before the first version.</summary>
    public ArticleState? Current { get; init; }

    public int? CurrentNumber { get; init; }

    /// <summary>Every version so far, the current one included, by number.</summary>
    public IReadOnlyList<KnownState> Known { get; init; } = [];
}
