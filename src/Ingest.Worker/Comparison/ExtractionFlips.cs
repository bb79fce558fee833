using Ingest.Extraction;
using Ingest.Worker.Comparison.Classes;
using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Comparison;

/// <summary>
/// Takes back what only the extraction did: a sentence, headline, standfirst or name that came into the reading of the new page
/// and stood on the old page all the while, or that fell out of it and still stands on the new one. Counted, so that a sentence
/// which was removed from the article and remains in a pull quote is still an edit. A page that shows no headline says nothing
/// about it.
/// </summary>
internal static class ExtractionFlips
{
    /// <summary>Share of the words that a front end's extras make up at most.</summary>
    private const double MostLost = 0.1;

    /// <returns>The new page as it reads with the old page's choice of blocks; the same text as read where nothing flipped.</returns>
    public static ArticleState Undo(ExtractedArticle oldPage, ExtractedArticle seenPage)
    {
        var (old, seen) = (PageComparison.StateOf(oldPage), PageComparison.StateOf(seenPage));
        return Undo((oldPage, old), (seenPage, seen), BodyChange.Between(old.Body, seen.Body));
    }

    /// <param name="before">The old page and what it reads as.</param>
    /// <param name="after">The new one.</param>
    /// <param name="body">What became of the old body in the new.</param>
    public static ArticleState Undo((ExtractedArticle Page, ArticleState State) before, (ExtractedArticle Page, ArticleState State) after, BodyChange body)
    {
        var (oldPage, old) = before;
        var (seenPage, seen) = after;
        var (around, aroundNow) = (new PageText(oldPage.OtherText), new PageText(seenPage.OtherText));
        var (whole, wholeNow) = (new PageText([.. oldPage.OtherText, oldPage.Body]), new PageText([.. seenPage.OtherText, seenPage.Body]));
        var isOther = OtherFrontEnd.Is(oldPage, seenPage);
        var form = new OtherForm(oldPage, seenPage);
        var isOneText = seen.IsTeaser == old.IsTeaser || IsAsLong(old.Body, seen.Body) || form.IsOneText;
        return seen with
        {
            Title = seen.Title is null || IsOnePrinted(oldPage, seenPage) || (isOther && IsUnprinted(old.Title, around, seen.Title, aroundNow)) ? old.Title : Field(old.Title, seen.Title, around, aroundNow),
            Dek = Dek(old.Dek, seen.Dek, whole, wholeNow, isOther),
            Authors = Authors(old.Authors, seen.Authors, (around, whole), (aroundNow, wholeNow), isOther),
            Body = isOneText && body.Pairs.Count > 0 ? Body(new FlipEvidence(oldPage, seenPage, isOther, form), body, seen.Body) : seen.Body,
            IsTeaser = isOneText ? old.IsTeaser : seen.IsTeaser,
            Bios = Bios((oldPage, old.Bios, whole), (seenPage, seen.Bios), isOther),
        };
    }

    /// <summary>
    /// A page may print two texts about its author, and have a third in its data; that the other one was chosen says nothing of either, nor
    /// that one was taken for a bio which stood there before, nor that one front end prints a bio and the other one none.
    /// </summary>
    private static Dictionary<string, string> Bios((ExtractedArticle Page, IReadOnlyDictionary<string, string> Bios, PageText Whole) before, (ExtractedArticle Page, IReadOnlyDictionary<string, string> Bios) after, bool isOther)
    {
        var (oldPage, old, whole) = before;
        var (seenPage, seen) = after;
        if (!BioComparison.IsChanged(old, seen))
        {
            return seen.ToDictionary(StringComparer.Ordinal);
        }

        return seen.Where(bio => old.ContainsKey(bio.Key) || !(isOther || WasThere(bio.Value))).ToDictionary(
            bio => bio.Key,
            bio => old.TryGetValue(bio.Key, out var said) && said != bio.Value && (IsOfData(oldPage, bio.Key) != IsOfData(seenPage, bio.Key) || WasThere(bio.Value)) ? said : bio.Value,
            StringComparer.Ordinal);

        bool WasThere(string bio) => bio.Split('\n').All(line => whole.Count(line) > 0);
    }

    private static bool IsOfData(ExtractedArticle page, string author) => page.Authors.FirstOrDefault(other => other.Name == author)?.BioPlace == BioPlace.JsonLd;

    /// <summary>Whether undoing altered nothing that counts.</summary>
    public static bool IsSame(ArticleState one, ArticleState other) =>
        one.Title == other.Title && one.Dek == other.Dek && one.Body == other.Body && one.Authors.SequenceEqual(other.Authors)
        && !BioComparison.IsChanged(one.Bios, other.Bios);

