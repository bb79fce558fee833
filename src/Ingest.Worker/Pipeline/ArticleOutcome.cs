using Ingest.Extraction;
using Ingest.Worker.Fetching;
using Ingest.Worker.Storage.Articles;

namespace Ingest.Worker.Pipeline;

/// <summary>The ways in which the visit of an article can end.</summary>
internal abstract record ArticleOutcome
{
    private ArticleOutcome()
    {
    }

    /// <summary>One word in snake_case; few values.</summary>
    public abstract string Name { get; }

    /// <summary>The page showed the article, and what it showed was judged and stored.</summary>
    /// <param name="Result">Ok, or Paywalled for a teaser.</param>
    internal sealed record Seen(FetchOutcome Result, ExtractedArticle Page, Judgement Judged, SavedVisit Saved) : ArticleOutcome
    {
        public override string Name => Word.Of(Result);
    }

    /// <summary>There was nothing to judge: not modified, gone, blocked, not an article, unreadable.</summary>
    /// <param name="Problem">One sentence for a person; null when there is none.</param>
    internal sealed record NotShown(FetchOutcome Result, string? Problem) : ArticleOutcome
    {
        public override string Name => Word.Of(Result);
    }

    /// <summary>Something went wrong that nobody foresaw; the others go on.</summary>
    internal sealed record Failed(Exception Error) : ArticleOutcome
    {
        public override string Name => "failed";
    }
}
