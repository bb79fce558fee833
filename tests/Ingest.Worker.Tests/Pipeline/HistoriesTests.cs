using System.Text;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Pipeline;

/// <summary>What a page answers at one visit after the other, and what its history then holds: many articles of one site, visited together.</summary>
public sealed class HistoriesTests(PostgresServer postgres)
{
    private const string Headline = "Ministers meet over the bridge";

    private static readonly string Talks = NewsPages.Article(Headline);
    private static readonly string Autumn = Said("autumn");
    private static readonly string Winter = Said("winter");
    private static readonly string Renamed = Talks.Replace(">Ministers meet", ">Ministers part", StringComparison.Ordinal).Replace("\"Ministers meet", "\"Ministers part", StringComparison.Ordinal);
    private static readonly string Teaser = Shut(Talks);
    private static readonly string Noted = With("<p><em>Correction: An earlier version of this article misstated the number of members.</em></p></article>");

    /// <summary>Answers by visit, the last one for good; the classes of the versions; which of them is current; the events.</summary>
    private static readonly (string Name, SiteAnswer[] Visits, string Versions, int Current, string Events)[] Stories =
    [
        ("three states in turn", Pages(Talks, Autumn, Winter, Autumn), "initial,substantive,substantive", 2, "known_again"),
        ("an old copy after the edit", Pages(Talks, Autumn, Talks, Autumn), "initial,substantive", 2, "known_again,known_again"),
        ("an edit taken back for good", Pages(Talks, Autumn, Talks), "initial,substantive", 1, "known_again"),
        ("an edit while a wall stood", Pages(Talks, Teaser, Autumn), "initial,truncation,substantive", 3, "paywalled,restored"),
        ("a headline while a wall stands", Pages(Talks, Shut(Renamed), Renamed), "initial,truncation,headline", 3, "paywalled,restored"),
        ("a wall and the same text", Pages(Talks, Teaser, Teaser, Talks), "initial,truncation", 1, "paywalled,restored"),
        ("gone and back with an edit", [SiteAnswer.Html(Talks), SiteAnswer.Error(404), SiteAnswer.Error(404), SiteAnswer.Html(Autumn)], "initial,substantive", 2, "gone,restored"),
        ("sent to the front page", [SiteAnswer.Html(Talks), SiteAnswer.RedirectTo("/"), SiteAnswer.Html(Talks)], "initial", 1, "gone,restored"),
        ("a page that says that it is not there", Pages(Talks, "<!doctype html><html><head><title>Page not found</title></head><body><h1>Page not found</h1><p>The page that you were looking for does not exist.</p></body></html>", Talks), "initial", 1, "gone,restored"),
        ("a check of the browser", Pages(Talks, "<!doctype html><html><head><title>Just a moment...</title></head><body><h1>Checking your browser before accessing harbour.example</h1><p>Enable JavaScript and cookies to continue</p></body></html>", Talks), "initial", 1, "blocked,restored"),
        ("nothing at all", Pages(Talks, "", "<html></html>", Talks), "initial", 1, ""),
        ("half of the bytes", Pages(Talks, Talks[..(Talks.IndexOf("A draft", StringComparison.Ordinal) + 60)], Talks), "initial,truncation", 1, "restored"),
        ("a note set and taken off", Pages(Talks, Noted, Talks), "initial,correction_note", 1, "known_again"),
        ("a note with what it corrects", Pages(Talks, Noted.Replace("seven members", "nine members", StringComparison.Ordinal)), "initial,correction_note", 2, ""),
        ("a standfirst that came and was changed", Pages(Talks, Dek("Neither side gives way, and the harvest rots on the quays."), Dek("Neither side gives way, and the harvest waits on the quays.")), "initial,substantive,substantive", 3, ""),
        ("comments that grow", Pages(Talks, Comments("My father built that bridge, and he would have laughed."), Comments("My father built that bridge, and he would have laughed.", "So who pays the pilots, then?")), "initial", 1, ""),
        ("posts set before the text", Pages(Talks, With("<p>By noon the hall was empty and the ministers had gone.</p><p>A draft", "<p>A draft"), With("<p>At night the lights were on again.</p><p>By noon the hall was empty and the ministers had gone.</p><p>A draft", "<p>A draft")), "initial,substantive,substantive", 3, ""),
        ("a placeholder that became a story", Pages(Headed("<p>This is a developing story. It will be updated when more is known of the talks that began on Monday in the harbour hall.</p>"), Talks), "initial,substantive", 2, ""),
        ("a headline in other letters", Pages(Talks, Talks.Replace(Headline, "Ministers Meet Over The Bridge", StringComparison.Ordinal)), "initial,cosmetic", 2, ""),
        ("an author set and taken off again", Pages(Talks, Byline("Mara Lind and Tom Ruiz"), Byline("Tom Ruiz")), "initial,byline,byline", 3, ""),
        ("a paragraph that went to the end", Pages(Talks, Turned()), "initial,substantive", 2, ""),
        ("widgets that tick", Pages(Widget("👁 1.2k", "Now playing: Night Train"), Widget("👁 3.9k", "Now playing: Slow River"), Widget("👁 4k", "Now playing: Old Tide")), "initial", 1, ""),
    ];

