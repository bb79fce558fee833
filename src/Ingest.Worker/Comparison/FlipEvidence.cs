using Ingest.Extraction;
using Ingest.Worker.Comparison.Alignment;
using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Comparison;

/// <summary>What two pages say about a sentence that came, went, moved or reads otherwise, beyond what their bodies say.</summary>
internal sealed class FlipEvidence(ExtractedArticle oldPage, ExtractedArticle seenPage, bool isOtherFrontEnd, OtherForm form)
{
    /// <summary>Words up to which a sentence that stands on a page more than once is taken for one that was read in another place.</summary>
    private const int ShortLine = 12;

    /// <summary>Characters.</summary>
    private const int LongestCount = 60;

    /// <summary>Words.</summary>
    private const int LongSentence = 11;

    /// <summary>Share of words in common below which the content of a box was exchanged rather than edited.</summary>
    private const double Exchanged = 0.5;

    private readonly PageText around = new(oldPage.OtherText);
    private readonly PageText aroundNow = new(seenPage.OtherText);
    private readonly HeadlineCopies headlines = new(oldPage, seenPage);
    private readonly Lazy<HashSet<string>> headings = new(() => HeadingsOf(oldPage));
    private readonly Lazy<HashSet<string>> headingsNow = new(() => HeadingsOf(seenPage));
    private readonly Guests guests = Guests.Of(oldPage, seenPage);
    private readonly Guests guestsNow = Guests.Of(seenPage, oldPage);

    /// <summary>The old page's sentence is still on the new one, is a counter that was set into a paragraph, or was a guest that went or gave way to another.</summary>
    public bool FellOut(SentencePair pair, Sentence sentence) => form.FellOut(pair, sentence) || pair.Op switch
    {
        SentenceOp.Moved => IsAnotherCopy(sentence) || IsSaidTwice(sentence) || IsForeign(pair),
        SentenceOp.Removed => UncountedLine.Is(sentence.Text) || Remains(sentence) || guests.ComesAndGoes(sentence) || CountsElsewhere(guests, sentence, seenPage),
        _ => Remains(sentence) || IsRefill(pair) || IsHeadlineCopy(pair),
    };

    /// <summary>The new page's sentence was on the old one, or is a guest that came or took another's place.</summary>
    public bool CameIn(SentencePair pair, Sentence sentence) => form.CameIn(pair, sentence) || pair.Op switch
    {
        SentenceOp.Moved => IsAnotherCopy(sentence) || IsSaidTwice(sentence) || IsForeign(pair),
        SentenceOp.Added => UncountedLine.Is(sentence.Text) || WasThere(sentence) || guestsNow.ComesAndGoes(sentence) || CountsElsewhere(guestsNow, sentence, oldPage),
        _ => WasThere(sentence) || IsRefill(pair) || IsHeadlineCopy(pair),
    };

    /// <summary>A line of a box without prose that stands on the other page beside the text, with other figures.</summary>
    private static bool CountsElsewhere(Guests guests, Sentence sentence, ExtractedArticle other) => guests.KindOf(sentence) == BoxKind.Figures && sentence.Key.Any(char.IsDigit)
        && CounterWords.LettersOf(sentence.Text) is { Length: > 0 } letters && other.OtherText.Any(line => line.Length <= LongestCount && line.Any(char.IsDigit) && CounterWords.LettersOf(line) == letters);

    /// <summary>Another front end does not print again all copies of a sentence: there it need only stand somewhere.</summary>
    private bool Remains(Sentence sentence) => aroundNow.CountKey(sentence.Key) > (isOtherFrontEnd ? 0 : around.CountKey(sentence.Key));

    private bool WasThere(Sentence sentence) => around.CountKey(sentence.Key) > (isOtherFrontEnd ? 0 : aroundNow.CountKey(sentence.Key));

