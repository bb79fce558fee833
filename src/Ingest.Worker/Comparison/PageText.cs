using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Comparison;

/// <summary>How often something stands in the text of a page.</summary>
internal sealed class PageText(IReadOnlyList<string> blocks)
{
    private readonly Lazy<string> text = new(() => string.Join('\n', blocks.Select(Normalise.Key)));

    public int Count(string part) => CountKey(Normalise.Key(part));

    /// <param name="key">As <see cref="Normalise.Key"/> gives it.</param>
    public int CountKey(string key)
    {
        var count = 0;
        for (var at = 0; key.Length > 0 && (at = text.Value.IndexOf(key, at, StringComparison.Ordinal)) >= 0; at += key.Length)
        {
            count++;
        }

        return count;
    }
}
