using System.Globalization;
using System.Text;

namespace Ingest.Worker.Tests.Infra;

/// <summary>Small pages and feeds in our own words, for tests whose subject is not how they are read.</summary>
internal static class NewsPages
{
    public static string Rss(LoopbackSite site, params IEnumerable<string> paths)
    {
        var items = string.Concat(paths.Select(path =>
            $"<item><title>About {path}</title><link>{site.Url(path)}</link><guid>{site.Url(path)}</guid><pubDate>Mon, 02 Nov 2026 10:00:00 GMT</pubDate></item>"));
        return $"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Harbour Desk</title><link>{site.Url()}</link><description>News</description>{items}</channel></rss>";
    }

    /// <summary>A feed that had an entry every day up to some day, all of which lead to one page.</summary>
    public static string DailyRss(LoopbackSite site, string path, DateTimeOffset last)
    {
        var items = string.Concat(Enumerable.Range(0, 5).Select(day => string.Create(
            CultureInfo.InvariantCulture, $"<item><title>Day {day}</title><link>{site.Url(path)}</link><guid>{day}</guid><pubDate>{last.AddDays(-day):R}</pubDate></item>")));
        return $"<rss version=\"2.0\"><channel><title>Harbour Desk</title>{items}</channel></rss>";
    }

    /// <param name="sentence">The sentence of the second paragraph by which two states of the page can differ.</param>
    public static string Article(string title, string sentence = "Officials said that the talks would go on until the spring.", string? bio = null)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"<!doctype html><html lang=\"en\"><head><title>{title} - Harbour Desk</title>");
        page.Append(CultureInfo.InvariantCulture, $"<meta property=\"og:title\" content=\"{title}\"><meta property=\"og:type\" content=\"article\"></head><body><header><nav><a href=\"/\">Home</a> <a href=\"/world\">World</a></nav></header>");
        page.Append(CultureInfo.InvariantCulture, $"<main><article><h1>{title}</h1><p class=\"byline\">By <a rel=\"author\" href=\"/author/mara-lind\">Mara Lind</a></p>");
        page.Append(CultureInfo.InvariantCulture, $"<p>The ministers of the two coastal states met in {title} on Monday to speak about fishing rights, the price of grain, and the bridge that both of them claim as their own work.</p>");
        page.Append(CultureInfo.InvariantCulture, $"<p>{sentence} Neither side gave way on the question of the bridge, which has divided the two governments for almost eleven years, and which no court was willing to decide.</p>");
        page.Append("<p>A draft of the treaty, seen by this newspaper, leaves the harbour fees to a commission of seven members, of whom three are to be named by each side and the last by lot.</p>");
        page.Append("<p>Farmers in the north of the country have waited for such an answer since the last harvest, when grain was left to rot on the quays for want of ships and of papers.</p>");
        if (bio is not null)
        {
            page.Append(CultureInfo.InvariantCulture, $"<div class=\"author-bio\"><p>{bio}</p></div>");
        }

        return page.Append("</article></main><footer><p>Harbour Desk, all rights reserved.</p></footer></body></html>").ToString();
    }
}
