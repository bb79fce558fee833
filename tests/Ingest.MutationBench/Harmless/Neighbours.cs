using AngleSharp.Dom;

namespace Ingest.MutationBench.Harmless;

/// <summary>What comes and goes above, below and beside an article, in elements that say little about themselves.</summary>
internal static class Neighbours
{
    private const string Cards = """
        <div><a href='/c/1'>Ministers meet again over the budget</a><p>The second reading begins on Thursday, and the coalition still has no majority for it.</p></div>
        <div><a href='/c/2'>A bridge that nobody wanted</a><p>It cost nine million and leads to a field; the village has learned to love it.</p></div>
        <div><a href='/c/3'>Storm expected on the coast</a><p>Ferries stay in port until Sunday.</p></div>
        """;

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Behind("cards with summaries", $"<div class='grid-3'>{Cards}</div>"),
        Behind("cards with summaries of another kind", "<ul class='river'><li><h3><a href='/r/1'>Five things to know about the new law</a></h3><p>It changes who may own farmland.</p><time>2 h ago</time></li><li><h3><a href='/r/2'>Late goal decides the final</a></h3><p>The captain had not scored for a year.</p><time>4 h ago</time></li></ul>"),
        Behind("sponsored cards", "<div class='sp-links'><span>Paid content</span><div><a href='https://x.example/1'>Doctors are surprised by this simple habit</a></div><div><a href='https://x.example/2'>The car that everybody talks about</a></div></div>"),
        Behind("opening of the next article", "<article class='next'><h2><a href='/n/1'>Storm expected on the coast</a></h2><p>Ferries stay in port until Sunday, the harbour authority said on Friday evening.</p><a href='/n/1'>Continue</a></article>"),
        Behind("previous and next", "<div class='pager'><a href='/p/1'>Previous: A bridge that nobody wanted</a> <a href='/p/2'>Next: Storm expected on the coast</a></div>"),
        Behind("most discussed", "<div class='mdisc'><h4>Most discussed</h4><div><a href='/d/1'>Who pays for the harbour?</a> <span>341</span></div><div><a href='/d/2'>Should the vote be repeated?</a> <span>212</span></div></div>"),
        Behind("reactions", "<div class='reactions'><span>👍 41</span> <span>😮 12</span> <span>😡 7</span></div>"),
        Behind("more by the author", "<div class='by-author'><h4>More by this author</h4><p><a href='/m/1'>A bridge that nobody wanted</a></p><p><a href='/m/2'>What the tide brings in</a></p></div>"),
        Above("languages", "<p class='langs'>Read this article in: <a href='/es'>Español</a> | <a href='/fr'>Français</a></p>"),
        Above("tools", "<div class='tools'><button>A-</button><button>A+</button> <a href='#'>Print</a> <a href='#'>Save</a></div>"),
        Above("alert", "<div class='alert'><p>You are reading this page offline.</p></div>"),
        Above("place in the queue", "<p class='trend'>Trending #3</p>"),
        Aside("sidebar of news", $"<div class='col-r'><h3>Latest</h3>{Cards}</div>"),
        Aside("calendar", "<div class='col-r'><h3>Today</h3><p>10:00 Cabinet meets</p><p>14:30 Question time</p><p>18:00 Harbour concert</p></div>"),
        Mutation.Harmless("greeting to a reader", page => page.Document.Body!.Prepend(page.Make("<div class='hello'>Good evening, reader. <a href='/out'>Log out</a></div>"))),
        Mutation.Harmless("edition of the day", page => page.Document.Body!.Prepend(page.Make("<div class='edition'><a href='/paper'>Today's paper</a> Tuesday, 3 March 2026</div>"))),
    ];

    private static Mutation Behind(string name, string html) => Mutation.Harmless(name, page => PageCopy.Box(page.Paragraphs[^1]).InsertAfter(page.Make(html)));

    private static Mutation Above(string name, string html) => Mutation.Harmless(name, page => PageCopy.Box(page.Paragraphs[0]).InsertBefore(page.Make(html)));

    private static Mutation Aside(string name, string html) => Mutation.Harmless(name, page =>
    {
        if (page.Container.LocalName is not ("body" or "html"))
        {
            page.Container.InsertAfter(page.Make(html));
        }
    });
}
