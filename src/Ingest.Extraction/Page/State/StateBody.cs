using System.Net;
using Ingest.Extraction.Blocks;
using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Page.State;

/// <summary>A body that is not in the page's visible markup, or not where a reader looks.</summary>
/// <param name="Source">The name that evidence carries.</param>
/// <param name="Root">The element that holds it, when it is in the document.</param>
/// <param name="Html">Its markup, when it is not.</param>
/// <param name="Words">How many words it has, roughly.</param>
/// <param name="MostVisible">In words: where the markup shows more than this, this kind of place is not believed over it.</param>
internal sealed record StateBody(string Source, Element? Root, string? Html, int Words, int MostVisible)
{
    /// <summary>The publisher itself calls it the article's body.</summary>
    private const int Explicit = 800;

    /// <summary>A text that was found by its length, in data that hold more than the article.</summary>
    public const int Found = 120;

    /// <summary>A text that a browser does not show, for reasons that are not known.</summary>
    private const int Unshown = 60;

    /// <summary>A shorter text is a teaser or a label, in words.</summary>
    public const int MinimumWords = 50;

    /// <summary>It is markup of a page's menus and boxes too, and its text is to be found as on any page.</summary>
    public bool IsWholePage { get; init; }

    /// <summary>For a whole page: the longest running text among the same data, which may stand where nothing shows it yet.</summary>
    public StateBody? Plain { get; init; }

    /// <summary>
    /// The candidates that have at least 50 words, the most explicit first: JSON-LD's articleBody, state for scripts, parts that a server
    /// streams ahead, what stands in for scripts, templates. Reads lazily: ask for it only when the markup holds no body.
    /// </summary>
    public static IEnumerable<StateBody> Read(PageDocument page, int visibleWords = 0)
    {
        var places = JsonLdBody(page);
        // State is large: it is not even parsed where the markup shows a body.
        places = visibleWords > Found ? places : places.Concat(StateJson.Bodies(page)).Concat(InDocument(page));
        return places.Where(body => body.Words >= MinimumWords && visibleWords <= body.MostVisible);
    }

    /// <summary>The element to cut blocks from; parses the markup when it is not in the document.</summary>
    /// <exception cref="OperationCanceledException">The page's deadline passed.</exception>
    public Element? RootOf(CancellationToken ct) =>
        Root ?? PageParser.Parse(Html ?? "", ct).Document.Body;

    private static IEnumerable<StateBody> JsonLdBody(PageDocument page)
    {
        if (page.JsonLd.Article?.RawText("articleBody") is { } text && !IsState(text))
        {
            yield return new StateBody("json-ld articleBody", null, StateText.ToHtml(text), StateText.WordsOf(text), Explicit);
        }

        var entries = page.JsonLd.Article?.Nodes("liveBlogUpdate").Where(entry => entry.RawText("articleBody") is not null).ToList() ?? [];
        if (entries.Count > 0)
        {
            var html = string.Concat(entries.Select(entry => $"<h3>{WebUtility.HtmlEncode(entry.Text("headline"))}</h3>{StateText.ToHtml(entry.RawText("articleBody")!)}"));
            yield return new StateBody("json-ld liveBlogUpdate", null, html, entries.Sum(entry => StateText.WordsOf(entry.RawText("articleBody")!)), Explicit);
        }
    }

    /// <summary>Some content systems put their own objects where the text belongs.</summary>
    private static bool IsState(string text) => text.AsSpan().TrimStart() is ['{', ..] or ['[', '{', ..];

    private static IEnumerable<StateBody> InDocument(PageDocument page)
    {
        foreach (var part in page.Elements.StreamedParts)
        {
            yield return new StateBody("streamed part", part, null, StateText.WordsOf(part.TextContent), Unshown);
        }

        foreach (var part in page.Elements.NoScripts.Where(part => part.Ancestors().All(ancestor => ancestor.LocalName != "head")))
        {
            var text = part.TextContent;
            var html = EscapedMarkup.Is(text) ? EscapedMarkup.Unescaped(text) : null;
            yield return new StateBody("noscript", html is null ? part : null, html, StateText.WordsOf(text), Unshown);
        }

        foreach (var template in page.Elements.Templates.OfType<TemplateElement>())
        {
            yield return new StateBody("template", template, null, StateText.WordsOf(template.Content.TextContent), Unshown);
        }
    }
}
