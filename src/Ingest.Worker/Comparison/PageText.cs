using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Comparison;

/// <summary>How often something stands in the text of a page.</summary>
internal sealed class PageText(IReadOnlyList<string> blocks)
{
    private readonly Lazy<string> text = new(() => string.Join('\n', blocks.Select(Normalise.Key)));

    public int Count(string part) => CountKey(Normalise.Key(part));

    /// <summary>
    /// Whether it stands there by itself, in whole words: a headline that was cut short stands within the longer one wherever that is
    /// printed, and often within others ("best hotel" in "best hotels").
    /// </summary>
    /// <param name="part">What is looked for.</param>
    /// <param name="butWithin">The text in which it does not count; null for none.</param>
    public bool Has(string part, string? butWithin)
    {
        var (key, other) = (Normalise.Key(part), Normalise.Key(butWithin ?? ""));
        return CountKey(key) > (other.Length > key.Length ? Times(key, other) * CountKey(other) : 0);
    }

    /// <param name="key">As <see cref="Normalise.Key"/> gives it.</param>
    public int CountKey(string key) => Times(key, text.Value);

    /// <summary>In whole words: a formula's letter that stands by itself stands in every word that has it, and in more of them once another box came.</summary>
    private static int Times(string key, string text)
    {
        var count = 0;
        for (var at = 0; key.Length > 0 && (at = text.IndexOf(key, at, StringComparison.Ordinal)) >= 0; at += key.Length)
        {
            var isPart = (at > 0 && Normalise.NeedsSpace(text[at - 1], key[0])) || (at + key.Length < text.Length && Normalise.NeedsSpace(key[^1], text[at + key.Length]));
            count += isPart ? 0 : 1;
        }

        return count;
    }
}
