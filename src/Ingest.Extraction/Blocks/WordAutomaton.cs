namespace Ingest.Extraction.Blocks;

/// <summary>Finds all words of a lexicon in a text in one pass (Aho and Corasick, 1975), whatever their number.</summary>
internal sealed class WordAutomaton
{
    /// <summary>a–z, and one letter for everything that separates words.</summary>
    internal const int Letters = 27;

    private const int Separator = 26;

    /// <summary>For each state and letter the state that follows, in arrays: every character of a page's texts and names passes here.</summary>
    private readonly int[] next;

    private readonly ulong[] found;

    public WordAutomaton(IEnumerable<(string Word, ulong Flag)> words)
    {
        var states = new WordTrie();
        foreach (var (word, flag) in words)
        {
            states.Add(word, flag);
        }

        (next, found) = states.Linked();
    }

    /// <summary>The flags of all words in <paramref name="text"/>, read as if separators stood around it.</summary>
    public ulong Find(ReadOnlySpan<char> text)
    {
        var (next, found) = (this.next, this.found);
        var state = next[Separator];
        var flags = 0UL;
        var lower = false;
        foreach (var c in text)
        {
            if (lower && char.IsAsciiLetterUpper(c))
            {
                state = next[(state * Letters) + Separator];
                flags |= found[state];
            }

            lower = char.IsAsciiLetterLower(c);
            state = next[(state * Letters) + LetterOf(c)];
            flags |= found[state];
        }

        return flags | found[next[(state * Letters) + Separator]];
    }

    internal static int LetterOf(char c) => char.IsAsciiLetter(c) ? (c | 0x20) - 'a' : Separator;
}
