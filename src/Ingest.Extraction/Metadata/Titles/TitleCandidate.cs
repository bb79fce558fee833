namespace Ingest.Extraction.Metadata.Titles;

/// <summary>One statement of the title.</summary>
/// <param name="text">Without the site's name.</param>
/// <param name="rawKey">The key of the statement as it stands.</param>
/// <param name="source">The name that evidence carries.</param>
/// <param name="weight">How far this kind of source is trusted.</param>
internal sealed class TitleCandidate(string text, string rawKey, string source, double weight)
{
    private readonly Lazy<HashSet<string>> words = new(() => TitleText.WordsOf(TitleText.Key(text)), LazyThreadSafetyMode.None);

    public string Text { get; } = text;

    public string Source { get; } = source;

    public double Weight { get; } = weight;

    public string Key { get; } = TitleText.Key(text);

    public IReadOnlySet<string> Words => words.Value;

    /// <summary>Words that both have, twice, over the words of each: a section's name shares one word with a headline and is not like it.</summary>
    public double Likeness(TitleCandidate other) => Words.Count == 0 || other.Words.Count == 0
        ? 0
        : 2.0 * Words.Count(other.Words.Contains) / (Words.Count + other.Words.Count);

    /// <summary>Whether this begins as the other does, and goes on.</summary>
    public bool GoesOn(TitleCandidate other) => other.Words.Count >= TitleWeights.FewestWords && TitleText.BeginsWith(Key, other.Key);

    /// <summary>How far this statement supports that title: all of its weight when it says the same, part when it says it and more.</summary>
    public double Support(TitleCandidate other)
    {
        if (Key == other.Key || rawKey == other.Key)
        {
            return Weight;
        }

        return TitleText.BeginsOrEndsWith(rawKey, other.Key) ? Weight * TitleWeights.PartlySaid : 0;
    }
}
