using Ingest.Extraction;
using Ingest.Worker.Comparison.Classes;
using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Comparison;

/// <summary>Compares two readings of one article's page; the pipeline and `ingest compare` go through here. Pure.</summary>
internal static class PageComparison
{
    /// <summary>Similarity from which the stored page is the one that the current text was read from.</summary>
    private const double SameText = 0.8;

    /// <summary>
    /// Both pages must have been read by the same extractor. Where the page shows less of an unchanged text than before, and has all of it in
    /// its data, the class is truncation and no version is due.
    /// </summary>
    public static StateChange Compare(ExtractedArticle old, ExtractedArticle seen)
    {
        if (!IsArticle(seen) && IsArticle(old))
        {
            return new StateChange { Class = ChangeClass.None, IsNewVersion = false, Similarity = 0 };
        }

        (old, seen) = DoubtfulPassages.Admit(old, seen);
        var (before, after) = (StateOf(old), StateOf(seen));
        var body = BodyChange.Between(before.Body, after.Body);
        var change = ArticleComparer.Compare(before, after, body);
        var settled = change.IsNewVersion || change.BioChanged ? ExtractionFlips.Undo((old, before), (seen, after), body) : after;
        var judged = ExtractionFlips.IsSame(settled, after) ? change : ArticleComparer.Compare(before, settled);
        return judged.Class == ChangeClass.None && old.IsBodyOfData != seen.IsBodyOfData ? judged with { Class = old.IsBodyOfData ? ChangeClass.Restoration : ChangeClass.Truncation } : judged;
    }

    /// <summary>Not a challenge page, not an empty one: such a page is an observation and says nothing about the text.</summary>
    public static bool IsArticle(ExtractedArticle page) => page.Access != PageAccess.Blocked && (page.Blocks.Count > 0 || page.Access == PageAccess.Teaser);

    public static ArticleState StateOf(ExtractedArticle page) => new()
    {
        Title = page.PrintedTitle ?? page.Title,
        Dek = page.Dek is { } dek && !PassingLine.IsOfTheVisit(dek) ? dek : null,
        Authors = [.. page.Authors.Select(author => author.Name)],
        Body = PageNotes.BodyWithNotes(page),
        Bios = page.Authors.Where(author => !string.IsNullOrWhiteSpace(author.Bio))
            .DistinctBy(author => author.Name).ToDictionary(author => author.Name, author => author.Bio!, StringComparer.Ordinal),
        Modified = page.Modified,
        IsTeaser = page.Access == PageAccess.Teaser,
    };

    /// <summary>
    /// What to judge when a new sight seems to differ: the page of the current state is read again beside the new one, so that
    /// neither a newer extractor nor a block that flipped in or out of the body is taken for an edit.
    /// </summary>
    /// <param name="current">As stored.</param>
    /// <param name="oldPage">The stored page of that state, read by the extractor of today.</param>
    /// <returns>The current text on both sides when no difference is the publisher's; else the new state without what only the extraction did.</returns>
    public static Settlement Settle(ArticleState current, ExtractedArticle oldPage, ExtractedArticle seenPage)
    {
        if (!IsArticle(oldPage) || !IsArticle(seenPage))
        {
            return new Settlement(current, StateOf(seenPage), HasPassages: false);
        }

        var (old, seen) = DoubtfulPassages.Admit(oldPage, seenPage, current.Body);
        var (before, settled) = (StateOf(old), ExtractionFlips.Undo(old, seen));
        if (!ArticleComparer.Compare(before, settled).IsNewVersion)
        {
            return new Settlement(current, current with { Modified = settled.Modified, Bios = settled.Bios }, HasPassages: false);
        }

        // What the old page reads as today is the measure, so that only the publisher's work is reported. Another text altogether,
        // as the first page of an article that came in several, is not.
        var isCurrent = ArticleComparer.Compare(current, before).Similarity >= SameText;
        return new Settlement(isCurrent ? before with { Modified = current.Modified } : current, settled, !ReferenceEquals(old, oldPage) || !ReferenceEquals(seen, seenPage));
    }
}
