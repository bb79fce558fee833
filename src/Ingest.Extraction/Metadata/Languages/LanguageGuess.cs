using System.Globalization;

namespace Ingest.Extraction.Metadata.Languages;

/// <summary>The language of a text by its script and its small words. Made for texts of a paragraph and more.</summary>
internal static class LanguageGuess
{
    /// <summary>What is read of a long text, in characters: the first paragraphs tell.</summary>
    public const int Sample = 4000;

    /// <summary>A shorter text gives no answer, in letters.</summary>
    private const int MinimumLetters = 40;

    /// <summary>Share of words that must be small words of the language; running text has 0.25 to 0.5, lists of names hardly any.</summary>
    private const double LeastShare = 0.1;

    /// <summary>Null when the text is too short or no language stands out.</summary>
    public static string? Of(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, Sample));
        var counts = ScriptCounts.Of(sample);
        return counts.Letters < MinimumLetters ? null : counts.Language ?? ByWords(sample);
    }

    private static string? ByWords(ReadOnlySpan<char> sample)
    {
        Span<double> votes = stackalloc double[StopWords.Languages.Length];
        votes.Clear();
        var words = 0;
        var lookup = StopWords.LanguagesByWord.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[16];
        for (var i = 0; i < sample.Length;)
        {
            var start = i;
            while (i < sample.Length && IsWord(sample[i]))
            {
                i++;
            }

            var word = sample[start..i++];
            if (word.Length is 0 or > 16)
            {
                words += word.Length > 0 ? 1 : 0;
                continue;
            }

            words++;
            var length = word.ToLower(lower, CultureInfo.InvariantCulture);
            if (StopWords.MayBe(lower[..length]) && lookup.TryGetValue(lower[..length], out var languages))
            {
                Vote(votes, languages);
            }
        }

        return Winner(votes, words);
    }

    // A word that many languages have says little for each of them.
    private static void Vote(Span<double> votes, int[] languages)
    {
        var weight = 1 / Math.Sqrt(languages.Length);
        foreach (var language in languages)
        {
            votes[language] += weight;
        }
    }

    private static string? Winner(ReadOnlySpan<double> votes, int words)
    {
        var best = 0;
        for (var i = 1; i < votes.Length; i++)
        {
            best = votes[i] > votes[best] ? i : best;
        }

        return words > 0 && votes[best] > 0 && votes[best] / words >= LeastShare ? StopWords.Languages[best] : null;
    }

    private static bool IsWord(char c) => char.IsAsciiLetter(c) || c == '-'
        || (c > '\u007f' && (char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark));
}
