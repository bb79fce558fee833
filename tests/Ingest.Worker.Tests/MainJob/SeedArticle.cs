using System.Net;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.MainJob;

/// <summary>The article that the project began with, as a reader sees its page: headline, cut teaser, standfirst, body, bio, cards.</summary>
internal sealed record SeedArticle(
    string Title,
    string Teaser,
    string Standfirst,
    IReadOnlyList<string> Body,
    IReadOnlyList<string> Bio,
    IReadOnlyList<(string Title, string Dek)> Cards)
{
    public const string CardsHeading = "More from Foreign Policy";

    public static SeedArticle Read()
    {
        var file = Directory.GetFiles(Shared.Require("seed"), "*.txt").Single();
        var lines = File.ReadAllLines(file).Where(line => line.Length > 0).ToList();
        var bio = lines.FindIndex(line => line.StartsWith("Josh Rogin covers", StringComparison.Ordinal));
        var cards = lines.IndexOf(CardsHeading);
        return new SeedArticle(
            lines[0],
            lines[1],
            lines[2],
            lines[3..bio],
            lines[bio..cards],
            [.. lines[(cards + 1)..].Chunk(2).Select(pair => (pair[0], pair[1]))]);
    }

    /// <summary>As the site lays its pages out: a body in two parts, the bio in a section after it, the cards below.</summary>
    public string AsMagazinePage() =>
        $"""
        <!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>{Html(Title)} – Foreign Policy</title>
        <meta property="og:title" content="{Html(Title)}"><meta property="og:site_name" content="Foreign Policy">
        <meta name="description" content="{Html(Teaser)}"><meta name="author" content="Josh Rogin">
        <meta property="article:published_time" content="2010-08-27T21:05:53+00:00"></head>
        <body class="single-post"><header><nav><ul><li><a href="/">Home</a></li><li><a href="/latest">Latest</a></li></ul></nav></header>
        <div id="main"><article class="article">
        <div class="hed-heading"><h1 class="hed">{Html(Title)}</h1><div class="dek-heading"><p>{Html(Teaser)}</p></div>
        <address class="author-list">By <a class="author" rel="author" href="/author/josh-rogin/">Josh Rogin</a></address>
        <time class="date-time" datetime="2010-08-27T21:05:53+00:00">August 27, 2010, 9:05 PM</time></div>
        <div class="share-links"><a href="#">Facebook</a><a href="#">Twitter</a></div>
        <div class="content-ungated"><p>{Html(Standfirst)}</p></div>
        <div class="content-gated content-gated--main-article">{Paragraphs(Body)}<span class="red-box-end"></span></div>
        <section class="bio-no-photo"><div>{Paragraphs(Bio).Replace("Josh Rogin covers", "<strong>Josh Rogin</strong> covers", StringComparison.Ordinal)}</div></section>
        </article><section class="related-articles"><h3>{CardsHeading}</h3>{CardList("div")}</section></div>
        <footer><a href="/privacy">Privacy Policy</a></footer></body></html>
        """;

    /// <summary>As pages were laid out before: one column, the bio as plain last paragraphs of it.</summary>
    public string AsColumnPage() =>
        $"""
        <html><head><meta charset="utf-8"><title>{Html(Title)} | Foreign Policy</title><meta name="description" content="{Html(Teaser)}"></head>
        <body><div id="header"><a href="/">Foreign Policy</a></div>
        <div id="content"><h1 class="feature-hed">{Html(Title)}</h1><p class="feature-byline">BY JOSH ROGIN</p><div class="timestamp"><time>AUGUST 27, 2010</time></div>
        <h2 class="excerpt">{Html(Standfirst)}</h2>
        <div class="post-inner">{Paragraphs(Body)}{Paragraphs(Bio)}</div></div>
        <div id="sidebar"><h3>{CardsHeading}</h3>{CardList("li")}</div></body></html>
        """;

    /// <summary>The plainest: no classes, no metadata, lines broken by hand.</summary>
    public string AsBrokenLinesPage() =>
        $"""
        <HTML><HEAD><TITLE>Foreign Policy: {Html(Title)}</TITLE></HEAD><BODY><TABLE><TR><TD><A HREF="/">Foreign Policy</A></TD></TR><TR><TD>
        <H1>{Html(Title)}</H1><I>{Html(Teaser)}</I><BR><BR>By Josh Rogin | August 27, 2010<BR><BR>
        {string.Join("<BR><BR>\n", Body.Concat(Bio).Select(Html))}<BR><BR><B>{CardsHeading}</B><BR>{string.Join("<BR>", Cards.Select(card => $"<A HREF=\"/x\">{Html(card.Title)}</A> {Html(card.Dek)}"))}
        </TD></TR></TABLE></BODY></HTML>
        """;

    /// <summary>A feed that carries the cut teaser only.</summary>
    public string AsFeed(string address) =>
        $"""
        <?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Foreign Policy</title><link>https://foreignpolicy.example/</link><description>x</description>
        <item><title>{Html(Title)}</title><link>{address}</link><guid isPermaLink="false">https://foreignpolicy.example/?p=12345</guid>
        <pubDate>Fri, 27 Aug 2010 21:05:53 +0000</pubDate><description>{Html(Teaser)}</description></item></channel></rss>
        """;

    private string CardList(string tag) =>
        string.Concat(Cards.Select(card => $"<{tag} class=\"card\"><a href=\"/2021/x\"><h4>{Html(card.Title)}</h4></a><p>{Html(card.Dek)}</p></{tag}>"));

    private static string Paragraphs(IEnumerable<string> texts) => string.Join('\n', texts.Select(text => $"<p>{Html(text)}</p>"));

    private static string Html(string text) => WebUtility.HtmlEncode(text);
}
