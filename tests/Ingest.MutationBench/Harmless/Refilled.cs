namespace Ingest.MutationBench.Harmless;

/// <summary>What stands on both copies of the page, in the same place, and was filled anew between them.</summary>
internal static class Refilled
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        Above("views counted on", "<span class='views'>1,204 views</span>", "<span class='views'>8,911 views</span>"),
        Above("comments counted on", "<p class='meta-line'><a href='#c'>12 comments</a></p>", "<p class='meta-line'><a href='#c'>47 comments</a></p>"),
        Above("shares counted on", "<div class='social'><b>310</b> shares <a href='#'>Share</a></div>", "<div class='social'><b>1.2k</b> shares <a href='#'>Share</a></div>"),
        Above("hours since the update counted on", "<p>Updated 3 hours ago</p>", "<p>Updated 5 hours ago</p>"),
        Above("hours since publication counted on", "<time class='ago'>2 hours ago</time>", "<time class='ago'>Yesterday</time>"),
        Amid("results counted on", "<div class='vote-box'><h4>Results so far</h4><table><tr><td>Lindqvist</td><td>48.2 %</td></tr><tr><td>Okafor</td><td>44.9 %</td></tr></table><p>91 % of districts counted</p></div>", "<div class='vote-box'><h4>Results so far</h4><table><tr><td>Lindqvist</td><td>47.9 %</td></tr><tr><td>Okafor</td><td>45.3 %</td></tr></table><p>97 % of districts counted</p></div>"),
        Amid("prices moved", "<div class='ticker'><span>DAX 17,204.11 +0.31%</span> <span>Gold 2,104.50 -0.10%</span></div>", "<div class='ticker'><span>DAX 17,111.02 -0.54%</span> <span>Gold 2,120.00 +0.74%</span></div>"),
        Amid("goal scored", "<div class='match-strip'><span>Lions</span> <b>2 – 1</b> <span>Tigers</span> <em>67'</em></div>", "<div class='match-strip'><span>Lions</span> <b>3 – 1</b> <span>Tigers</span> <em>88'</em></div>"),
        Amid("votes in a poll", "<div class='poll'><h4>Do you agree with the plan?</h4><ul><li>Yes 54%</li><li>No 46%</li></ul><p>1,204 votes</p></div>", "<div class='poll'><h4>Do you agree with the plan?</h4><ul><li>Yes 51%</li><li>No 49%</li></ul><p>5,310 votes</p></div>"),
        Amid("another poll", "<div class='poll'><h4>Do you agree with the plan?</h4><ul><li>Yes 54%</li><li>No 46%</li></ul></div>", "<div class='poll'><h4>Should the vote be repeated?</h4><ul><li>Yes 31%</li><li>No 69%</li></ul></div>"),
        Amid("other related stories in the text", "<div class='c-box'><h3>Related</h3><ul><li><a href='/a/1'>What the election means for the north</a></li><li><a href='/a/2'>Five things to know about the new law</a></li></ul></div>", "<div class='c-box'><h3>Related</h3><ul><li><a href='/a/8'>A bridge that nobody wanted</a></li><li><a href='/a/9'>Storm expected on the coast</a></li></ul></div>"),
        Amid("another pointer in a paragraph", "<p><strong>Read more:</strong> <a href='/w/1'>Ministers meet again over the budget</a></p>", "<p><strong>Read more:</strong> <a href='/w/4'>Storm expected on the coast</a></p>"),
        Amid("another card with a summary", "<div class='tout'><a href='/a/9'><h4>The long road to the harbour treaty</h4></a><p>How two ministers who could not stand each other found a text that both could sign.</p></div>", "<div class='tout'><a href='/a/10'><h4>A bridge that nobody wanted</h4></a><p>It cost nine million and leads to a field; the village has learned to love it.</p></div>"),
        Amid("another offer", "<div class='offer'><p>Three months for €1. Cancel whenever you like.</p><a class='btn' href='/abo'>See the offer</a></div>", "<div class='offer'><p>A year for half the price, until Sunday only.</p><a class='btn' href='/abo'>See the offer</a></div>"),
        Amid("another advertisement", "<div class='native-ad'><p>Northwind tyres hold the road on wet leaves and on snow. Book a fitting near you before the first frost.</p></div>", "<div class='native-ad'><p>Fresh pasta in four minutes: the new range from Casa Lupo is in the shops now.</p></div>"),
        Amid("countdown went on", "<div class='countdown'><p>Polls close in 03:12:44</p></div>", "<div class='countdown'><p>Polls close in 01:02:09</p></div>"),
        Amid("newest headlines", "<ul class='latest'><li><time>10:14</time> <a href='/l/1'>Minister leaves the hall</a></li><li><time>10:02</time> <a href='/l/2'>Second round of talks begins</a></li></ul>", "<ul class='latest'><li><time>11:40</time> <a href='/l/3'>Vote put off until Friday</a></li><li><time>10:14</time> <a href='/l/1'>Minister leaves the hall</a></li></ul>"),
        Amid("another letter offered", "<div class='newsletter-signup'><h4>Sign up for our newsletter</h4><p>The best of our reporting, every morning in your inbox.</p><form><input type='email'><button>Sign up</button></form></div>", "<div class='newsletter-signup'><h4>The Weekend Letter</h4><p>One long story, two short ones and a recipe, each Saturday.</p><form><input type='email'><button>Join</button></form></div>"),
        Behind("other comments", "<section class='comments'><h3>2 Comments</h3><div class='comment'><b>Reader7</b><p>I have said for years that this would happen, and nobody wanted to listen.</p></div></section>", "<section class='comments'><h3>3 Comments</h3><div class='comment'><b>Reader7</b><p>I have said for years that this would happen, and nobody wanted to listen.</p></div><div class='comment'><b>marta</b><p>Thank you for this report, it explains a lot.</p></div></section>"),
        Behind("other cards with summaries", "<div class='grid-3'><div><a href='/c/1'>Ministers meet again over the budget</a><p>The second reading begins on Thursday, and the coalition still has no majority for it.</p></div><div><a href='/c/3'>Storm expected on the coast</a><p>Ferries stay in port until Sunday.</p></div></div>", "<div class='grid-3'><div><a href='/c/2'>A bridge that nobody wanted</a><p>It cost nine million and leads to a field; the village has learned to love it.</p></div><div><a href='/c/4'>Late goal decides the final</a><p>The captain had not scored for a year.</p></div></div>"),
        Behind("other most-read stories", "<div class='most-read'><h2>Most read</h2><ol><li><a href='/1'>Late goal decides the final</a></li><li><a href='/2'>Storm expected on the coast</a></li></ol></div>", "<div class='most-read'><h2>Most read</h2><ol><li><a href='/2'>Storm expected on the coast</a></li><li><a href='/3'>A bridge that nobody wanted</a></li></ol></div>"),
        Behind("another next article", "<article class='next'><h2><a href='/n/1'>Storm expected on the coast</a></h2><p>Ferries stay in port until Sunday, the harbour authority said on Friday evening.</p><a href='/n/1'>Continue</a></article>", "<article class='next'><h2><a href='/n/2'>Late goal decides the final</a></h2><p>The captain, who had not scored for a year, struck in the last minute.</p><a href='/n/2'>Continue</a></article>"),
    ];

    private static Mutation Amid(string name, string before, string after) => Pair(name, before, after, (page, element) => PageCopy.Box(page.Middle).Insert(AngleSharp.Dom.AdjacentPosition.AfterEnd, element));

    private static Mutation Behind(string name, string before, string after) => Pair(name, before, after, (page, element) => PageCopy.Box(page.Paragraphs[^1]).Insert(AngleSharp.Dom.AdjacentPosition.AfterEnd, element));

    private static Mutation Above(string name, string before, string after) => Pair(name, before, after, (page, element) => PageCopy.Box(page.Paragraphs[0]).Insert(AngleSharp.Dom.AdjacentPosition.BeforeBegin, element));

    private static Mutation Pair(string name, string before, string after, Action<PageCopy, string> insert) =>
        Mutation.Harmless(name, page => insert(page, after)) with { Before = page => insert(page, before) };
}
