using System.Text;
using System.Text.RegularExpressions;

namespace Ingest.Corpora;

/// <summary>Words as the corpora's own scorers count them.</summary>
public static partial class Tokens
{
    public static List<string> Words(string text)
    {
        // Python's \w is letters, digits and underscore of all scripts; .NET's has marks and connectors besides.
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i < text.Length;)
        {
            var rune = Rune.TryGetRuneAt(text, i, out var read) ? read : Rune.ReplacementChar;
            var isWord = rune.Value == '_' || Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.LetterNumber
                or System.Globalization.UnicodeCategory.OtherNumber;
            if (isWord && start < 0)
            {
                start = i;
            }
            else if (!isWord && start >= 0)
            {
                words.Add(text[start..i]);
                start = -1;
            }

            i += rune == Rune.ReplacementChar ? 1 : rune.Utf16SequenceLength;
        }

        if (start >= 0)
        {
            words.Add(text[start..]);
        }

        return words;
    }

    public static List<string> LowerWords(string text) => Words(text.ToLowerInvariant());

    /// <summary>Chinese and Japanese by character; composed; without soft hyphens and zero-width marks.</summary>
    public static List<string> MultilingualWords(string text)
    {
        var plain = Visible(text.Normalize(NormalizationForm.FormC)).ToLowerInvariant();
        return Words(Ideograph().Replace(plain, " $0 "));
    }

    /// <summary>Without soft hyphens and zero-width marks.</summary>
    public static string Visible(string text) => Invisible().Replace(text, "");

    public static string Squeeze(string text) => Space().Replace(text, " ").Trim();

    [GeneratedRegex("[\u00ad\u200b-\u200d\u2060\ufeff]", RegexOptions.NonBacktracking)]
    private static partial Regex Invisible();

    [GeneratedRegex("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]", RegexOptions.NonBacktracking)]
    private static partial Regex Ideograph();

    [GeneratedRegex("\\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Space();
}
