using AngleSharp;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Page;

/// <summary>AngleSharp's HTML5 parser without what a reader of pages has no use for, building a light tree of the same elements.</summary>
public static class PageParser
{
    private static readonly IConfiguration Configuration = AngleSharp.Configuration.Default.With<IDomConstructionElementFactory<Document, Element>>(_ => new DomFactory());

    /// <summary>As much of the page as <see cref="MarkupBounds"/> allows.</summary>
    /// <param name="keepsAttributes">Whether all attributes stay; else those of <see cref="PageAttributes"/>.</param>
    /// <exception cref="OperationCanceledException">The page's deadline passed; thrown within milliseconds.</exception>
    public static ParsedPage Parse(string html, CancellationToken ct, bool keepsAttributes = false)
    {
        // Style sheets stand in no text, and are the largest part of some pages; <xmp> is the one element whose raw text readers see, and hardly any page has it.
        var parsed = Parse(html, Options(keepsAttributes, skipsRawText: true), ct, out var hasXmp);
        if (!hasXmp)
        {
            return parsed;
        }

        parsed.Dispose();
        return Parse(html, Options(keepsAttributes, skipsRawText: false), ct, out _);
    }

    private static ParsedPage Parse(string html, HtmlParserOptions options, CancellationToken ct, out bool hasXmp)
    {
        var context = BrowsingContext.New(Configuration);
        var factory = (DomFactory)context.GetService<IDomConstructionElementFactory<Document, Element>>()!;
        var source = new TextSource(new ReadOnlyMemoryTextSource(html));
        var document = new HtmlParser(options, context).ParseDocument<Document, Element>(source, Consume);
        hasXmp = factory.HasXmp;
        return new ParsedPage(document, html.Length, factory.Bounds.IsExceeded);

        TokenConsumptionResult Consume(ref StructHtmlToken token, TokenConsumer next)
        {
            ct.ThrowIfCancellationRequested();
            if (!factory.HasTemplates || !IsStrayTablePart(ref token, factory))
            {
                next(ref token);
            }

            return factory.Bounds.IsExceeded ? TokenConsumptionResult.Stop : TokenConsumptionResult.Continue;
        }
    }

    // A row or cell right within a template, of which the parser takes leave with a NullReferenceException where the tree is not its own. What the cell holds stays.
    private static bool IsStrayTablePart(ref StructHtmlToken token, DomFactory factory) =>
        token.Type == HtmlTokenType.StartTag
        && token.Name.Memory.Span is "caption" or "colgroup" or "col" or "tbody" or "tfoot" or "thead" or "tr" or "td" or "th"
        && factory.Document?.OpenTable is TemplateElement;

    private static HtmlParserOptions Options(bool keepsAttributes, bool skipsRawText)
    {
        var options = new HtmlParserOptions { DisableElementPositionTracking = true, SkipComments = true, SkipRawText = skipsRawText };
        if (!keepsAttributes)
        {
            options.ShouldEmitAttribute = PageAttributes.IsEmitted;
        }

        return options;
    }
}
