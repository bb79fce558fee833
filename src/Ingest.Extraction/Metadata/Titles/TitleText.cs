using System.Text;

namespace Ingest.Extraction.Metadata.Titles;

/// <summary>Titles compared as readers do: case, punctuation and white space aside.</summary>
internal static class TitleText
{
    private const int LettersOfSign = 3;

    /// <summary>What stands between a title and what a template adds to it.</summary>
    public static readonly string[] Bars = [" | ", " - ", " – ", " — ", " · ", " :: ", " » "];

    /// <summary>Letters and digits in lower case, words apart by one blank.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in NormalForm.Of(text, NormalizationForm.FormKC))
        {
            if (IsUnseen(c))
            {
                continue;
            }

            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsMark(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
            else if (key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd();
    }

    /// <summary>The words that carry meaning: three letters or more; of scripts without blanks every pair of signs.</summary>
    public static HashSet<string> WordsOf(string key)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in key.Split(' '))
        {
            if (word.Length > 0 && IsIdeograph(word[0]))
            {
                for (var i = 0; i + 1 < word.Length; i++)
                {
                    words.Add(word.Substring(i, 2));
                }
            }
            else if (word.Length > 2)
            {
                words.Add(word);
            }
        }

        return words;
    }

    /// <summary>Whether the key holds the other at its beginning or end, whole words.</summary>
    public static bool BeginsOrEndsWith(string key, string part) => BeginsWith(key, part) || EndsWith(key, part);

    public static bool BeginsWith(string key, string part) =>
        part.Length > 0 && key.Length > part.Length && key.StartsWith(part, StringComparison.Ordinal) && (key[part.Length] == ' ' || IsIdeograph(part[^1]));

    public static bool EndsWith(string key, string part) =>
        part.Length > 0 && key.Length > part.Length && key.EndsWith(part, StringComparison.Ordinal)
        && (key[^(part.Length + 1)] == ' ' || IsIdeograph(part[0]));

    /// <summary>Letters of a text, of which a sign of Chinese, Japanese or Korean stands for some three.</summary>
    public static int LettersOf(string text) => text.Sum(c => c >= '\u3040' ? LettersOfSign : 1);

    /// <summary>A soft hyphen, a joiner or a selector of a sign's form parts no word.</summary>
    private static bool IsUnseen(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u2060' and <= '\u2064') or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF';

    private static bool IsIdeograph(char c) => c >= '\u2e80';

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
