using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Page;

/// <summary>The page's &lt;meta&gt; tags by name, property, itemprop or http-equiv, in lower case; empty values are left out.</summary>
internal sealed class MetaTags
{
    private static readonly string[] KeyAttributes = ["property", "name", "itemprop", "http-equiv"];

    private readonly Dictionary<string, List<string>> values = new(StringComparer.OrdinalIgnoreCase);

    public static MetaTags Of(IEnumerable<Element> metas)
    {
        var tags = new MetaTags();
        foreach (var meta in metas)
        {
            // Some publishers write value= or, on http-equiv, charset=; content= is the rule.
            var content = meta.GetAttribute("content") ?? meta.GetAttribute("value");
            if (!string.IsNullOrWhiteSpace(content))
            {
                tags.Add(meta, PlainText.Fold(content));
            }
        }

        return tags;
    }

    public IEnumerable<string> Names => values.Keys;

    /// <summary>The first value of the first of these names that is there.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (values.TryGetValue(name, out var found))
            {
                return found[0];
            }
        }

        return null;
    }

    public IReadOnlyList<string> All(string name) => values.TryGetValue(name, out var found) ? found : [];

    private void Add(Element meta, string content)
    {
        foreach (var attribute in KeyAttributes)
        {
            if (meta.GetAttribute(attribute) is not { Length: > 0 } key)
            {
                continue;
            }

            foreach (var name in key.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                Add(name, content);
            }
        }
    }

    private void Add(string name, string content)
    {
        if (!values.TryGetValue(name, out var found))
        {
            values.Add(name, found = []);
        }

        if (!found.Contains(content))
        {
            found.Add(content);
        }
    }
}
