namespace Ingest.Worker.Identity;

/// <summary>Which article an entry or a page is. The reason is a short stable text for the audit.</summary>
internal abstract record IdentityDecision(string Reason)
{
    internal sealed record New(string Reason) : IdentityDecision(Reason);

    internal sealed record Same(long ArticleId, string Reason) : IdentityDecision(Reason);

    /// <summary>Two stored articles are one, on strong evidence: <paramref name="FoldId"/> becomes part of <paramref name="KeepId"/>.</summary>
    internal sealed record Merge(long KeepId, long FoldId, string Reason) : IdentityDecision(Reason);
}
