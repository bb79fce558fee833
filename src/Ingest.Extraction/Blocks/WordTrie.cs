namespace Ingest.Extraction.Blocks;

/// <summary>A <see cref="WordAutomaton"/> in the making: the words as a tree of letters, then linked so that no text is read twice.</summary>
internal sealed class WordTrie
{
    private readonly List<int> next = [];
    private readonly List<ulong> found = [];

    public WordTrie() => AddState();

    public void Add(string word, ulong flag)
    {
        var state = 0;
        foreach (var c in word)
        {
            var slot = (state * WordAutomaton.Letters) + WordAutomaton.LetterOf(c);
            if (next[slot] < 0)
            {
                var added = AddState();
                next[slot] = added;
            }

            state = next[slot];
        }

        found[state] |= flag;
    }

    /// <summary>For each state and letter the state that follows, and for each state the flags of the words that end there.</summary>
    public (int[] Next, ulong[] Found) Linked()
    {
        var fallback = new int[found.Count];
        var queue = new Queue<int>([0]);
        while (queue.TryDequeue(out var state))
        {
            found[state] |= found[fallback[state]];
            for (var letter = 0; letter < WordAutomaton.Letters; letter++)
            {
                var slot = (state * WordAutomaton.Letters) + letter;
                var fallen = state == 0 ? 0 : next[(fallback[state] * WordAutomaton.Letters) + letter];
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

        return ([.. next], [.. found]);
    }

    private int AddState()
    {
        next.AddRange(Enumerable.Repeat(-1, WordAutomaton.Letters));
        found.Add(0);
        return found.Count - 1;
    }
}
