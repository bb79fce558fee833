using System.Xml.Linq;
using static Ingest.Worker.Polling.Markup.FeedNames;

namespace Ingest.Worker.Polling.Fields;

/// <summary>An entry's title, summary and full text.</summary>
internal static class BodyFields
{
    private const int FallbackTitleRunes = 100;

    /// <summary>Characters of a text in which its first words are looked for.</summary>
    private const int FallbackTitleSource = 1 << 14;

    private static readonly XName[] Titles = [Rss + "title", Atom + "title", Dc + "title", DcTerms + "title", Media + "title", ITunes + "title"];

    private static readonly XName[] Summaries =
    [
        Rss + "description", Atom + "summary", Rss + "summary", Atom + "tagline", Dc + "description", DcTerms + "abstract", ITunes + "summary",
        GooglePlay + "description", ITunes + "subtitle", Media + "description", Rss + "abstract", Prism + "teaser",
    ];

    private static readonly XName[] Contents =
    [
        Content + "encoded", Atom + "content", Rss + "fullitem", Rss + "content", Xhtml + "body", Rss + "body", Xhtml + "div", Rss + "encoded",
        Rss + "fulltext", Rss + "full-text", Content + "items",
    ];

    public static string? ReadTitle(XElement item) => ElementText.Children(item, Titles).Select(MarkupText.AsPlain).FirstOrDefault(t => t is not null)
        ?? item.Descendants(Media + "title").Select(MarkupText.AsPlain).FirstOrDefault(t => t is not null) ?? ElementText.Of(item.Attribute("title"));

    public static string? FallbackTitle(string? content, string? summary, string? link)
    {
        foreach (var html in new[] { content, summary })
        {
            if (html is not null && HtmlText.FromHtml(HtmlText.Cut(html, FallbackTitleSource)) is { Length: > 0 } text)
            {
                return HtmlText.Beginning(text, FallbackTitleRunes);
            }
        }

        return link;
    }

    public static string? ReadSummary(XElement item) => ElementText.Children(item, Summaries).Select(MarkupText.AsHtml).FirstOrDefault(t => t is not null)
        ?? item.Descendants(Media + "description").Select(MarkupText.AsHtml).FirstOrDefault(t => t is not null);

    public static string? ReadContent(XElement item, FeedContext context, out string? contentBase)
    {
        foreach (var element in ElementText.Children(item, Contents))
        {
            if (MarkupText.AsHtml(element) is not { } html)
            {
                continue;
            }

            contentBase = context.BaseOf(element)?.AbsoluteUri;
            return html;
        }

        contentBase = null;
        return null;
    }
}
