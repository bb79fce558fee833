using Ingest.Extraction;
using Ingest.Worker.Comparison.Alignment;
using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Comparison;

/// <summary>
/// One of two sights shows the text, and the other one, cut short for readers, has it whole in its data: without breaks between
/// paragraphs, without headings or lists, with captions among the sentences. Where most of it is the same letters, only a sentence that reads otherwise was edited.
/// </summary>
internal sealed class OtherForm
{
    /// <summary>Share of the shown text's letters that the data must have; less is another text.</summary>
    private const double FewestShared = 0.8;

    private readonly Lazy<string> letters;
    private readonly Lazy<string> lettersNow;
    private readonly Lazy<bool> isOneText;

    public OtherForm(ExtractedArticle old, ExtractedArticle seen)
    {
        (letters, lettersNow) = (new(() => LettersOf(old.Body)), new(() => LettersOf(seen.Body)));
        isOneText = new(() => old.IsBodyOfData != seen.IsBodyOfData && Share(old.IsBodyOfData ? seen.Body : old.Body, old.IsBodyOfData ? letters.Value : lettersNow.Value) >= FewestShared);
    }

    public bool IsOneText => isOneText.Value;

    /// <summary>The old page's sentence has no counterpart in the other form, or stands there with something glued to it.</summary>
    public bool FellOut(SentencePair pair, Sentence sentence) => IsOneText && (pair.New.Count == 0 || pair.Op == SentenceOp.Moved || Has(lettersNow, sentence) || pair.New.All(seen => Has(letters, seen)));

    /// <summary>The same for the new page's.</summary>
    public bool CameIn(SentencePair pair, Sentence sentence) =>
        IsOneText && (pair.Old.Count == 0 || pair.Op == SentenceOp.Moved || Has(letters, sentence) || pair.Old.All(old => Has(lettersNow, old)));

    private static bool Has(Lazy<string> letters, Sentence sentence) => letters.Value.Contains(LettersOf(sentence.Text), StringComparison.Ordinal);

    private static double Share(string shown, string data)
    {
        var sentences = SentenceSplitter.Split(shown).ConvertAll(sentence => LettersOf(sentence.Text));
        var all = sentences.Sum(sentence => sentence.Length);
        return all == 0 ? 0 : (double)sentences.Sum(sentence => data.Contains(sentence, StringComparison.Ordinal) ? sentence.Length : 0) / all;
    }

    private static string LettersOf(string text) => string.Concat(Normalise.Key(text).Where(char.IsLetterOrDigit));
}
