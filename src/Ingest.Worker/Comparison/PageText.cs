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
        return Times(key, text.Value, inWords: true) > (other.Length > key.Length ? Times(key, other, inWords: true) * CountKey(other) : 0);
    }

    /// <param name="key">As <see cref="Normalise.Key"/> gives it.</param>
    public int CountKey(string key) => Times(key, text.Value);

    private static int Times(string key, string text, bool inWords = false)
    {
        var count = 0;
        for (var at = 0; key.Length > 0 && (at = text.IndexOf(key, at, StringComparison.Ordinal)) >= 0; at += key.Length)
        {
            count += inWords && at + key.Length < text.Length && IsWithinWord(text[at + key.Length - 1], text[at + key.Length]) ? 0 : 1;
        }

        return count;
    }

    private static bool IsWithinWord(char last, char next) =>
        CharacterForms.IsWord(last) && CharacterForms.IsWord(next) && !CharacterForms.IsUnspaced(last) && !CharacterForms.IsUnspaced(next);
}
