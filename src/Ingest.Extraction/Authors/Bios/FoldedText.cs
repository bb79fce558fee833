using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Ingest.Extraction.Authors.Bios;

/// <summary>A text in lower case without diacritics, with a blank before and after each word run, for asking what words it holds.</summary>
internal sealed class FoldedText
{
    /// <summary>Characters of a text that is folded on the stack.</summary>
    private const int Short = 512;

    private static readonly char[] MarksAround = ['.', ',', ';', ':', '!', '?', '(', ')', '"', '“', '”', '«', '»'];

    private HashSet<string>? bare;
    private string[]? words;

    /// <summary>For each <see cref="WordList"/> how many of its words the text holds, and how many of its phrases: -1 where nobody asked.</summary>
    private int[]? wordCounts;
    private int[]? phraseCounts;

    private FoldedText(string text) => Text = text;

    public string Text { get; }

    public string[] Words => words ??= Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static FoldedText Of(string text)
    {
        var plain = NormalForm.Of(text, NormalizationForm.FormD);
        var folded = plain.Length + 2 <= Short ? stackalloc char[Short] : new char[plain.Length + 2];
        var length = 0;
        folded[length++] = ' ';
        foreach (var letter in plain)
        {
            if (char.IsAsciiLetterLower(letter) || letter == ' ')
            {
                folded[length++] = letter;
                continue;
            }

            if (letter > '\u007f' && char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            var lower = letter is '’' or '‘' ? '\'' : char.ToLowerInvariant(letter);
            folded[length++] = char.IsWhiteSpace(lower) ? ' ' : lower;
        }

        folded[length++] = ' ';
        return new FoldedText(new string(folded[..length]));
    }

    /// <summary>Words without the marks around them.</summary>
    private HashSet<string> Bare => bare ??= [.. Words.Select(word => word.Trim(MarksAround))];

    /// <param name="phrases">Compared letter by letter, with no regard to where words end.</param>
    public bool HasAny(SearchValues<string> phrases) => Text.AsSpan().ContainsAny(phrases);

    public bool Has(string word) => Bare.Contains(word);

    /// <summary>How many of the words and phrases of a list of <see cref="BioLexicon"/> the text holds.</summary>
    public int CountOf(string[] list)
    {
        var at = WordList.IndexOf(list);
        if (wordCounts is null)
        {
            wordCounts = new int[WordList.Count];
            WordList.CountWords(Bare, wordCounts);
            phraseCounts = new int[WordList.Count];
            Array.Fill(phraseCounts, -1);
        }

        if (phraseCounts![at] < 0)
        {
            phraseCounts[at] = WordList.CountPhrases(at, Text);
        }

        return wordCounts[at] + phraseCounts[at];
    }

    /// <summary>Whether <see cref="CountOf"/> is more than zero: most texts are asked nothing else, and make no list of their words for it.</summary>
    public bool HasAnyOf(string[] list)
    {
        var at = WordList.IndexOf(list);
        foreach (var word in Text.AsSpan().Split(' '))
        {
            if (WordList.Has(at, Text.AsSpan(word).Trim(MarksAround)))
            {
                return true;
            }
        }

        return WordList.HasPhrase(at, Text);
    }

    /// <summary>Whether one of the first words, with the marks around it, is among these.</summary>
    /// <param name="first">How many.</param>
    /// <param name="words">None of them empty.</param>
    public bool BeginsWithAny(int first, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words)
    {
        foreach (var range in Text.AsSpan().Split(' '))
        {
            var word = Text.AsSpan(range);
            if (words.Contains(word))
            {
                return true;
            }

            if (word.Length > 0 && --first == 0)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a letter of those scripts can be in it.</summary>
    public static bool MayHaveNoBlanks(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u3040', '\ud7af') || text.ContainsAnyInRange('\u0e00', '\u11ff');

    /// <summary>Written without blanks between its words: Chinese, Japanese and Thai; Korean, which adds its particles to them.</summary>
    public static bool HasNoBlanks(string word) => word.Length > 0 && word[0] is (>= '\u0e00' and <= '\u0e7f') or (>= '\u3040' and <= '\u9fff') or (>= '\uac00' and <= '\ud7af') or (>= '\u1100' and <= '\u11ff');

    /// <summary>Where the phrase stands as whole words; -1 when it does not.</summary>
    public int IndexOf(string phrase)
    {
        var isPart = HasNoBlanks(phrase);
        for (var at = 0; (at = Text.IndexOf(phrase, at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (isPart)
            {
                return at;
            }

            var before = at == 0 ? ' ' : Text[at - 1];
            var after = at + phrase.Length < Text.Length ? Text[at + phrase.Length] : ' ';
            if (!char.IsLetterOrDigit(before) && !char.IsLetterOrDigit(after))
            {
                return at;
            }
        }

        return -1;
    }
}
