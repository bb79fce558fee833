using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Tests.Page;

internal static class Pages
{
    public static PageDocument Read(string html, string url = "https://example.org/2026/05/a-story.html", bool keepsAttributes = false) =>
        PageDocument.Read(Parse(html, keepsAttributes), new Uri(url));

    public static PageDocument WithJsonLd(string json, string head = "") =>
        Read($"<html><head>{head}<script type=\"application/ld+json\">{json}</script></head><body></body></html>");

    public static Document Parse(string html, bool keepsAttributes = false)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        return PageParser.Parse(html, limit.Token, keepsAttributes).Document;
    }
}
