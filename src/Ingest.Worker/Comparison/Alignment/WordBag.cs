namespace Ingest.Worker.Comparison.Alignment;

/// <summary>The words of one sentence as sorted numbers; how much two of them share is one merge.</summary>
internal sealed class WordBag
{
    private readonly int[] words;

    private int[]? distinct;

    private WordBag(int[] words) => this.words = words;

    public int Count => words.Length;

    /// <param name="vocabulary">Gives each word its number; grows with every new one.</param>
    public static WordBag Of(string[] words, Dictionary<string, int> vocabulary)
    {
        var numbers = new int[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            numbers[i] = Number(words[i], vocabulary);
        }

        Array.Sort(numbers);
        return new WordBag(numbers);
    }

    public WordBag With(WordBag other)
    {
        int[] both = [.. words, .. other.words];
        Array.Sort(both);
        return new WordBag(both);
    }

    public ReadOnlySpan<int> Distinct() => distinct ??= [.. words.Where((word, i) => i == 0 || word != words[i - 1])];

    /// <summary>Dice's coefficient: 0 nothing in common, 1 the same words, whatever their order.</summary>
    public double Likeness(WordBag other)
    {
        var total = words.Length + other.words.Length;
        return total == 0 ? 1 : 2.0 * Shared(other) / total;
    }

    private int Shared(WordBag other)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < words.Length && j < other.words.Length)
        {
            var order = words[i].CompareTo(other.words[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }

    private static int Number(string word, Dictionary<string, int> vocabulary)
    {
        if (!vocabulary.TryGetValue(word, out var number))
        {
            vocabulary[word] = number = vocabulary.Count;
        }

        return number;
    }
}
