using System.Globalization;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Pipeline;

/// <summary>A small paper under several names: its stories, its front page, its feed.</summary>
internal static class HarbourDesk
{
    public const string Known = "SELECT count(*) || '|' || sum(versions) FROM read.article";

    public static IReadOnlyList<KeyValuePair<string, string?>> Hosts { get; } =
        [.. new[] { "desk.example", "www.desk.example", "m.desk.example", "amp.desk.example", "go.example", "other.example" }.Select(host => new KeyValuePair<string, string?>("Fetch:Resolve:" + host, "127.0.0.1"))];

    public static string Talks { get; } = NewsPages.Article("Ministers meet over the bridge");
    public static string Flood { get; } =
        """
        <!doctype html><html lang="en"><head><title>Flood in the lower town - Harbour Desk</title><meta property="og:title" content="Flood in the lower town"><meta property="og:type" content="article"></head>
        <body><header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header><main><article><h1>Flood in the lower town</h1><p class="byline">By <a rel="author" href="/author/tom-ruiz">Tom Ruiz</a></p>
        <p>The river rose by two metres in a single night and stood in the kitchens of the lower town before the sirens had been heard anywhere on the other bank.</p>
        <p>People from eleven streets were told to leave their houses until Sunday, and most of them went to relatives on the hill or to the school, where beds had been set up in the gymnasium.</p>
        <p>The mayor slept in the town hall and spoke on the radio every two hours, until the line to the capital was cut as well and the bulletins had to be read out from the church tower.</p>
        <p>Nobody was hurt, said the fire brigade, which counted four hundred cellars under water and could not say when the last of them would be dry again.</p></article></main>
        <footer><p>Harbour Desk, all rights reserved.</p></footer></body></html>
        """;

    public static string Front => "<!doctype html><html lang=\"en\"><head><title>Harbour Desk</title></head><body><header><nav><a href=\"/\">Home</a> <a href=\"/world\">World</a></nav></header><main><h1>Harbour Desk</h1>"
        + string.Concat(new[] { "Flood in the lower town", "Grain prices fall again", "The court that will not decide", "Seven members and a lot", "What the ferries carry" }.Select((title, i) => $"<article><h2><a href=\"/s/{i}\">{title}</a></h2><p>The day's account of what happened, from our reporters in the two harbours and along the river, with voices from both sides.</p></article>"))
        + "</main></body></html>";

    public static string Of(LoopbackSite site, string address) => address.Replace("{0}", site.Url().Port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    public static string Feed(params (string Link, string Guid, string Title)[] items) =>
        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Harbour Desk</title><link>http://desk.example/</link><description>News</description>"
        + string.Concat(items.Select(item => $"<item><title>{item.Title}</title><link>{item.Link.Replace("&", "&amp;", StringComparison.Ordinal)}</link><guid isPermaLink=\"false\">{item.Guid}</guid><pubDate>Mon, 02 Nov 2026 10:00:00 GMT</pubDate></item>"))
        + "</channel></rss>";
}
