using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Ingest.Extraction.Page.State;

/// <summary>A body that is not in the page's visible markup, or not where a reader looks.</summary>
/// <param name="Source">The name that evidence carries.</param>
/// <param name="Root">The element that holds it, when it is in the document.</param>
/// <param name="Html">Its markup, when it is not.</param>
/// <param name="Words">How many words it has, roughly.</param>
internal sealed record StateBody(string Source, IElement? Root, string? Html, int Words)
{
    /// <summary>A shorter text is a teaser or a label, in words.</summary>
    private const int MinimumWords = 50;

    /// <summary>
    /// The candidates that have at least 50 words, the most explicit first: JSON-LD's articleBody, state for scripts, parts that a server
    /// streams ahead, what stands in for scripts, templates. Reads lazily: ask for it only when the markup holds no body.
    /// </summary>
    public static IEnumerable<StateBody> Read(PageDocument page) =>
        JsonLdBody(page).Concat(StateJson.Bodies(page)).Concat(InDocument(page)).Where(body => body.Words >= MinimumWords);

    /// <summary>The element to cut blocks from; parses the markup when it is not in the document.</summary>
    /// <exception cref="OperationCanceledException">The page's deadline passed.</exception>
    public async Task<IElement?> RootAsync(CancellationToken ct) =>
        Root ?? (await new HtmlParser().ParseDocumentAsync(Html ?? "", ct)).Body;

    private static IEnumerable<StateBody> JsonLdBody(PageDocument page)
    {
        if (page.JsonLd.Article?.RawText("articleBody") is { } text)
        {
            yield return new StateBody("json-ld articleBody", null, StateText.ToHtml(text), StateText.WordsOf(text));
        }
    }

    private static IEnumerable<StateBody> InDocument(PageDocument page)
    {
        foreach (var part in page.Elements.StreamedParts)
        {
            yield return new StateBody("streamed part", part, null, StateText.WordsOf(part.TextContent));
        }

        foreach (var part in page.Elements.NoScripts.Where(part => part.Ancestors<IElement>().All(ancestor => ancestor.LocalName != "head")))
        {
            yield return new StateBody("noscript", part, null, StateText.WordsOf(part.TextContent));
        }

        foreach (var template in page.Elements.Templates.OfType<AngleSharp.Html.Dom.IHtmlTemplateElement>())
        {
            yield return new StateBody("template", null, template.Content.ToHtml(), StateText.WordsOf(template.Content.TextContent));
        }
    }
}
