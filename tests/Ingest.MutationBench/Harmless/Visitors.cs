using AngleSharp.Dom;
using static Ingest.MutationBench.Harmless.Beside;

namespace Ingest.MutationBench.Harmless;

/// <summary>Boxes, lines and counters that other visitors, regions and days get to see, in wordings that say little about what they are.</summary>
internal static class Visitors
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        Amid("placeholder of a picture that loads", "<figure class='lzy'><div class='ph'>Loading…</div></figure>", "<figure class='lzy'><img src='/i/1.jpg' alt='Quay'></figure>"),
        Amid("caption of a picture cut anew", "<figure><img src='/i/1.jpg' alt=''><figcaption>The harbour at dawn. Photo: Ana Reyes/Example</figcaption></figure>", "<figure><img src='/i/1.jpg' alt=''><figcaption>The harbour at dawn on Monday, seen from the old pier, where the ferries used to land. (Ana Reyes)</figcaption></figure>"),
        Amid("caption in a paragraph of its own cut anew", "<div class='wp-caption'><img src='/i/1.jpg' alt=''><p class='wp-caption-text'>The harbour at dawn.</p></div>", "<div class='wp-caption'><img src='/i/1.jpg' alt=''><p class='wp-caption-text'>The harbour at dawn, after the storm of last week.</p></div>"),
        Amid("picture with a caption and its photographer", null, "<figure class='image'><img src='/i/2.jpg' alt=''><figcaption><span>Fishermen mend their nets on the quay of the lower town.</span> <cite>Tom Ruiz / Example</cite></figcaption></figure>"),
        Amid("gallery", null, "<div class='gallery'><figure><img src='/i/3.jpg' alt=''><figcaption>1/3 The quay before the storm.</figcaption></figure><figure><img src='/i/4.jpg' alt=''><figcaption>2/3 The quay a day later.</figcaption></figure><button>Next picture</button></div>"),
        Amid("own story as an embedded post", null, "<figure class='wp-block-embed is-type-wp-embed'><div class='wp-block-embed__wrapper'><blockquote class='wp-embedded-content'><a href='/a/31'>The winter in which the ferries stood still</a></blockquote><iframe class='wp-embedded-content' src='/a/31/embed'></iframe></div></figure>"),
        Amid("story behind an arrow", null, "<p>➡️ <a href='/a/32'>The winter in which the ferries stood still</a></p>"),
        Amid("story behind angle brackets", null, "<p><strong>&gt;&gt; <a href='/a/33'>The winter in which the ferries stood still</a></strong></p>"),
        Amid("story with its kind and its minutes", null, "<div class='teaser-inline'><div class='kicker'>Analysis</div><a href='/a/34'><h4>Why the harbour fees matter to nobody and to everybody</h4></a><div class='meta'>6 min</div></div>"),
        Amid("from the archive", null, "<div class='wp-block-group'><p class='has-small-font-size'>From the archive</p><p><a href='/a/35'>The winter in which the ferries stood still</a></p></div>"),
        Amid("letter of a name with a form", null, "<div class='nl-wrap'><p>Dispatches</p><p>Three reporters, one city, every Thursday at six.</p><form><input type='email'><button>Count me in</button></form><p>By submitting you accept our terms and our privacy policy.</p></div>"),
        Amid("thing to buy", null, "<div class='product-card'><h4>Northwind kettle, 1.7 litres</h4><p>$39.99 at Kitchen House</p><a rel='sponsored' href='https://shop.example/k'>Buy now</a><p>If you buy through this link, we may earn a commission.</p></div>"),
        Amid("consent asked for before a post", null, "<div class='consent-embed'><p>Here you would see content from X. To show it, we need your consent, since the provider may set cookies.</p><button>Show content</button></div>"),
        Amid("consent asked for before a post in German", null, "<div class='ext-inhalt'><p>Empfohlener externer Inhalt</p><p>An dieser Stelle finden Sie einen externen Inhalt von X. Sie können ihn sich mit einem Klick anzeigen lassen und wieder ausblenden.</p><button>Externen Inhalt anzeigen</button></div>"),
        Amid("consent asked for before a post in French", null, "<div class='ctn-bloque'><p>Ce contenu est bloqué car vous n'avez pas accepté les cookies.</p><p>En cliquant sur « J’accepte », les cookies seront déposés et vous pourrez visualiser le contenu.</p><button>J’accepte</button></div>"),
        Amid("ships counted by a widget", "<div class='infographic'><p>Ships waiting now</p><p>41</p><p>As of 10:14</p></div>", "<div class='infographic'><p>Ships waiting now</p><p>57</p><p>As of 16:40</p></div>"),
        Amid("question of a quiz", "<form class='quiz'><fieldset><legend>In which year was the pier built?</legend><label><input type='radio'> 1887</label><label><input type='radio'> 1912</label></fieldset><button>Answer</button></form>", "<form class='quiz'><fieldset><legend>Who designed the lighthouse?</legend><label><input type='radio'> An admiral</label><label><input type='radio'> A baker</label></fieldset><button>Answer</button></form>"),
        Amid("other episode of a podcast", "<div class='pod-player'><p>The Long Table, episode 41</p><p>Who guards the strait? Our guests disagree.</p><button>Play</button><span>34:12</span></div>", "<div class='pod-player'><p>The Long Table, episode 42</p><p>A port without ships, and what became of its dockers.</p><button>Play</button><span>41:50</span></div>"),
        Amid("articles left counted down", "<div class='meter'><p>You have 2 free articles left.</p><a href='/abo'>Subscribe</a></div>", "<div class='meter'><p>This is your last free article.</p><a href='/abo'>Subscribe</a></div>"),
        Amid("sum of donations counted on", "<div class='appeal'><p>€41,203 of €60,000 raised</p><progress value='41203' max='60000'></progress><p>Twelve days are left to keep this newsroom going.</p><a href='/give'>Give</a></div>", "<div class='appeal'><p>€44,918 of €60,000 raised</p><progress value='44918' max='60000'></progress><p>Nine days are left to keep this newsroom going.</p><a href='/give'>Give</a></div>"),
        Amid("comment of the day", "<div class='top-comment'><p>“My father repaired that crane for thirty years.”</p><span>Marek, 2 h</span><a href='#c'>See all 41 comments</a></div>", "<div class='top-comment'><p>“So who pays the pilots, then?”</p><span>Ines, 20 min</span><a href='#c'>See all 77 comments</a></div>"),
        Amid("names of icons", null, "<div class='tools'><i class='material-icons'>bookmark_border</i><i class='material-icons'>keyboard_arrow_right</i><i class='material-icons'>share</i></div>"),
        Above("edition of the region", "<p class='edition-note'>You are reading the UK edition. <a href='/intl'>Switch to International</a></p>", "<p class='edition-note'>You are reading the International edition. <a href='/uk'>Switch to UK</a></p>"),
        Above("age of the article counted on", "<div class='age'><p>This article is more than 1 year old</p></div>", "<div class='age'><p>This article is more than 2 years old</p></div>"),
        Above("note that the page was archived", null, "<p class='archived'>This page has been archived and is no longer updated.</p>"),
        Above("claps and minutes", "<div class='bar'><span>4 min read</span> · <span>1.2K claps</span></div>", "<div class='bar'><span>4 min read</span> · <span>1.9K claps</span></div>"),
        Above("place of the series", "<div class='series-nav'><p>Part 2 of 4 in the series <a href='/ports'>Ports</a></p></div>", "<div class='series-nav'><p>Part 2 of 6 in the series <a href='/ports'>Ports</a></p></div>"),
        Behind("parts of a series", "<div class='series'><h4>The series</h4><ol><li><a href='/p/1'>The pilots</a></li><li><a href='/p/2'>The dockers</a></li></ol></div>", "<div class='series'><h4>The series</h4><ol><li><a href='/p/1'>The pilots</a></li><li><a href='/p/2'>The dockers</a></li><li><a href='/p/3'>The smugglers</a></li></ol></div>"),
        Behind("address it was printed from", null, "<p class='print-only'>Source URL: https://paper.example/a/1</p>"),
        Behind("tags in another order", "<div class='tags'><a href='/t/1'>Ports</a> <a href='/t/2'>Budget</a> <a href='/t/3'>Courts</a></div>", "<div class='tags'><a href='/t/3'>Courts</a> <a href='/t/1'>Ports</a> <a href='/t/2'>Budget</a></div>"),
        Behind("what the newspaper is", null, "<div class='about-box'><h4>About us</h4><p>The Example is a newsroom of eleven people who own it together. It takes no advertising and answers to its readers alone.</p><a href='/about'>More about us</a></div>"),
        Behind("story recommended with a reason", null, "<div class='rec'><p>Because you read about ports</p><a href='/a/36'><h3>The winter in which the ferries stood still</h3></a><p>Nobody had expected the ice, least of all the man who sold the icebreaker.</p></div>"),
        new("warning to everybody at the top", page =>
        {
            page.Document.Body!.Prepend(page.Make("<section class='strip'><p>A flood warning is in force for the northern coast until midnight. Stay away from the quays and follow the instructions of the coast guard.</p></section>"));
            return Expectation.Nothing;
        }),
        new("browser that is too old", page =>
        {
            page.Document.Body!.Prepend(page.Make("<div class='upgrade'><p>You are using an outdated browser. Please upgrade your browser to improve your experience.</p></div>"));
            return Expectation.Nothing;
        }),
        new("bar that says the headline again", page =>
        {
            page.Document.Body!.Append(page.Make($"<div class='sticky'><span>{(page.Old.Title ?? "").Replace('<', ' ')}</span> <button>Share</button></div>"));
            return Expectation.Nothing;
        }),
        Author("articles of the author counted on", "312 articles", "313 articles"),
    ];

    private static Mutation Author(string name, string before, string after) => new Mutation(name, page =>
    {
        if (page.Old.Authors is not [{ Name: var author }, ..])
        {
            return null;
        }

        PageCopy.Box(page.Paragraphs[^1]).Insert(AdjacentPosition.AfterEnd, Card(author, after));
        return Expectation.Nothing;
    }) with { Before = page => PageCopy.Box(page.Paragraphs[^1]).Insert(AdjacentPosition.AfterEnd, Card(page.Old.Authors is [{ Name: var author }, ..] ? author : "", before)) };

    private static string Card(string author, string count) => $"<div class='author-card'><a href='/by/1'>{author.Replace('<', ' ')}</a><p>{count}</p></div>";
}
