using System.Text;
using System.Text.Json;

namespace Ingest.Extraction.Page.State;

/// <summary>
/// Finds the longest running text in a page's state: one string of markup or of lines, or a list of paragraphs as content systems keep it.
/// A text within the object that carries the page's title comes before the longer ones of other stories.
/// </summary>
internal sealed class StateSearch(StateTitles titles)
{
    /// <summary>Deeper values are not looked into.</summary>
    private const int MaximumDepth = 40;

    /// <summary>Values beyond this number are not looked into.</summary>
    private const int MaximumValues = 200_000;

    /// <summary>Characters; a shorter string is a label or a summary.</summary>
    private const int FewestCharacters = 300;

    /// <summary>A list whose texts are shorter on average is a menu, in words.</summary>
    private const int LeastAverage = 8;

    /// <summary>Paragraphs of a text that stands in one string or in a list.</summary>
    private const int FewestParagraphs = 3;

    /// <summary>What content systems call a text that they keep as lines: any other long string may be terms of use.</summary>
    private static readonly string[] LineNames = ["markdown", "body", "content", "text", "articleBody", "bodyText", "story", "plainText", "rawContent"];

    private int values;
    private int bestWords;
    private bool isBestOwn;

    /// <summary>The longest that was found so far, as markup; null for none.</summary>
    public string? Best { get; private set; }

    public void Add(JsonElement root) => Search(root, name: null, isOwn: false, depth: 0);

    public void Add(string text) => OfferText(text, name: null, isOwn: false);

    /// <param name="value">Any value of the state.</param>
    /// <param name="name">What its object calls it.</param>
    /// <param name="isOwn">It stands within an object that carries the page's title.</param>
    /// <param name="depth">Values around it.</param>
    private void Search(JsonElement value, string? name, bool isOwn, int depth)
    {
        if (depth > MaximumDepth || ++values > MaximumValues)
        {
            return;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                isOwn = isOwn || titles.AreOf(value);
                foreach (var property in value.EnumerateObject())
                {
                    Search(property.Value, property.Name, isOwn, depth + 1);
                }

                break;
            case JsonValueKind.Array:
                OfferList(value, isOwn);
                foreach (var item in value.EnumerateArray())
                {
                    Search(item, name, isOwn, depth + 1);
                }

                break;
            case JsonValueKind.String:
                OfferText(value.GetString()!, name, isOwn);
                break;
        }
    }

    // Short strings are nearly all there are: length is looked at first.
    private void OfferText(string text, string? name, bool isOwn)
    {
        if (text.Length <= FewestCharacters)
        {
            return;
        }

        if (StateText.IsMarkup(text) && text.Contains("<p", StringComparison.OrdinalIgnoreCase))
        {
            Offer(text, StateText.WordsOf(text), isOwn);
        }
        else if (LineNames.Contains(name) && text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: >= FewestParagraphs } lines
            && StateText.WordsOf(text) is var words && words >= lines.Length * LeastAverage)
        {
            Offer(StateText.ToHtml(text), words, isOwn);
        }
    }

    private void OfferList(JsonElement list, bool isOwn)
    {
        if (list.GetArrayLength() < FewestParagraphs)
        {
            return;
        }

        var html = new StringBuilder();
        var (words, texts) = (0, 0);
        foreach (var item in list.EnumerateArray())
        {
            if (StateNode.Read(item) is { } node)
            {
                texts++;
                words += StateText.WordsOf(node.Text);
                html.Append(node.Html);
            }
        }

        if (texts >= FewestParagraphs && words >= texts * LeastAverage)
        {
            Offer(html.ToString(), words, isOwn);
        }
    }

    // State may hold the source of the page's own scripts: a brace in every twenty words is no prose.
    private static bool IsCode(string text, int words) => text.AsSpan().Count('{') > words / 20 || text.AsSpan().Count("=>") > words / 50;

    private void Offer(string html, int words, bool isOwn)
    {
        var isBetter = isOwn == isBestOwn ? words > bestWords : isOwn ? words >= StateBody.MinimumWords : bestWords < StateBody.MinimumWords;
        if (isBetter && !IsCode(html, words))
        {
            (Best, bestWords, isBestOwn) = (html, words, isOwn);
        }
    }
}
