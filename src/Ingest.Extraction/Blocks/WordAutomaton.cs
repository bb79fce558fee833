namespace Ingest.Extraction.Blocks;

/// <summary>Finds all words of a lexicon in a text in one pass (Aho and Corasick, 1975), whatever their number.</summary>
internal sealed class WordAutomaton
{
    /// <summary>a–z, and one letter for everything that separates words.</summary>
    private const int Letters = 27;

    private const int Separator = 26;

    private readonly List<int> next = [];
    private readonly List<ulong> found = [];

    public WordAutomaton(IEnumerable<(string Word, ulong Flag)> words)
    {
        AddState();
        foreach (var (word, flag) in words)
        {
            Add(word, flag);
        }

        Link();
    }

    /// <summary>The flags of all words in <paramref name="text"/>, read as if separators stood around it.</summary>
    public ulong Find(ReadOnlySpan<char> text)
    {
        var state = next[Separator];
        var flags = 0UL;
        var lower = false;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterUpper(c) && lower)
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

    private static int LetterOf(char c) => char.IsAsciiLetter(c) ? (c | 0x20) - 'a' : Separator;

    private int AddState()
    {
        next.AddRange(Enumerable.Repeat(-1, Letters));
        found.Add(0);
        return found.Count - 1;
    }

    private void Add(string word, ulong flag)
    {
        var state = 0;
        foreach (var c in word)
        {
            var slot = (state * Letters) + LetterOf(c);
            if (next[slot] < 0)
            {
                var added = AddState();
                next[slot] = added;
            }

            state = next[slot];
        }

        found[state] |= flag;
    }

    private void Link()
    {
        var fallback = new int[found.Count];
        var queue = new Queue<int>([0]);
        while (queue.TryDequeue(out var state))
        {
            found[state] |= found[fallback[state]];
            for (var letter = 0; letter < Letters; letter++)
            {
                var slot = (state * Letters) + letter;
                var fallen = state == 0 ? 0 : next[(fallback[state] * Letters) + letter];
                if (next[slot] < 0)
                {
                    next[slot] = fallen;
                }
                else
                {
                    fallback[next[slot]] = fallen;
                    queue.Enqueue(next[slot]);
                }
            }
        }
    }
}
