using AngleSharp.Dom;

namespace Ingest.MutationBench.Harmless;

/// <summary>Plain lines, named by nothing, in which a site speaks to its readers of itself: what they may buy, read, say, hear and support.</summary>
internal static class Requests
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        Amid("unlimited access offered", "<p>Enjoying this story? <a href='/abo'>Subscribe</a> for unlimited access.</p>"),
        Amid("free to read thanks to readers", "<p><i>This story is free to read because readers like you <a href='/give'>support our work</a>.</i></p>"),
        Amid("member already", "<p>Already a member? <a href='/login'>Log in</a>.</p>"),
        Amid("copy to download", "<p><a href='/a.pdf'>Download this article as a PDF</a></p>"),
        Amid("price of a week", "<p>Get unlimited digital access from $1 a week. <a href='/abo'>View offers</a></p>"),
        Amid("more coverage", "<p>Click <a href='/t/9'>here</a> to read all of our coverage of the talks.</p>"),
        Amid("special report", "<p>For more on this topic, see our <a href='/t/8'>special report</a>.</p>"),
        Amid("experiences asked for", "<p><em>Were you affected? Share your experience with us at <a href='mailto:yours@paper.example'>yours@paper.example</a>.</em></p>"),
        Amid("label between dashes", "<p>— Advertisement —</p>"),
        Amid("label in brackets", "<p>[Advertisement]</p>"),
        Amid("text goes on after the advertisement", "<p>Continue reading after the ad</p>"),
        Amid("account without a link", "<p>Follow @dailyexample on Instagram</p>"),
        Amid("briefing without a link", "<p>Sign up to our daily briefing</p>"),
        Amid("application without a link", "<p>Our app is now available. Download it from the App Store or Google Play.</p>"),
        Amid("letter without a link", "<p>Want more? Get The Morning, our free newsletter, every weekday.</p>"),
        Amid("support without a link", "<p>Support independent journalism</p>"),
        Amid("end of an offer", "<p>Limited-time offer: 50% off annual subscriptions</p>"),
        Amid("another language offered", "<p>Read this article in Spanish: <a href='/es/1'>La larga ruta del tratado</a></p>"),
        Amid("translated by a machine", "<p>This text was translated by a machine. <a href='/r'>Report a translation error</a></p>"),
        Amid("listen to the story", "<p>Listen to this story: <a href='/a.mp3'>6 minutes</a></p>"),
        Amid("all in the page's language", null),
        Behind("nobody has commented", "<p>Be the first to comment</p>"),
        Behind("comments closed", "<p>Comments are closed.</p>"),
        Behind("reactions in a line", "<p>23 people have reacted to this</p>"),
        Behind("counters in a line", "<p>Views: 1,203 | Shares: 41</p>"),
        Behind("time of reading in a line", "<p>Reading time: 4 minutes</p>"),
        Behind("printed by", "<p>Print this page | Email a friend | Text size: A A A</p>"),
        Behind("terms of a comment", "<p>Comments are moderated. Please read our <a href='/rules'>community guidelines</a> before you post.</p>"),
        Behind("licence to republish", "<p>Want to republish this article? <a href='/rights'>Request permission here</a>.</p>"),
    ];

    /// <param name="name">Of the kind.</param>
    /// <param name="html">Null for a request in the page's language.</param>
    private static Mutation Amid(string name, string? html) => Mutation.Harmless(name, page => PageCopy.Box(page.Middle).InsertAfter(page.Make(html ?? InLanguage(page.Language))));

    private static Mutation Behind(string name, string html) => Mutation.Harmless(name, page => PageCopy.Box(page.Paragraphs[^1]).InsertAfter(page.Make(html)));

    private static string InLanguage(string language) => language switch
    {
        "de" => "<p>Ihnen gefällt dieser Text? <a href='/abo'>Testen Sie unser Angebot vier Wochen kostenlos</a>.</p>",
        "fr" => "<p>Cet article vous intéresse ? <a href='/abo'>Abonnez-vous pour lire la suite de nos enquêtes</a>.</p>",
        "es" => "<p>¿Te gusta lo que lees? <a href='/abo'>Hazte socio y apoya nuestro periodismo</a>.</p>",
        "it" => "<p>Ti piace questo articolo? <a href='/abo'>Abbonati e sostieni il nostro lavoro</a>.</p>",
        "pt" => "<p>Gostou deste texto? <a href='/abo'>Assine e apoie o nosso jornalismo</a>.</p>",
        "nl" => "<p>Vond u dit artikel interessant? <a href='/abo'>Neem een abonnement op onze krant</a>.</p>",
        "tr" => "<p>Bu haberi beğendiniz mi? <a href='/abo'>Abone olun ve gazeteciliğimizi destekleyin</a>.</p>",
        "ru" => "<p>Понравился материал? <a href='/abo'>Поддержите нашу редакцию</a>.</p>",
        _ => "<p>Like what you are reading? <a href='/abo'>Become a supporter of our newsroom</a>.</p>",
    };
}
