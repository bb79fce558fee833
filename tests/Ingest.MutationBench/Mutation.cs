namespace Ingest.MutationBench;

/// <summary>One kind of change to a page.</summary>
/// <param name="Apply">Changes the page and says what must come of it; null when the page has no place for this change.</param>
internal sealed record Mutation(string Name, Func<PageCopy, Expectation?> Apply)
{
    /// <summary>What is done to the page first, for the older copy; null where that is the page as it is.</summary>
    public Action<PageCopy>? Before { get; init; }

    /// <summary>A change that must not count.</summary>
    public static Mutation Harmless(string name, Action<PageCopy> apply) => new(name, page =>
    {
        apply(page);
        return Expectation.Nothing;
    });
}
