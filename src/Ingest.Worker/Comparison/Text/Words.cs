using System.Text;

namespace Ingest.Worker.Comparison.Text;

/// <summary>The words of a text, folded to lower case: what remains the same when only case and punctuation differ.</summary>
internal static class Words
{
    /// <param name="key">A text as <see cref="Normalise.Key"/> gives it.</param>
    public static string[] Of(string key) => [.. Cased(key).Select(Fold)];

    /// <summary>In upper case first, so that letters with two lower-case forms (final sigma) meet.</summary>
    public static string Fold(string word) => Ascii.IsValid(word) ? word.ToLowerInvariant() : word.ToUpperInvariant().ToLowerInvariant();

    public static int Count(string key)
    {
        var count = 0;
        for (var i = 0; i < key.Length;)
        {
            var end = EndOfToken(key, i);
            count += end > i ? 1 : 0;
            i = Math.Max(end, i + 1);
        }

        return count;
    }

    /// <summary>
    /// A number keeps its separators ("3.5", "10,000"), a word its apostrophe; a currency, percent or other sign is a word of
    /// its own; in scripts without spaces each character is.
    /// </summary>
    public static List<string> Cased(string key)
    {
        var words = new List<string>(key.Length / 6);
        var i = 0;
        while (i < key.Length)
        {
            var end = EndOfToken(key, i);
            if (end > i)
            {
                words.Add(key[i..end]);
            }

            i = Math.Max(end, i + 1);
        }

        return words;
    }

    private static int EndOfToken(string key, int start)
    {
        var c = key[start];
        if (IsSign(c) || CharacterForms.IsUnspaced(c))
        {
            return start + 1;
        }

        var end = start;
        while (end < key.Length && (IsPlainWord(key[end]) || JoinsWord(key, end, start)))
        {
            end++;
        }

        return end;
    }

    private static bool IsPlainWord(char c) => CharacterForms.IsWord(c) && !CharacterForms.IsUnspaced(c);

    private static bool JoinsWord(string key, int i, int start)
    {
        if (i == start || i + 1 >= key.Length)
        {
            return false;
        }

        return key[i] switch
        {
            '\'' => char.IsLetter(key[i - 1]) && char.IsLetter(key[i + 1]),
            '.' or ',' => char.IsDigit(key[i - 1]) && char.IsDigit(key[i + 1]),
            _ => false,
        };
    }

    private static bool IsSign(char c) => c is '%' or '&' or '@' or '#' || char.IsSymbol(c) || IsFraction(c);

    private static bool IsFraction(char c) => c is (>= '\u00BC' and <= '\u00BE') or (>= '\u2150' and <= '\u215F') or '\u2189';
}