    /// <summary>A request to register beside a text that is all there makes no teaser of it.</summary>
    private static bool IsAsLong(string old, string seen) => Math.Max(BodyLoss.Between(old, seen).Share, BodyLoss.Between(seen, old).Share) < MostLost;

    /// <summary>The metadata say the same, and only one of the two front ends prints another wording.</summary>
    private static bool IsOnePrinted(ExtractedArticle oldPage, ExtractedArticle seenPage) =>
        oldPage.Title == seenPage.Title && oldPage.PrintedTitle is not null && seenPage.PrintedTitle is null && !seenPage.OtherText.Contains(seenPage.Title!, StringComparer.Ordinal);

    /// <summary>Of two front ends one does not print its headline: what it states to machines may be another wording of it, made for them.</summary>
    private static bool IsUnprinted(string? old, PageText around, string seen, PageText aroundNow) =>
        old is not null && old != seen && (around.Count(old) == 0 || aroundNow.Count(seen) == 0);

    /// <summary>Both texts stand on both pages, or the old one was never printed, and only another one was chosen.</summary>
    private static string? Field(string? old, string? seen, PageText around, PageText aroundNow)
    {
        if (old == seen)
        {
            return seen;
        }

        var isKept = old is null || aroundNow.Has(old, butWithin: seen) || around.Count(old) == 0;
        var wasThere = seen is null || around.Has(seen, butWithin: old);
        return isKept && wasThere ? old : seen;
    }

    /// <summary>
    /// A line that was put before a standfirst which is still there did not replace it; as text it is compared by itself. One that is
    /// printed less often than before was changed or taken off, whatever copy of it is left for search engines or for reading aloud.
    /// </summary>
    private static string? Dek(string? old, string? seen, PageText page, PageText pageNow, bool isOther)
    {
        if (old is null || old == seen)
        {
            return Field(old, seen, page, pageNow);
        }

        var (before, after) = (page.Count(old), pageNow.Count(old));
        if (seen is null && after > 0 && after < before && !isOther)
        {
            return seen;
        }

        return seen is not null && after >= before && before > 0 ? old : Field(old, seen, page, pageNow);
    }

    private static IReadOnlyList<string> Authors(IReadOnlyList<string> old, IReadOnlyList<string> seen, (PageText Around, PageText Whole) before, (PageText Around, PageText Whole) after, bool isOther)
    {
        if (old.SequenceEqual(seen))
        {
            return seen;
        }

        var (page, pageNow) = (before.Whole, after.Whole);
        // Another front end does not print again all that stood around the text: there a name need only stand somewhere, and that one of the two prints none says nothing.
        if (isOther && (!Prints(after.Around, seen) || !Prints(before.Around, old)))
        {
            return old;
        }

        // A name that the page never printed, and that its metadata lack now, was not taken off the byline, nor exchanged for a form of it that the page printed all the while.
        var came = seen.Where(name => !old.Contains(name) && !(pageNow.Count(name) > 0 && IsLeft(name, pageNow, page))).ToList();
        var kept = old.Where(name => seen.Contains(name) || (page.Count(name) > 0 ? IsLeft(name, page, pageNow) : came.Count == 0 && seen.All(other => old.Any(own => IsOneName(own, other)))));
        return [.. kept.Concat(came)];

        static bool Prints(PageText around, IReadOnlyList<string> names) => names.Any(name => around.Count(name) > 0);

        bool IsLeft(string name, PageText was, PageText isNow) => isNow.Count(name) >= (isOther ? 1 : was.Count(name));
    }

    /// <summary>"Zoe Anna Reed" and "Zoe REED": one has all the words of the other.</summary>
    private static bool IsOneName(string one, string other)
    {
        var (words, others) = (Words.Of(Normalise.Key(one)), Words.Of(Normalise.Key(other)));
        return words.All(others.Contains) || others.All(words.Contains);
    }

    private static string Body(FlipEvidence evidence, BodyChange body, string seen)
    {
        var fellOut = body.Pairs.SelectMany(pair => pair.Old.Where(sentence => evidence.FellOut(pair, sentence))).ToHashSet(ReferenceEqualityComparer.Instance);
        var cameIn = body.Pairs.SelectMany(pair => pair.New.Where(sentence => evidence.CameIn(pair, sentence))).ToHashSet(ReferenceEqualityComparer.Instance);
        return fellOut.Count + cameIn.Count == 0 ? seen : new BodyMending(body.Old, body.New, fellOut, cameIn).Mend();
    }
}
