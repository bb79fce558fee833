using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Comparison.Classes;

/// <summary>How much shorter a body became, and whether it was its end that went: text that broke off, not text that was edited.</summary>
/// <param name="Share">Share of the words that went, 0 to 1; 0 when the body grew.</param>
/// <param name="IsCutOff">What is left is the old text's beginning, word for word.</param>
/// <param name="LostParagraphs">Whole paragraphs that went with the end.</param>
/// <param name="BreaksOff">The last sentence stops in its middle.</param>
internal sealed record BodyLoss(double Share, bool IsCutOff, int LostParagraphs, bool BreaksOff)
{
    /// <summary>From here a shorter body is suspect: publishers rarely cut 40 % of an article.</summary>
    public const double SuspectShare = 0.4;

    /// <summary>The same for a body that lost its end; a paragraph more or less is editing.</summary>
    private const double SuspectEnd = 0.15;

    private const int ManyParagraphs = 3;

    /// <summary>Kept, and not believed before it is seen again.</summary>
    public bool IsSuspect => Share > SuspectShare || BreaksOff || (IsCutOff && Share > SuspectEnd && LostParagraphs >= ManyParagraphs);

    /// <summary>Only a beginning is left.</summary>
    public bool IsTruncation => Share >= 1 || BreaksOff || (IsCutOff && Share > SuspectShare && LostParagraphs >= ManyParagraphs);

    public static BodyLoss Between(string old, string seen)
    {
        var (oldKey, newKey) = (Normalise.Key(old), Normalise.Key(seen));
        var (oldWords, newWords) = (Words.Cased(oldKey).Count, Words.Cased(newKey).Count);
        var share = oldWords == 0 ? 0 : Math.Max(0, 1 - ((double)newWords / oldWords));
        if (share <= 0)
        {
            return new BodyLoss(0, false, 0, false);
        }

        var rest = newKey.TrimEnd('.', ' ', '[', ']');
        var isCutOff = oldKey.StartsWith(rest, StringComparison.Ordinal);
        return new BodyLoss(share, isCutOff, isCutOff ? LostAfter(old, rest.Length) : 0, isCutOff && rest.Length > 0 && BreaksOffAt(oldKey, newKey, rest.Length));
    }

    /// <summary>Ends before the sentence does: the old text goes on with a word, or the new one trails off in dots.</summary>
    private static bool BreaksOffAt(string oldKey, string newKey, int length) =>
        length < oldKey.Length
        && (newKey.EndsWith("...", StringComparison.Ordinal) ? !oldKey[length..].StartsWith("...", StringComparison.Ordinal) : oldKey[length] is not ('.' or '!' or '?') && EndsWithWord(newKey));

    private static bool EndsWithWord(string key) => CharacterForms.IsWord(key[^1]) || key[^1] == ',';

    private static int LostAfter(string body, int keptKeyLength)
    {
        var (length, lost) = (0, 0);
        foreach (var line in body.AsSpan().EnumerateLines())
        {
            var key = Normalise.Key(line.ToString());
            lost += key.Length > 0 && length >= keptKeyLength ? 1 : 0;
            length += key.Length;
        }

        return lost;
    }
}
