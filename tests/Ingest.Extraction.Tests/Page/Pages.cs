using AngleSharp.Html.Parser;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Tests.Page;

internal static class Pages
{
    public static PageDocument Read(string html, string url = "https://example.org/2026/05/a-story.html")
    {
        using var source = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        var document = new HtmlParser().ParseDocumentAsync(html, source.Token).GetAwaiter().GetResult();
        return PageDocument.Read((AngleSharp.Html.Dom.IHtmlDocument)document, new Uri(url));
    }

    public static PageDocument WithJsonLd(string json, string head = "") =>
        Read($"<html><head>{head}<script type=\"application/ld+json\">{json}</script></head><body></body></html>");
}
