using AngleSharp.Dom;

namespace Ingest.MutationBench.Harmless;

/// <summary>What scripts and editors' systems put into an article and fill anew at every visit, set in many ways.</summary>
internal static class Widgets
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        Amid("score of a match", "<div class='match-strip'><span>Lions</span> <b>2 – 1</b> <span>Tigers</span> <em>67'</em></div>"),
        Amid("results of an election", "<div class='vote-box'><h4>Results so far</h4><table><tr><th>Candidate</th><th>Share</th></tr><tr><td>Lindqvist</td><td>48.2 %</td></tr><tr><td>Okafor</td><td>44.9 %</td></tr></table><p>91 % of districts counted</p></div>"),
        Amid("countdown", "<div class='countdown'><p>Polls close in 03:12:44</p></div>"),
        Amid("share price beside a paragraph", "<p class='quote-chip'><a href='/q/EXM'>EXM</a> 189.30 <span>▲ 1.2 %</span></p>"),
        Amid("card of a podcast", "<div class='podcast-card'><h4>Listen: The week in review</h4><p>Our correspondents look back at the talks and ahead to the vote.</p><a href='/podcasts/7'>Play episode</a></div>"),
        Amid("card of a video", "<figure class='vid-card'><a href='/video/8'><img src='/v/8.jpg' alt=''></a><figcaption>Watch: Why the harbour was closed</figcaption></figure>"),
        Amid("card of one story with its summary", "<div class='tout'><a href='/a/9'><h4>The long road to the harbour treaty</h4></a><p>How two ministers who could not stand each other found a text that both could sign.</p></div>"),
        Amid("quiz", "<section class='quiz-teaser'><h4>How well do you know the harbour?</h4><p>Ten questions for those who followed the talks.</p><button>Start the quiz</button></section>"),
        Amid("question whether this helped", "<div class='feedback'><p>Was this article helpful?</p><button>Yes</button><button>No</button></div>"),
        Amid("topics to follow", "<div class='follow-topics'><span>Follow</span><ul><li><button>Politics</button></li><li><button>Harbours</button></li></ul></div>"),
        Amid("timed headlines", "<ul class='latest'><li><time>10:14</time> <a href='/l/1'>Minister leaves the hall</a></li><li><time>10:02</time> <a href='/l/2'>Second round of talks begins</a></li></ul>"),
        Amid("offer of a subscription", "<div class='offer'><p>Three months for €1. Cancel whenever you like.</p><a class='btn' href='/abo'>See the offer</a></div>"),
        Amid("invitation to an event", "<aside class='event-promo'><h4>Live in Hamburg</h4><p>Meet our correspondents on 12 March and ask them what you like.</p><a href='/tickets'>Tickets</a></aside>"),
        Amid("player that does not work", "<div class='media-fallback'><p>Your browser does not support the audio element.</p></div>"),
        Amid("pointer set as the paragraphs are", null),
    ];

    /// <param name="name">Of the kind.</param>
    /// <param name="html">Null for a pointer in a copy of the paragraph before it.</param>
    private static Mutation Amid(string name, string? html) => Mutation.Harmless(name, page =>
    {
        var box = PageCopy.Box(page.Middle);
        var widget = html is null ? (IElement)box.Clone(deep: false) : page.Make(html);
        if (html is null)
        {
            widget.InnerHtml = "<a href='/a/12'>Who pays for the new harbour?</a>";
        }

        box.InsertAfter(widget);
    });
}
