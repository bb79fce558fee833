using System.Text.Json;

namespace Ingest.Extraction.Page;

/// <summary>One object of the page's JSON-LD. Property names are matched as schema.org spells them.</summary>
internal readonly struct JsonLdNode(JsonElement element, JsonLd owner)
{
    private const int MaximumNames = 200;
    private const int DeepestList = 3;

    public JsonElement Element { get; } = element;

    /// <summary>Type names without the vocabulary's address ("NewsArticle").</summary>
    public IEnumerable<string> Types => Texts("@type").Select(ShortName);

    public string? Id => Text("@id");

    public bool Is(string type) => Types.Contains(type, StringComparer.OrdinalIgnoreCase);

    /// <summary>The first text of a property; of an object its @value or name. Null when there is none.</summary>
    public string? Text(string property) => Texts(property).FirstOrDefault();

    /// <summary>Every text of a property, references decoded, white space folded.</summary>
    public IEnumerable<string> Texts(string property)
    {
        foreach (var value in Values(property))
        {
            var text = PlainText.Decode(TextOf(value));
            if (text.Length > 0)
            {
                yield return text;
            }
        }
    }

    /// <summary>The first text of a property as it stands, line breaks kept.</summary>
    public string? RawText(string property) => Values(property).Select(TextOf).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));

    /// <summary>Every object of a property, references by @id followed to the object that they mean.</summary>
    public IEnumerable<JsonLdNode> Nodes(string property)
    {
        foreach (var value in Values(property))
        {
            if (value.ValueKind == JsonValueKind.Object)
            {
                yield return owner.Follow(new JsonLdNode(value, owner));
            }
        }
    }

    /// <summary>yes, no or not said.</summary>
    public bool? Flag(string property)
    {
        foreach (var value in Values(property))
        {
            if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            {
                return value.ValueKind == JsonValueKind.True;
            }

            // Written as a string, or as "http://schema.org/False".
            switch (ShortName(TextOf(value) ?? "").ToLowerInvariant())
            {
                case "true":
                    return true;
                case "false":
                    return false;
            }
        }

        return null;
    }

    public bool Has(string property) => Values(property).Any();

    private IEnumerable<JsonElement> Values(string property)
    {
        if (Element.ValueKind != JsonValueKind.Object || !Element.TryGetProperty(property, out var value))
        {
            yield break;
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            yield return value;
            yield break;
        }

        foreach (var item in Flat(value, depth: 0).Take(MaximumNames))
        {
            yield return item;
        }
    }

    // Some systems write a list of authors as a list in a list.
    private static IEnumerable<JsonElement> Flat(JsonElement list, int depth) => list.EnumerateArray()
        .SelectMany(item => item.ValueKind == JsonValueKind.Array && depth < DeepestList ? Flat(item, depth + 1) : [item]);

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Object when value.TryGetProperty("@value", out var inner) && inner.ValueKind == JsonValueKind.String => inner.GetString(),
        JsonValueKind.Object when value.TryGetProperty("name", out var inner) && inner.ValueKind == JsonValueKind.String => inner.GetString(),
        JsonValueKind.Object when value.TryGetProperty("@id", out var inner) && inner.ValueKind == JsonValueKind.String => inner.GetString(),
        _ => null,
    };

    private static string ShortName(string type) => type[(type.AsSpan().LastIndexOfAny('/', '#', ':') + 1)..];
}
