using Ingest.Extraction;
using Ingest.Worker.Comparison.Alignment;
using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Comparison;

/// <summary>
/// Decides which passages beside the bodies of two sights of a page are the article's. One that reads otherwise and is for
/// the most part the same was edited. One that came or went, or that stands between other paragraphs now, counts when it is set as
/// the text is and reads like it. Teasers, tickers and counters, which are exchanged as a whole or in their figures, stay out.
/// </summary>
internal sealed class DoubtfulPassages
{
    /// <summary>Share of words in common from which a passage is one that was edited.</summary>
    private const double Edited = 0.6;

    private const int FewestWords = 4;

    /// <summary>Pairs of passages beyond which none is looked for: a page that was exchanged has no edits.</summary>
    private const int MostPairs = 10_000;

    private readonly PageSide old;
    private readonly PageSide seen;
    private readonly Dictionary<string, int> vocabulary = new(StringComparer.Ordinal);

    private readonly HeadlineCopies headlines;
    private readonly bool isOtherFrontEnd;

    private DoubtfulPassages(ExtractedArticle old, ExtractedArticle seen)
    {
        (this.old, this.seen, headlines) = (new PageSide(old, seen), new PageSide(seen, old), new HeadlineCopies(old, seen));
        isOtherFrontEnd = OtherFrontEnd.Is(old, seen);
    }

    /// <param name="old">The page as it was.</param>
    /// <param name="seen">The page as it is.</param>
    /// <param name="known">A body in which passages of these pages were taken for the article's before; null where there is none.</param>
    /// <returns>Both, with the passages that count among their blocks.</returns>
    public static (ExtractedArticle Old, ExtractedArticle Seen) Admit(ExtractedArticle old, ExtractedArticle seen, string? known = null)
    {
        var isSame = old.DoubtfulBlocks.SequenceEqual(seen.DoubtfulBlocks);
        if (isSame && (known is null || old.DoubtfulBlocks.Count == 0))
        {
            return (old, seen);
        }

        var passages = new DoubtfulPassages(old, seen);
        passages.AdmitKnown(known);
        if (!isSame)
        {
            passages.AdmitChanged();
            // By itself a heading may be anything; above new text it is that text's.
            passages.old.HeadingsNotOn(passages.seen).ForEach(passages.old.Admit);
            passages.seen.HeadingsNotOn(passages.old).ForEach(passages.seen.Admit);
            passages.AdmitMoved();
        }

        return (passages.old.Admitted(), passages.seen.Admitted());
    }

    private void AdmitKnown(string? known)
    {
        if (known is null)
        {
            return;
        }

        var lines = BodyLines.Of(known).Select(Normalise.Key).ToHashSet(StringComparer.Ordinal);
        old.AdmitWhere(passage => lines.Contains(passage.Key) && !old.HasInBody(passage.Key));
        seen.AdmitWhere(passage => lines.Contains(passage.Key) && !seen.HasInBody(passage.Key));
    }

    private void AdmitChanged()
    {
        var (gone, come) = (old.PassagesNotOn(seen), seen.PassagesNotOn(old));
        if (gone.Count + come.Count == 0)
        {
            return;
        }

        var (lost, found) = (old.BodyNotOn(seen), seen.BodyNotOn(old));
        var isExchanged = gone.Exists(MayBeTeaser) && come.Exists(MayBeTeaser);
        var isSmall = (long)(gone.Count + lost.Count) * (come.Count + found.Count) <= MostPairs;
        foreach (var passage in come)
        {
            var edited = isSmall ? gone.Find(other => IsEdit(other, passage)) : null;
            var wasBody = isSmall && lost.Exists(text => IsEdit(text, passage));
            if (edited is not null || wasBody || CountsByItself(passage, isExchanged))
            {
                seen.Admit(passage);
            }

            if (edited is not null && !wasBody)
            {
                old.Admit(edited);
            }
        }

        foreach (var passage in gone.Where(passage => CountsByItself(passage, isExchanged) || (isSmall && found.Exists(text => IsEdit(text, passage)))))
        {
            old.Admit(passage);
        }
    }

    /// <summary>That another front end lacks what may be anything makes no text of it, nor does what gave way to its like: beginnings of other stories are prose, too.</summary>
    private bool CountsByItself(Passage passage, bool isExchanged) => passage.ReadsAsText && !isOtherFrontEnd && !(isExchanged && MayBeTeaser(passage));

    private static bool MayBeTeaser(Passage passage) => passage.IsProse && !passage.Block.IsSetAsText;

    /// <summary>Passages on both pages between which and the body's blocks the order is another now.</summary>
    private void AdmitMoved()
    {
        var (before, after) = (old.CommonBlocksBefore(seen), seen.CommonBlocksBefore(old));
        foreach (var (one, other) in old.PassagesOn(seen))
        {
            if (before[one.Block.Before] != after[other.Block.Before] && one.MayBeMoved && other.MayBeMoved)
            {
                old.Admit(one);
                seen.Admit(other);
            }
        }

        AdmitMovedOut(old, before, seen, after);
        AdmitMovedOut(seen, after, old, before);
    }

    /// <summary>Passages of one page that stand in the other's body, elsewhere: a heading set behind the last paragraph is no body by itself.</summary>
    private static void AdmitMovedOut(PageSide page, int[] places, PageSide other, int[] placesOfOther)
    {
        foreach (var passage in page.PassagesNotInBody().Where(passage => passage.MayBeMoved))
        {
            if (other.PlaceInBody(passage.Key) is { } place && placesOfOther[place] != places[passage.Block.Before])
            {
                page.Admit(passage);
            }
        }
    }

    private bool IsEdit(Passage one, Passage other) => !headlines.DifferInHeadline(one.Key, other.Key)
        && IsEdit(one.Key, other.Key, countsFigures: one.CountsFigures && other.CountsFigures);

    private bool IsEdit((BodyBlock Block, string Key) body, Passage passage) => IsEdit(body.Key, passage.Key, countsFigures: body.Block.Box == 0);

    private bool IsEdit(string one, string other, bool countsFigures)
    {
        var (old, seen) = (Words.Of(one), Words.Of(other));
        var (before, after) = (BagOf(old, countsFigures), BagOf(seen, countsFigures));
        return Math.Min(before.Count, after.Count) >= FewestWords && before.Likeness(after) >= Edited && (countsFigures || !Figures.AreAllThatDiffers(old, seen));
    }

    /// <summary>The strokes between the cells of a widget's row are in every row.</summary>
    private WordBag BagOf(string[] words, bool countsFigures) => WordBag.Of(countsFigures ? words : [.. words.Where(word => word.Any(char.IsLetterOrDigit))], vocabulary);
}
