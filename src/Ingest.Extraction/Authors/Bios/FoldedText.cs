using System.Globalization;
using System.Text;

namespace Ingest.Extraction.Authors.Bios;

/// <summary>A text in lower case without diacritics, with a blank before and after each word run, for asking what words it holds.</summary>
internal sealed class FoldedText
{
    private HashSet<string>? bare;

    private FoldedText(string text)
    {
        Text = text;
        Words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    public string Text { get; }

    public string[] Words { get; }

    public static FoldedText Of(string text)
    {
        string plain = NormalForm.Of(text, NormalizationForm.FormD);
        char[] folded = new char[plain.Length + 2];
        int length = 0;
        folded[length++] = ' ';
        foreach (char letter in plain)
        {
            if (letter > '\u007f' && char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            char lower = letter is '’' or '‘' ? '\'' : char.ToLowerInvariant(letter);
            folded[length++] = char.IsWhiteSpace(lower) ? ' ' : lower;
        }

        folded[length++] = ' ';
        return new FoldedText(new string(folded, 0, length));
    }

    /// <summary>Words without the marks around them.</summary>
    private HashSet<string> Bare => bare ??= [.. Words.Select(word => word.Trim('.', ',', ';', ':', '!', '?', '(', ')', '"', '“', '”', '«', '»'))];

    public bool Has(string word) => Bare.Contains(word);

    /// <summary>How many of the words and phrases of a list of <see cref="BioLexicon"/> the text holds.</summary>
    public int CountOf(string[] list) => WordList.Of(list).CountIn(Text, Bare);

    /// <summary>Where the phrase stands as whole words; -1 when it does not.</summary>
    public int IndexOf(string phrase)
    {
        for (int at = 0; (at = Text.IndexOf(phrase, at, StringComparison.Ordinal)) >= 0; at++)
        {
            char before = at == 0 ? ' ' : Text[at - 1];
            char after = at + phrase.Length < Text.Length ? Text[at + phrase.Length] : ' ';
            if (!char.IsLetterOrDigit(before) && !char.IsLetterOrDigit(after))
            {
                return at;
            }
        }

        return -1;
    }
}
