using System.Runtime.CompilerServices;

namespace Ingest.Extraction.Blocks;

/// <summary>Finds all words of a lexicon in a text in one pass (Aho and Corasick, 1975), whatever their number.</summary>
internal sealed class WordAutomaton
{
    /// <summary>a–z, and one letter for everything that separates words.</summary>
    internal const int Letters = 27;

    private const int Separator = 26;

    /// <summary>A state's letters take 2 to the power of this many places: with two bytes each, one line of the processor's cache.</summary>
    private const int Shift = 5;

    /// <summary>Added to a capital's letter in <see cref="Plain"/>.</summary>
    private const byte Capital = 32;

    /// <summary>The letters of the characters that most texts are made of.</summary>
    private static readonly byte[] Plain = [.. Enumerable.Range(0, 128).Select(c => (byte)(LetterOf((char)c) + (char.IsAsciiLetterUpper((char)c) ? Capital : 0)))];

    /// <summary>Marks a state at which words end; the others, nearly all, are not looked up in <see cref="found"/>.</summary>
    private const ushort Ends = 0x8000;

    /// <summary>For each state and letter the state that follows: every character of a page's texts and names passes here.</summary>
    private readonly ushort[] next;

    private readonly ulong[] found;

    private readonly bool splitsCapitals;

    /// <param name="words">Each with the flag that it gives.</param>
    /// <param name="splitsCapitals">A capital after a small letter begins a word, as in "postBody"; else letters are compared and nothing more.</param>
    /// <exception cref="ArgumentException">The words have more than 32,767 beginnings.</exception>
    public WordAutomaton(IEnumerable<(string Word, ulong Flag)> words, bool splitsCapitals = true)
    {
        this.splitsCapitals = splitsCapitals;
        var trie = new WordTrie();
        foreach (var (word, flag) in words)
        {
            trie.Add(word, flag);
        }

        (var linked, found) = trie.Linked();
        if (found.Length >= Ends)
        {
            throw new ArgumentException("The lexicon is too large for this automaton.", nameof(words));
        }

        next = new ushort[found.Length << Shift];
        for (var slot = 0; slot < linked.Length; slot++)
        {
            var state = linked[slot];
            next[((slot / Letters) << Shift) + (slot % Letters)] = (ushort)(found[state] == 0 ? state : state | Ends);
        }
    }

    /// <summary>The flags of all words in <paramref name="text"/>, read as if separators stood around it.</summary>
    public ulong Find(ReadOnlySpan<char> text)
    {
        var flags = 0UL;
        var state = Step(0, Separator, ref flags);
        var lower = false;
        foreach (var c in text)
        {
            var letter = c < Plain.Length ? Plain[c] : Separator;
            if (letter >= Capital)
            {
                letter -= Capital;
                state = lower && splitsCapitals ? Step(state, Separator, ref flags) : state;
                lower = false;
            }
            else
            {
                lower = letter != Separator;
            }

            state = Step(state, letter, ref flags);
        }

        Step(state, Separator, ref flags);
        return flags;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Step(int state, int letter, ref ulong flags)
    {
        int to = next[(state << Shift) + letter];
        if (to < Ends)
        {
            return to;
        }

        flags |= found[to - Ends];
        return to - Ends;
    }

    internal static int LetterOf(char c) => char.IsAsciiLetter(c) ? (c | 0x20) - 'a' : Separator;
}
