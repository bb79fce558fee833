using AngleSharp.Dom;

namespace Ingest.MutationBench.Harmless;

/// <summary>What publishers put between an article's paragraphs or right behind them, named in many ways or not at all.</summary>
internal static class Inserted
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        Amid("pointer in a paragraph", "<p><strong>Read more:</strong> <a href='/world/one-1'>Ministers meet again over the budget</a></p>"),
        Amid("list of related stories in the text", "<div class='c-box'><h3>Related</h3><ul><li><a href='/a/1'>What the election means for the north</a></li><li><a href='/a/2'>Five things to know about the new law</a></li></ul></div>"),
        Amid("label of an advertisement", "<p>ADVERTISEMENT</p>"),
        Amid("label behind which the text goes on", "<div class='x-slot'><p>Story continues below advertisement</p></div>"),
        Amid("time of the last change", "<p class='stamp'>Last updated: 3 March 2026, 10:14 GMT</p>"),
        Amid("ticker", "<div class='ticker'><span>DAX 17,204.11 +0.31%</span> <span>Gold 2,104.50 -0.10%</span></div>"),
        Amid("share buttons", "<ul class='share-tools'><li><a href='#'>Facebook</a></li><li><a href='#'>WhatsApp</a></li><li><button>Copy link</button></li></ul>"),
        Amid("call for donations", "<div class='support-banner'><h3>Support our journalism</h3><p>Readers like you keep our reporting free for everyone. Give what you can today.</p><a class='btn' href='/donate'>Donate</a></div>"),
        Amid("invitation to the app", "<div class='app-promo'><p>Download our app for the latest news.</p><a href='https://apps.example/7'>Get the app</a></div>"),
        Amid("invitation to the newsletter without a form", "<aside class='inline-promo'><p>Get our weekly newsletter in your inbox every Friday. <a href='/letters'>Sign up here</a>.</p></aside>"),
        Amid("poll", "<div class='poll'><h4>Do you agree with the plan?</h4><ul><li>Yes 54%</li><li>No 46%</li></ul><p>1,204 votes</p></div>"),
        Amid("audio player", "<div class='audio-player'><button>Listen to this article</button><span>7 min</span></div>"),
        Amid("most-read box", "<aside class='most-popular'><h3>Most popular</h3><ol><li><a href='/a/4'>Late goal decides the final</a></li><li><a href='/a/5'>Storm expected on the coast</a></li></ol></aside>"),
        Amid("hidden text", "<div style='display:none'><p>Your session has expired. Please reload this page to go on.</p></div>"),
        Amid("frame", "<div class='embed'><iframe src='https://maps.example/3' title='Map'></iframe></div>"),
        Behind("tags", "<ul class='tags'><li><a href='/t/1'>Politics</a></li><li><a href='/t/2'>Economy</a></li></ul>"),
        Behind("teasers with summaries", "<section class='more-stories'><h2>You may also like</h2><article><h3><a href='/a/6'>What the election means for the north</a></h3><p>Voters along the coast decide this week who will run the harbours.</p></article><article><h3><a href='/a/7'>Five things to know about the new law</a></h3><p>It changes who may own farmland and for how long.</p></article></section>"),
        Behind("comments invited", "<div class='conversation'><h3>Join the conversation</h3><p>212 comments</p><a href='#all'>View all comments</a></div>"),
        Behind("registration asked for", "<div class='reg-prompt'><p>Create a free account to save articles and follow topics.</p><a href='/register'>Register</a></div>"),
        Behind("line of rights", "<p class='copyright'>© 2027 Example Media. All rights reserved.</p>"),
        Above("reading time", "<span class='read-time'>5 min read</span>"),
        Above("bar of the weather", "<div class='weather-bar'>Berlin 17°C, cloudy</div>"),
        Above("live counter", "<div class='reading-now'>312 people are reading this</div>"),
    ];

    private static Mutation Amid(string name, string html) => Mutation.Harmless(name, page => PageCopy.Box(page.Middle).InsertAfter(page.Make(html)));

    private static Mutation Behind(string name, string html) => Mutation.Harmless(name, page => PageCopy.Box(page.Paragraphs[^1]).InsertAfter(page.Make(html)));

    private static Mutation Above(string name, string html) => Mutation.Harmless(name, page => PageCopy.Box(page.Paragraphs[0]).InsertBefore(page.Make(html)));
}
