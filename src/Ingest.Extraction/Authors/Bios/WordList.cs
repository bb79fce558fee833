using System.Buffers;

namespace Ingest.Extraction.Authors.Bios;

/// <summary>The lists of <see cref="BioLexicon"/> that texts are counted by, made ready: a text's few words are looked up once for all of them.</summary>
internal sealed class WordList
{
    /// <summary>In the order of the bytes of <see cref="Words"/>.</summary>
    private static readonly string[][] Lists =
    [
        BioLexicon.Roles, BioLexicon.Phrases, BioLexicon.Contacts, BioLexicon.FirstPerson, BioLexicon.ThirdPerson, BioLexicon.House, BioLexicon.Others, BioLexicon.FirstPersonPlural,
    ];

    /// <summary>For each word the number of times that each list has it, a byte a list.</summary>
    private static readonly Dictionary<string, ulong> Words = WordsOf(Lists);

    private static readonly Dictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> WordLookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordList[] All = [.. Lists.Select(list => new WordList(list))];

    private readonly string[] phrases;

    private readonly SearchValues<string> anySpaced;

    /// <summary>Those in scripts without blanks, which few texts have to be searched for.</summary>
    private readonly SearchValues<string> anyUnspaced;

    private WordList(string[] list)
    {
        phrases = [.. list.Where(IsPhrase)];
        anySpaced = SearchValues.Create([.. phrases.Where(phrase => !FoldedText.HasNoBlanks(phrase))], StringComparison.Ordinal);
        anyUnspaced = SearchValues.Create([.. phrases.Where(FoldedText.HasNoBlanks)], StringComparison.Ordinal);
    }

    public static int Count => Lists.Length;

    /// <summary>The list's place.</summary>
    /// <exception cref="ArgumentException">It is none of the lists that texts are counted by.</exception>
    public static int IndexOf(string[] list)
    {
        for (var i = 0; i < Lists.Length; i++)
        {
            if (ReferenceEquals(Lists[i], list))
            {
                return i;
            }
        }

        throw new ArgumentException("Texts are not counted by this list.", nameof(list));
    }

    /// <summary>Of each list the single words that are among these.</summary>
    /// <param name="bare">A text's words without the marks around them.</param>
    /// <param name="counts">One for each list; added to.</param>
    public static void CountWords(HashSet<string> bare, Span<int> counts)
    {
        foreach (var word in bare)
        {
            if (Words.TryGetValue(word, out var times))
            {
                for (var list = 0; times != 0; list++, times >>= 8)
                {
                    counts[list] += (byte)times;
                }
            }
        }
    }

    /// <summary>Whether the list at this place has the word, which a text gives without the marks around it.</summary>
    public static bool Has(int list, ReadOnlySpan<char> word) => WordLookup.TryGetValue(word, out var times) && (byte)(times >> (8 * list)) != 0;

    /// <summary>Whether the text holds a phrase of the list at this place.</summary>
    public static bool HasPhrase(int list, ReadOnlySpan<char> text) =>
        text.ContainsAny(All[list].anySpaced) || (FoldedText.MayHaveNoBlanks(text) && text.ContainsAny(All[list].anyUnspaced));

    /// <summary>Of the list at this place the phrases that the text holds.</summary>
    public static int CountPhrases(int list, string text)
    {
        var count = 0;
        if (HasPhrase(list, text))
        {
            foreach (var phrase in All[list].phrases)
            {
                count += text.Contains(phrase, StringComparison.Ordinal) ? 1 : 0;
            }
        }

        return count;
    }

    private static Dictionary<string, ulong> WordsOf(string[][] lists)
    {
        Dictionary<string, ulong> words = new(StringComparer.Ordinal);
        for (var list = 0; list < lists.Length; list++)
        {
            foreach (var word in lists[list].Where(word => !IsPhrase(word)))
            {
                words[word] = words.GetValueOrDefault(word) + (1UL << (8 * list));
            }
        }

        return words;
    }

    private static bool IsPhrase(string word) => word.Contains(' ', StringComparison.Ordinal) || !char.IsLetter(word[0]) || FoldedText.HasNoBlanks(word);
}