    [Fact]
    public async Task Each_history_holds_what_happened_and_nothing_else()
    {
        await using var site = await LoopbackSite.StartAsync();
        await using var pass = await TestPass.StartAsync(postgres);
        site.SetHtml("/", "<!doctype html><html><head><title>Harbour Desk</title></head><body><h1>Harbour Desk</h1><ul><li><a href='/x'>Storm expected on the coast</a></li><li><a href='/y'>A bridge that nobody wanted</a></li><li><a href='/z'>Late goal decides the final</a></li></ul></body></html>");
        site.SetFeed("/feed", NewsPages.Rss(site, Stories.Select((_, i) => Path(i))));
        var feed = await pass.SubscribeAsync(site.Url("/feed"));
        for (var visit = 0; visit < Stories.Max(story => story.Visits.Length); visit++)
        {
            foreach (var (i, story) in Stories.Index())
            {
                site[Path(i)] = At(Town(i), story.Visits[Math.Min(visit, story.Visits.Length - 1)]);
            }

            await pass.OnceAsync(feed);
        }

        var told = new List<string>();
        foreach (var (i, _) in Stories.Index())
        {
            var article = $"(SELECT article_id FROM read.article_key WHERE text LIKE '%{Path(i)}' LIMIT 1)";
            told.Add(string.Join(" · ", Stories[i].Name, await Joined(pass, $"SELECT change_class FROM ingest.article_version WHERE article_id = {article} ORDER BY number"),
                await pass.ScalarAsync($"SELECT version_number FROM read.article WHERE article_id = {article}"), await Joined(pass, $"SELECT kind FROM read.event WHERE article_id = {article} ORDER BY event_id")));
        }

        Assert.Equal(string.Join('\n', Stories.Select(story => $"{story.Name} · {story.Versions} · {story.Current} · {story.Events}")), string.Join('\n', told));
    }

    private static async Task<string> Joined(TestPass pass, string sql) => string.Join(',', await pass.QueryAsync(sql));

    private static string Path(int story) => $"/2026/11/story-{story:00}";

    private static string Town(int story) => $"Alder{(char)('a' + story)}mark";

    /// <summary>Each article speaks of a town of its own.</summary>
    private static SiteAnswer At(string town, SiteAnswer answer) =>
        answer with { Body = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(answer.Body.Span).Replace("the bridge", "the bridge of " + town, StringComparison.Ordinal).Replace("The Bridge", "The Bridge Of " + town, StringComparison.Ordinal)) };

    private static SiteAnswer[] Pages(params string[] pages) => [.. pages.Select(SiteAnswer.Html)];

    private static string Said(string until) => NewsPages.Article(Headline, $"Officials said that the talks would go on until the {until}.");

    private static string With(string html, string place = "</article>") => Talks.Replace(place, html, StringComparison.Ordinal);

    private static string Dek(string text) => With($"</h1><p class=\"dek\">{text}</p>", "</h1>");

    private static string Byline(string names) => Talks.Replace("By <a rel=\"author\" href=\"/author/mara-lind\">Mara Lind</a>", "By " + names, StringComparison.Ordinal);

    private static string Comments(params string[] comments) =>
        With($"</article><section class=\"comments\"><h3>{comments.Length} Comments</h3>{string.Concat(comments.Select(comment => $"<div class=\"comment\"><b>Reader</b><p>{comment}</p></div>"))}</section>");

    private static string Widget(string count, string song) => With($"<p>{count}</p><p>A draft", "<p>A draft").Replace("</article>", $"<p>{song}</p></article>", StringComparison.Ordinal);

    private static string Shut(string page) => Headed("", page).Replace("</article>", "<div class=\"paywall\"><h3>Subscribe to continue reading</h3><p>This article is for subscribers only. Already a subscriber? <a href=\"/login\">Log in</a></p></div></article>", StringComparison.Ordinal);

    /// <summary>Headline, byline and first paragraph, or another text in their place.</summary>
    private static string Headed(string text, string? page = null)
    {
        var html = page ?? Talks;
        var from = text.Length > 0 ? html.IndexOf("<p>The ministers", StringComparison.Ordinal) : html.IndexOf("<p>Officials", StringComparison.Ordinal);
        return html[..from] + text + html[html.IndexOf("</article>", StringComparison.Ordinal)..];
    }

    private static string Turned()
    {
        var (start, end) = (Talks.IndexOf("<p>A draft", StringComparison.Ordinal), Talks.IndexOf("<p>Farmers", StringComparison.Ordinal));
        return Talks.Remove(start, end - start).Replace("</article>", Talks[start..end] + "</article>", StringComparison.Ordinal);
    }
}
