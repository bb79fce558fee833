using System.Net;
using System.Text;
using System.Text.Json;

namespace Ingest.Extraction.Page.State;

/// <summary>Finds the longest running text in a page's state: one string of markup, or a list of paragraphs as content systems keep it.</summary>
internal sealed class StateSearch
{
    /// <summary>Deeper values are not looked into.</summary>
    private const int MaximumDepth = 40;

    /// <summary>Values beyond this number are not looked into.</summary>
    private const int MaximumValues = 200_000;

    /// <summary>Texts of one paragraph, in the order in which content systems name them.</summary>
    private static readonly string[] TextNames = ["content", "text", "html", "value", "body", "data", "paragraph"];

    /// <summary>A list whose texts are shorter on average is a menu, in words.</summary>
    private const int LeastAverage = 8;

    private int values;
    private int bestWords;

    /// <summary>The longest that was found so far, as markup; null for none.</summary>
    public string? Best { get; private set; }

    public void Add(JsonElement root) => Search(root, depth: 0);

    public void Add(string text) => OfferText(text);

    private void Search(JsonElement value, int depth)
    {
        if (depth > MaximumDepth || ++values > MaximumValues)
        {
            return;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                {
                    Search(property.Value, depth + 1);
                }

                break;
            case JsonValueKind.Array:
                OfferList(value);
                foreach (var item in value.EnumerateArray())
                {
                    Search(item, depth + 1);
                }

                break;
            case JsonValueKind.String:
                OfferText(value.GetString()!);
                break;
        }
    }

    private void OfferText(string text)
    {
        // Short strings are nearly all there are: length is looked at first.
        if (text.Length > 300 && StateText.IsMarkup(text) && text.Contains("<p", StringComparison.OrdinalIgnoreCase))
        {
            Offer(text, StateText.WordsOf(text));
        }
    }

    private void OfferList(JsonElement list)
    {
        if (list.GetArrayLength() < 3)
        {
            return;
        }

        var html = new StringBuilder();
        var (words, texts) = (0, 0);
        foreach (var item in list.EnumerateArray())
        {
            var text = new StringBuilder();
            GatherText(item, text, depth: 0);
            if (text.Length == 0)
            {
                continue;
            }

            texts++;
            words += StateText.WordsOf(text.ToString());
            var paragraph = text.ToString();
            html.Append(StateText.IsMarkup(paragraph) ? $"<div>{paragraph}</div>" : $"<p>{WebUtility.HtmlEncode(paragraph)}</p>");
        }

        if (texts >= 3 && words >= texts * LeastAverage)
        {
            Offer(html.ToString(), words);
        }
    }

    // Of a node its own text, else its children's: {type: "p", children: [{text: "…"}]}.
    private static void GatherText(JsonElement node, StringBuilder text, int depth)
    {
        if (ReactText.IsParagraph(node))
        {
            ReactText.Append(node[3], text);
            return;
        }

        if (depth > 6 || node.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var name in TextNames)
        {
            if (node.TryGetProperty(name, out var own) && own.ValueKind == JsonValueKind.String)
            {
                text.Append(own.GetString());
                return;
            }
        }

        foreach (var name in (ReadOnlySpan<string>)["children", "content", "nodes", "spans"])
        {
            if (node.TryGetProperty(name, out var children) && children.ValueKind == JsonValueKind.Array)
            {
                foreach (var child in children.EnumerateArray())
                {
                    GatherText(child, text, depth + 1);
                }

                return;
            }
        }
    }

    // State may hold the source of the page's own scripts: a brace in every twenty words is no prose.
    private static bool IsCode(string text, int words) => text.AsSpan().Count('{') > words / 20 || text.AsSpan().Count("=>") > words / 50;

    private void Offer(string html, int words)
    {
        if (words > bestWords && !IsCode(html, words))
        {
            (Best, bestWords) = (html, words);
        }
    }
}
