namespace Ingest.Worker.Authors;

/// <summary>Who a byline means.</summary>
internal abstract record AuthorDecision
{
    private AuthorDecision()
    {
    }

    /// <summary>Nobody that is known.</summary>
    public sealed record New : AuthorDecision;

    /// <param name="Evidence">Short stable text for the audit: "profile address", "name at publisher".</param>
    public sealed record Same(long AuthorId, string Evidence) : AuthorDecision;

    /// <summary>Two stored authors turn out to be one person, whom the byline means. The lower id is kept.</summary>
    public sealed record Merge(long KeepId, long FoldId, string Evidence) : AuthorDecision;
}
