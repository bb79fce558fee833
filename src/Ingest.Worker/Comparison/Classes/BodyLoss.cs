using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Comparison.Classes;

/// <summary>How much shorter a body became, and whether it was its end that went: text that broke off, not text that was edited.</summary>
/// <param name="Share">Share of the words that went, 0 to 1; 0 when the body grew.</param>
/// <param name="IsCutOff">What is left is the old text's beginning, and at most a request to subscribe behind it.</param>
/// <param name="LostParagraphs">Paragraphs that went with the end.</param>
/// <param name="BreaksOff">The last sentence stops in its middle.</param>
/// <param name="LeavesTeaser">As much is left of the beginning as sites show for nothing, whether the page says why or not.</param>
internal sealed record BodyLoss(double Share, bool IsCutOff, int LostParagraphs, bool BreaksOff, bool LeavesTeaser = false)
{
    /// <summary>From here a shorter body is suspect: publishers rarely cut 40 % of an article.</summary>
    public const double SuspectShare = 0.4;

    /// <summary>The same for a body that lost its end; a paragraph more or less is editing.</summary>
    private const double SuspectEnd = 0.15;

    private const int ManyParagraphs = 3;

    /// <summary>Words that a page may put where it breaks off.</summary>
    private const int MostPromptWords = 60;

    /// <summary>Words.</summary>
    private const int LongestHeading = 12;

    /// <summary>Words of a teaser at most: what sites show for nothing is two or three paragraphs.</summary>
    private const int LongestTeaser = 200;

    private static readonly BodyLoss None = new(0, IsCutOff: false, 0, BreaksOff: false);

    /// <summary>Kept, and not believed before it is seen again.</summary>
    public bool IsSuspect => Share > SuspectShare || BreaksOff || (IsCutOff && Share > SuspectEnd && LostParagraphs >= ManyParagraphs);

    /// <summary>Only a beginning is left.</summary>
    public bool IsTruncation => Share >= 1 || BreaksOff || (IsCutOff && Share > SuspectShare && LostParagraphs >= ManyParagraphs);

    public static BodyLoss Between(string old, string seen) => Between(SentenceSplitter.Split(old), SentenceSplitter.Split(seen));

    public static BodyLoss Between(IReadOnlyList<Sentence> olds, IReadOnlyList<Sentence> news)
    {
        var (oldWords, newWords) = (olds.Sum(sentence => sentence.WordCount), news.Sum(sentence => sentence.WordCount));
        if (oldWords == 0 || newWords >= oldWords)
        {
            return None;
        }

        var share = 1 - ((double)newWords / oldWords);
        var kept = olds.Zip(news).TakeWhile(pair => pair.First.Key == pair.Second.Key).Count();
        var breaksOff = kept < news.Count && kept < olds.Count && IsBeginningOf(news[kept].Key, olds[kept].Key);
        var behind = news.Skip(breaksOff ? kept + 1 : kept).ToList();
        var isCutOff = (kept > 0 || breaksOff) && kept < olds.Count && WordsBut(HeadingsOf(olds, kept), behind) <= MostPromptWords;
        var loss = new BodyLoss(share, isCutOff, isCutOff ? olds[^1].Paragraph - olds[kept].Paragraph + 1 : 0, breaksOff && isCutOff);
        return loss with { LeavesTeaser = loss.IsTruncation && isCutOff && share > SuspectShare && newWords <= LongestTeaser && !AreOfTheRest(behind, olds, kept) };
    }

    /// <summary>Lines of the rest without a stop: the headings and items of a text whose paragraphs were withheld say no more than that it went on.</summary>
    private static HashSet<string> HeadingsOf(IReadOnlyList<Sentence> olds, int kept) =>
        [.. olds.Skip(kept).GroupBy(sentence => sentence.Paragraph).Where(paragraph => paragraph.Count() == 1).Select(paragraph => paragraph.First()).Where(line => line.WordCount <= LongestHeading && char.IsLetterOrDigit(line.Key[^1])).Select(line => line.Key)];

    private static int WordsBut(HashSet<string> headings, IEnumerable<Sentence> behind) => behind.Where(sentence => !headings.Contains(sentence.Key)).Sum(sentence => sentence.WordCount);

    /// <summary>Something between was taken out: a publisher's work. The last paragraph may be what stands below every text.</summary>
    private static bool AreOfTheRest(List<Sentence> behind, IReadOnlyList<Sentence> olds, int kept)
    {
        var rest = olds.Skip(kept).Where(sentence => sentence.Paragraph < olds[^1].Paragraph).Select(sentence => sentence.Key).ToHashSet(StringComparer.Ordinal);
        return behind.Exists(sentence => rest.Contains(sentence.Key));
    }

    /// <summary>It stops after a word or trails off in dots, where the sentence went on.</summary>
    private static bool IsBeginningOf(string seen, string old)
    {
        var beginning = seen.TrimEnd('.', ' ', '[', ']', '(', ')');
        var trailsOff = seen.Length > beginning.Length + 2 || CharacterForms.IsWord(seen[^1]) || seen[^1] == ',';
        return trailsOff && beginning.Length > 0 && beginning.Length < old.TrimEnd('.').Length && old.StartsWith(beginning, StringComparison.Ordinal);
    }
}