    /// <summary>A list of the headings repeats them as links: a heading that is one on both pages was moved.</summary>
    private bool IsAnotherCopy(Sentence sentence) =>
        !(headings.Value.Contains(sentence.Key) && headingsNow.Value.Contains(sentence.Key)) && sentence.WordCount <= ShortLine && around.CountKey(sentence.Key) > 0 && aroundNow.CountKey(sentence.Key) > 0;

    /// <summary>Of two front ends one may lack the pull quote, and the other's sentence was read where the quote stands.</summary>
    private bool IsSaidTwice(Sentence sentence) => isOtherFrontEnd && around.CountKey(sentence.Key) + aroundNow.CountKey(sentence.Key) > 0;

    private static HashSet<string> HeadingsOf(ExtractedArticle page) =>
        [.. page.Blocks.Where(block => block is { Kind: BlockKind.Heading, HasLinks: false }).Select(block => Normalise.Key(block.Text))];

    private bool IsForeign(SentencePair pair) => pair.Old.All(IsForeignOf(guests)) && pair.New.All(IsForeignOf(guestsNow));

    private bool IsHeadlineCopy(SentencePair pair) => pair.Old is [var one] && pair.New is [var other] && headlines.AreLines(one.Key, other.Key);

    private static Func<Sentence, bool> IsForeignOf(Guests guests) => sentence => guests.KindOf(sentence) == BoxKind.Foreign;

    /// <summary>The line says when it was seen, or is the site's and counts; or a box without prose shows other figures, a foreign one something else.</summary>
    private bool IsRefill(SentencePair pair)
    {
        if (pair.Old.All(guests.IsPassing) && pair.New.All(guestsNow.IsPassing))
        {
            return true;
        }

        if (IsCounted(pair.Old, pair.New) || IsCounted(pair.New, pair.Old))
        {
            return true;
        }

        string[] old = [.. pair.OldWords], seen = [.. pair.NewWords];
        if (pair.Old.All(guests.IsOfTheSite) && pair.New.All(guestsNow.IsOfTheSite) && Figures.AreAllThatDiffers(old, seen))
        {
            return true;
        }

        var kind = pair.Old.Select(guests.KindOf).Concat(pair.New.Select(guestsNow.KindOf)).Min();
        if (kind < BoxKind.Figures || (kind == BoxKind.Figures && pair.Old.Concat(pair.New).All(IsLong)))
        {
            return false;
        }

        var maySayAnother = kind == BoxKind.Foreign || (old.Any(Figures.Is) && seen.Any(Figures.Is));
        return Figures.AreAllThatDiffers(old, seen, alsoInWords: kind == BoxKind.Foreign) || (maySayAnother && Likeness(old, seen) < Exchanged);
    }

    /// <summary>"Reading time: 11 minutes" and "Reading time: 11 minutes82 comments": a counter was set behind a line, or between others of its kind.</summary>
    private static bool IsCounted(IReadOnlyList<Sentence> without, IReadOnlyList<Sentence> with) =>
        without is [var line] && with is [var counted] && counted.Text.Length > line.Text.Length && counted.Text.StartsWith(line.Text, StringComparison.Ordinal)
        && counted.Text[line.Text.Length..].Trim(' ', '|', '\u00B7', '\u2022') is var more && (UncountedLine.Is(more) || PassingLine.IsCounter(more));

    /// <summary>No counter says as much: what was counted in it was edited.</summary>
    private static bool IsLong(Sentence sentence) => sentence.WordCount >= LongSentence && sentence.Text.AsSpan().TrimEnd("\"')]\u201D") is [.., '.' or '!' or '?' or '\u3002'];

    private static double Likeness(string[] old, string[] seen)
    {
        var vocabulary = new Dictionary<string, int>(StringComparer.Ordinal);
        return Said(old).Likeness(Said(seen));

        // The strokes between a row's cells, and the signs behind figures, are in every row.
        WordBag Said(string[] words) => WordBag.Of([.. words.Where(word => word.Any(char.IsLetterOrDigit))], vocabulary);
    }
}
