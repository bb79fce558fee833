using AngleSharp.Dom;

namespace Ingest.MutationBench.Harmless;

/// <summary>What a site shows one reader and not the next, or today and not tomorrow: offers, players, requests, prompts, lists.</summary>
internal static class Visits
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        Amid("you may also like", "<section class='reco'><h3>You may also like</h3><div class='card'><a href='/s/1'><img src='/i/1.jpg' alt=''><span>How the ferry was saved</span></a><time>12 Nov</time></div><div class='card'><a href='/s/2'><img src='/i/2.jpg' alt=''><span>A winter without coal</span></a><time>9 Nov</time></div></section>"),
        Amid("player of a podcast with its episode", "<div class='pod'><p>Podcast: The Long Table</p><p>Episode 41. Who guards the strait? Our guests disagree.</p><button>Play</button> <span>34:12</span><p>Subscribe on <a href='https://p.example/a'>Apple Podcasts</a> or <a href='https://p.example/s'>Spotify</a></p></div>"),
        Amid("table of share prices", "<table class='mkts'><tbody><tr><td>FTSE 100</td><td>8,204.1</td><td>-0.4%</td></tr><tr><td>Brent</td><td>$81.20</td><td>+1.1%</td></tr></tbody></table>"),
        Amid("donate box without a link", "<div class='dnt'><h4>Keep this site free</h4><p>We have no paywall and no owner. If everyone who reads this gave three pounds, we would be done in an hour.</p><form><input type='radio'> £5 <input type='radio'> £10 <button>Give</button></form></div>"),
        Amid("survey", "<p class='survey'>Take our two-minute survey and <a href='https://survey.example/9'>tell us what you think of this page</a>.</p>"),
        Amid("notifications offered", "<div class='push-optin'><p>Turn on notifications to hear when we publish stories like this one.</p><button>Allow</button><button>Not now</button></div>"),
        Amid("pointer in square brackets", "<p><em>[ <a href='/r/7'>Read: How the ferry was saved</a> ]</em></p>"),
        Amid("pointer in the page's language", null),
        Amid("video behind which the text goes on", "<div class='vid'><video src='/v.mp4'></video><p>Article continues after this video</p></div>"),
        Amid("trending now", "<div class='tn'><strong>Trending now</strong><ol><li><a href='/t/1'>How the ferry was saved</a></li><li><a href='/t/2'>A winter without coal</a></li><li><a href='/t/3'>The mayor who would not resign</a></li></ol></div>"),
        Amid("advertisement with a text and a link", "<div data-ad-unit='mid2'><a href='https://ads.example/c?x=1' rel='sponsored'><strong>Sleep better in nine days</strong><span>The mattress that engineers made for themselves. Order now and return it free of charge.</span><em>Learn more</em></a></div>"),
        Above("sign in to save", "<p class='save'><a href='/login?next=1'>Sign in to save this article</a></p>"),
        Above("reading list", "<div class='actions'><button>Add to reading list</button><button>Gift this article</button></div>"),
        Above("gifts left", "<p class='gift'>You have 10 gift articles to give each month.</p>"),
        Above("drawing with words in it", "<a class='ic' href='#'><svg viewBox='0 0 9 9'><title>Share this article by e-mail</title><text>Share</text><path d='M0 0L9 9'/></svg></a>"),
        Behind("report a mistake", "<p class='err'>Spotted a mistake? <a href='/contact'>Report a correction</a>.</p>"),
        Behind("errors invited without a link", "<div class='report-error'>If you find an error in this text, select it and press Ctrl+Enter.</div>"),
        Behind("author's other articles", "<div class='au-more'><h4>Latest from this author</h4><ul><li><a href='/a/21'>How the ferry was saved</a> <span>3 Nov 2026</span></li><li><a href='/a/22'>A winter without coal</a> <span>19 Oct 2026</span></li></ul></div>"),
        Behind("comments that need scripts", "<div id='disqus_thread'>Please enable JavaScript to view the comments powered by Disqus.</div>"),
        Behind("thread of replies", "<div class='thread'><article><header>Marek · 2 days ago</header><p>My grandfather worked on that pier, and the account here is quite right.</p><footer>Reply · 3 likes</footer></article><article><header>Ines · 1 day ago</header><p>Who paid for it, though? The text does not say.</p><footer>Reply · 11 likes</footer></article></div>"),
        Behind("request for a letter to the editor", "<p><i>Have an opinion about this article? Write to us at <a href='mailto:letters@paper.example'>letters@paper.example</a>.</i></p>"),
        Behind("load more", "<div class='more'><button>Load more stories</button></div>"),
        Wall("cookie wall in German", "Wir schätzen Ihre Privatsphäre", "Wir und unsere 842 Partner speichern Informationen auf Ihrem Gerät und greifen darauf zu, um Anzeigen auszuwählen und deren Leistung zu messen. Mit einem Klick auf „Zustimmen“ willigen Sie ein.", "Zustimmen"),
        Wall("cookie wall in French", "Le respect de votre vie privée est notre priorité", "Avec votre accord, nos partenaires et nous utilisons des cookies pour mesurer l’audience et vous proposer des publicités adaptées. Vous pouvez retirer votre consentement à tout moment.", "Accepter et fermer"),
        Wall("cookie wall in Spanish", "Valoramos tu privacidad", "Nosotros y nuestros socios almacenamos información en tu dispositivo y tratamos datos personales para medir la audiencia. Puedes cambiar de opinión cuando quieras.", "Aceptar todo"),
    ];

    /// <param name="name">Of the kind.</param>
    /// <param name="html">Null for a pointer with the words of the page's language.</param>
    private static Mutation Amid(string name, string? html) =>
        Mutation.Harmless(name, page => PageCopy.Box(page.Middle).InsertAfter(page.Make(html ?? $"<p><b>{Pointer(page.Language)}:</b> <a href='/s/4'>A winter without coal</a></p>")));

    private static Mutation Behind(string name, string html) => Mutation.Harmless(name, page => PageCopy.Box(page.Paragraphs[^1]).InsertAfter(page.Make(html)));

    private static Mutation Above(string name, string html) => Mutation.Harmless(name, page => PageCopy.Box(page.Paragraphs[0]).InsertBefore(page.Make(html)));

    private static Mutation Wall(string name, string heading, string text, string button) =>
        Mutation.Harmless(name, page => page.Document.Body!.AppendChild(page.Make($"<div class='cw-layer'><h2>{heading}</h2><p>{text}</p><button>{button}</button></div>")));

    private static string Pointer(string language) => language switch
    {
        "de" => "Lesen Sie auch",
        "fr" => "Lire aussi",
        "es" => "Lea también",
        "it" => "Leggi anche",
        "pt" => "Leia também",
        "tr" => "Ayrıca okuyun",
        "ru" => "Читайте также",
        "pl" => "Czytaj też",
        "sv" => "Läs också",
        "nl" => "Lees ook",
        "ja" => "関連記事",
        "zh" => "相关阅读",
        _ => "See also",
    };
}
