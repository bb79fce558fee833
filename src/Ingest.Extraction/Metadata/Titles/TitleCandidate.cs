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

    /// <summary>Share of the words of the shorter of the two that the other has too.</summary>
    public double Likeness(IReadOnlySet<string> others) => Words.Count == 0 || others.Count == 0
        ? 0
        : (double)Words.Count(others.Contains) / Math.Min(Words.Count, others.Count);

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
