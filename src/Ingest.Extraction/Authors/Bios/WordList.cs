using System.Buffers;
using System.Collections.Concurrent;

namespace Ingest.Extraction.Authors.Bios;

/// <summary>A list of words and phrases made ready for counting: a text's few words are looked up, not the list's hundreds.</summary>
internal sealed class WordList
{
    private static readonly ConcurrentDictionary<string[], WordList> Known = new(ReferenceEqualityComparer.Instance);

    /// <summary>Each word with the number of times that the list has it.</summary>
    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);

    private readonly string[] phrases;

    private readonly SearchValues<string> anyPhrase;

    private WordList(string[] list)
    {
        phrases = [.. list.Where(IsPhrase)];
        anyPhrase = SearchValues.Create(phrases, StringComparison.Ordinal);
        foreach (string word in list.Where(word => !IsPhrase(word)))
        {
            words[word] = words.GetValueOrDefault(word) + 1;
        }
    }

    /// <param name="list">A list that lives as long as the program.</param>
    public static WordList Of(string[] list) => Known.GetOrAdd(list, static words => new WordList(words));

    /// <param name="text">Looked through for the phrases.</param>
    /// <param name="bare">The text's words without the marks around them.</param>
    public int CountIn(string text, HashSet<string> bare)
    {
        int count = 0;
        foreach (string word in bare)
        {
            count += words.GetValueOrDefault(word);
        }

        if (text.AsSpan().ContainsAny(anyPhrase))
        {
            foreach (string phrase in phrases)
            {
                count += text.Contains(phrase, StringComparison.Ordinal) ? 1 : 0;
            }
        }

        return count;
    }

    private static bool IsPhrase(string word) => word.Contains(' ', StringComparison.Ordinal) || !char.IsLetter(word[0]);
}
