namespace Ingest.MutationBench.Harmless;

/// <summary>The words of an article as text-only, print, accelerated and telephone pages, readers' views and applications show them, seen after or before the full page.</summary>
internal static class Editions
{
    public static FrontEnd TextOnly { get; } = new("<div><p><a href='/'>Text-Only Version</a> <a href='/full'>Go To Full Site</a></p><div class='t'></div><hr><p><a href='/t/1'>World</a> | <a href='/t/2'>Economy</a> | <a href='/contact'>Contact us</a></p></div>", "div.t");

    public static FrontEnd Accelerated { get; } = new("<div><header><a href='/'>The Daily Example</a><button on='tap:menu.toggle'>Menu</button></header><main><article></article><section><h2>More stories</h2><amp-list src='/x'><div role='list'><a href='/n/1'>Nine harbours, one pilot</a></div></amp-list></section></main><footer>© 2026 The Daily Example</footer></div>", "article")
    {
        Amid = "<amp-ad width='300' height='250' type='x'><div fallback>Advertisement</div></amp-ad>",
    };

    public static FrontEnd Telephone { get; } = new("<div class='w'><div class='b'><a href='/'>Home</a> <a href='/menu'>Menu</a></div><div class='c'></div><div class='b'><a href='/prev'>Previous</a> <a href='/next'>Next</a></div></div>", "div.c");

    public static FrontEnd Printed { get; } = new("<center><table width='640' border='0'><tr><td>The Daily Example</td></tr><tr><td class='x'></td></tr><tr><td>https://paper.example/a/1?print=1<br><a href='javascript:window.print()'>Print</a></td></tr></table></center>", "td.x") { IsOfLines = true };

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Front("text-only page", TextOnly),
        Front("accelerated page with an advertisement amid the text", Accelerated),
        Front("telephone page with pages to turn", Telephone),
        Front("print page of lines in a cell", Printed),
        Front("print page with the addresses of links below", new FrontEnd("<div id='pr'><div class='t'></div><h4>Links in this article</h4><ol><li>https://paper.example/a/31</li><li>https://ministry.example/report.pdf</li></ol></div>", "div.t")),
        Front("instant article", new FrontEnd("<article class='op'><header><figure><img src='/1.jpg'></figure></header><section></section><footer><small>© The Daily Example</small></footer></article>", "section")),
        Front("view of a reader", new FrontEnd("<div class='rd'><div>paper.example · 4 min</div><div class='t'></div><div><button>Aa</button><button>Archive</button></div></div>", "div.t")),
        Front("page of an application without a headline", new FrontEnd("<main class='av'></main>", "main") { PrintsHeadline = false }),
        Front("print page without names", new FrontEnd("<div class='p0'><h5>paper.example</h5><div class='t'></div></div>", "div.t") { PrintsNames = false }),
        Front("text from a feed", new FrontEnd("<div class='f0'><div class='t'></div><p>The post <a href='/a/1'>this story</a> appeared first on <a href='/'>The Daily Example</a>.</p></div>", "div.t")),
        Front("page of an old server", new FrontEnd("<table><tr><td valign='top' width='120'><font size='1'><a href='/w'>World</a><br><a href='/e'>Economy</a><br><a href='/s'>Sport</a></font></td><td class='x'></td></tr></table>", "td.x") { IsOfLines = true }),
        Back("full page after the text-only one", TextOnly),
        Back("full page after the accelerated one", Accelerated),
        Back("full page after the telephone one", Telephone),
        Back("full page after the print page", Printed),
        Front("accelerated page after the text-only one", Accelerated) with { Before = page => TextOnly.Draw(page) },
        Front("print page after the telephone one", Printed) with { Before = page => Telephone.Draw(page) },
    ];

    private static Mutation Front(string name, FrontEnd front) => new(name, page => front.Draw(page) ? Expectation.Nothing : null);

    /// <summary>The page itself, seen after another front end of it.</summary>
    private static Mutation Back(string name, FrontEnd front) => new(name, _ => Expectation.Nothing) { Before = page => front.Draw(page) };
}
