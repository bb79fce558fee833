using System.Text;
using System.Xml.Linq;

namespace Ingest.Worker.Polling.Opml;

/// <summary>Writes OPML 2.0 that <see cref="OpmlReader"/> reads back to the same subscriptions; our own settings are further attributes.</summary>
internal static class OpmlWriter
{
    public static async Task WriteAsync(Stream stream, string title, IEnumerable<Subscription> subscriptions, CancellationToken ct)
    {
        var body = new XElement("body");
        foreach (var subscription in subscriptions)
        {
            Place(body, subscription.Folder).Add(Outline(subscription));
        }

        var document = new XDocument(new XElement("opml", new XAttribute("version", "2.0"), new XElement("head", new XElement("title", XmlCharacters.Clean(title))), body));
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        await document.SaveAsync(writer, SaveOptions.None, ct);
    }

    /// <summary>The folder's outline, made where there is none yet.</summary>
    private static XElement Place(XElement body, IReadOnlyList<string> folder)
    {
        var place = body;
        foreach (var name in folder)
        {
            var clean = XmlCharacters.Clean(name);
            var inner = place.Elements("outline").FirstOrDefault(o => o.Attribute("xmlUrl") is null && o.Attribute("text")?.Value == clean);
            if (inner is null)
            {
                place.Add(inner = new XElement("outline", new XAttribute("text", clean), new XAttribute("title", clean)));
            }

            place = inner;
        }

        return place;
    }

    private static XElement Outline(Subscription subscription) => new(
        "outline",
        new XAttribute("type", "rss"),
        new XAttribute("text", XmlCharacters.Clean(subscription.Title ?? subscription.Url)),
        subscription.Title is null ? null : new XAttribute("title", XmlCharacters.Clean(subscription.Title)),
        new XAttribute("xmlUrl", subscription.Url),
        subscription.SiteUrl is null ? null : new XAttribute("htmlUrl", subscription.SiteUrl),
        subscription.Categories.Count == 0 ? null : new XAttribute("category", XmlCharacters.Clean(string.Join(',', subscription.Categories))),
        subscription.Interval is { } interval ? new XAttribute("interval", interval.ToString("c")) : null,
        subscription.Cron is null ? null : new XAttribute("cron", subscription.Cron),
        subscription.Paused ? new XAttribute("paused", "true") : null);
}
