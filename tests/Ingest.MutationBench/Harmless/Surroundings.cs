using AngleSharp.Dom;

namespace Ingest.MutationBench.Harmless;

/// <summary>What stands around an article and changes from visit to visit.</summary>
internal static class Surroundings
{
    private const string Links = """
        <li><a href="/world/one-1">Ministers meet again over the budget</a></li><li><a href="/world/two-2">What the election means for the north</a></li>
        <li><a href="/world/three-3">Five things to know about the new law</a></li><li><a href="/sport/four-4">Late goal decides the final</a></li>
        """;

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Mutation.Harmless("related links after the article", page => PageCopy.Box(page.Paragraphs[^1]).InsertAfter(page.Make($"<aside class='related'><h3>Related stories</h3><ul>{Links}</ul></aside>"))),
        Mutation.Harmless("related link between paragraphs", page => PageCopy.Box(page.Middle).InsertAfter(page.Make("<div class='related-inline'><a href='/world/one-1'>Ministers meet again over the budget</a></div>"))),
        Mutation.Harmless("most-read list", page => page.Document.Body!.AppendChild(page.Make($"<div class='most-read'><h2>Most read</h2><ol>{Links}</ol></div>"))),
        Mutation.Harmless("links of the page rotated", RotateLinks),
        Mutation.Harmless("advertisement between paragraphs", page => PageCopy.Box(page.Middle).InsertAfter(page.Make("<div class='ad-slot' id='ad-7'><span>Advertisement</span><iframe src='https://ads.example/7'></iframe></div>"))),
        Mutation.Harmless("advertisement before the article", page => page.Container.InsertBefore(page.Make("<div class='ad leaderboard'><a href='https://ads.example/9'><img src='/9.gif' alt='Buy now'></a><p>Sponsored</p></div>"))),
        Mutation.Harmless("newsletter box", page => PageCopy.Box(page.Middle).InsertAfter(page.Make("<div class='newsletter-signup'><h4>Sign up for our newsletter</h4><p>The best of our reporting, every morning in your inbox.</p><form><input type='email'><button>Sign up</button></form></div>"))),
        Mutation.Harmless("share counts", page => PageCopy.Box(page.Paragraphs[0]).InsertBefore(page.Make($"<div class='share-bar'><span class='count'>{page.Random.Next(9000)}</span> <span>Shares</span><ul><li><a href='#'>Facebook</a></li><li><a href='#'>X</a></li></ul></div>"))),
        Mutation.Harmless("comment count", page => PageCopy.Box(page.Paragraphs[0]).InsertBefore(page.Make($"<a class='comment-count' href='#comments'>{page.Random.Next(900)} comments</a>"))),
        Mutation.Harmless("reader comments", page => page.Container.AppendChild(page.Make("<section id='comments' class='comments'><h3>2 Comments</h3><div class='comment'><b>Reader7</b><p>I have said for years that this would happen, and nobody wanted to listen.</p></div><div class='comment'><b>marta</b><p>Thank you for this report, it explains a lot.</p></div></section>"))),
        Mutation.Harmless("view counter", page => PageCopy.Box(page.Paragraphs[0]).InsertBefore(page.Make($"<span class='views'>{page.Random.Next(100_000)} views</span>"))),
        Mutation.Harmless("relative time", page => PageCopy.Box(page.Paragraphs[0]).InsertBefore(page.Make($"<div class='timestamp'><time datetime='2026-03-01T09:00:00Z'>Updated {page.Random.Next(2, 20)} hours ago</time></div>"))),
        Mutation.Harmless("cookie banner", page => page.Document.Body!.Prepend(page.Make("<div id='cookie-consent' role='dialog' class='cookie-banner'><p>We and our partners use cookies to store and access information on your device. You can change your choices at any time.</p><button>Accept all</button><button>Manage</button></div>"))),
        Mutation.Harmless("live widget", page => page.Container.InsertAfter(page.Make($"<div class='market-widget'><table><tr><td>DAX</td><td>{page.Random.Next(15_000, 20_000)}</td></tr><tr><td>Gold</td><td>{page.Random.Next(1800, 2500)}</td></tr></table></div>"))),
        Mutation.Harmless("subscription prompt", page => page.Document.Body!.AppendChild(page.Make("<div class='meter-prompt' role='dialog'><p>You have 2 free articles left this month.</p><a href='/subscribe'>Subscribe</a></div>"))),
        Mutation.Harmless("breaking-news bar", page => page.Document.Body!.Prepend(page.Make("<div class='breaking-bar'><strong>Breaking</strong> <a href='/live'>Follow the vote live</a></div>"))),
        Mutation.Harmless("video player", page => PageCopy.Box(page.Middle).InsertAfter(page.Make("<figure class='video'><div class='player' data-id='77'><button>Play</button></div></figure>"))),
        Mutation.Harmless("footer", page => page.Document.Body!.AppendChild(page.Make("<footer><ul><li><a href='/about'>About</a></li><li><a href='/jobs'>Jobs</a></li></ul><p>© 2027 All rights reserved.</p></footer>"))),
    ];

    /// <summary>Every link that stands in no paragraph of the article gets the next one's text.</summary>
    private static void RotateLinks(PageCopy page)
    {
        var links = page.Document.QuerySelectorAll("li > a").Where(link => link.ChildElementCount == 0 && link.TextContent.Trim().Length > 25
            && !page.Paragraphs.Any(paragraph => paragraph.Contains(link)) && !page.Old.Body.Contains(link.TextContent.Trim(), StringComparison.Ordinal)).ToList();
        var texts = links.Select(link => link.TextContent).ToList();
        for (var i = 0; i < links.Count; i++)
        {
            links[i].TextContent = texts[(i + 1) % texts.Count];
        }
    }
}
