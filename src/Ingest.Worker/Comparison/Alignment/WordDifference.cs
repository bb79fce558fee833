namespace Ingest.Worker.Comparison.Alignment;

/// <summary>Which words of a rewritten sentence were replaced by which.</summary>
/// <param name="Before">The unchanged word before them, or null.</param>
internal sealed record WordDifference(IReadOnlyList<string> Old, IReadOnlyList<string> New, string? Before)
{
    /// <summary>The differing runs, in order.</summary>
    public static IReadOnlyList<WordDifference> Between(string[] old, string[] seen)
    {
        if (old.Length == 0 || seen.Length == 0)
        {
            return old.Length + seen.Length == 0 ? [] : [new WordDifference(old, seen, Before: null)];
        }

        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var partner = SequenceAlignment.Align(Numbered(old, numbers), Numbered(seen, numbers));
        var differences = new List<WordDifference>();
        var (oldStart, newStart) = (0, 0);
        for (var i = 0; i <= old.Length; i++)
        {
            var j = i == old.Length ? seen.Length : partner[i];
            if (j < 0)
            {
                continue;
            }

            if (i > oldStart || j > newStart)
            {
                differences.Add(new WordDifference(old[oldStart..i], seen[newStart..j], oldStart > 0 ? old[oldStart - 1] : null));
            }

            (oldStart, newStart) = (i + 1, j + 1);
        }

        return differences;
    }

    private static int[] Numbered(string[] words, Dictionary<string, int> numbers) =>
        [.. words.Select(word => numbers.TryGetValue(word, out var number) ? number : numbers[word] = numbers.Count)];
}
