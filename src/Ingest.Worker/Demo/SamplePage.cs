using System.Globalization;
using System.Net;
using System.Text;

namespace Ingest.Worker.Demo;

/// <summary>Lays a sample article out as one of the site's templates does.</summary>
internal sealed class SamplePage(SampleContent content, SamplePublisher publisher, string slug, int pass, string origin)
{
    private readonly SampleArticle _article = content.Articles[slug].At(pass);
    private readonly SampleEdit? _edit = pass == 1 ? null : content.Articles[slug].Second;

    public static string Path(SampleArticle article, string slug) =>
        string.Create(CultureInfo.InvariantCulture, $"/{article.Published:yyyy/MM/dd}/{slug}/");

    public string Render()
    {
        var page = new StringBuilder(SampleContent.Resource(_article.Layout + ".html"));
        foreach (var (name, value) in Fields())
        {
            page.Replace("{{" + name + "}}", value);
        }

        return page.ToString();
    }

    private bool IsPaywalled => _edit is { Paywall: true };

    private IEnumerable<SampleAuthor> Authors => _article.Authors.Select(key => content.Authors[key] with { Bio = _edit?.Bios?.GetValueOrDefault(key) ?? content.Authors[key].Bio });

    private IReadOnlyList<string> Shown => IsPaywalled ? [_article.Paragraphs[0]] : _article.Paragraphs;

    private IEnumerable<(string Name, string Value)> Fields() =>
    [
        ("title", Html(_article.Title)),
        ("dek", Html(_article.Dek)),
        ("site", Html(publisher.Name)),
        ("url", origin + Path(_article, slug)),
        ("byline", Html(string.Join(" and ", Authors.Select(author => author.Name)))),
        ("author-links", string.Join(" and ", Authors.Select(Link))),
        ("json-authors", string.Join(',', Authors.Select(author => $$"""{"@type":"Person","name":"{{author.Name}}"}"""))),
        ("published", Iso(_article.Published)),
        ("modified", _edit?.Modified is { } modified ? $"<meta property=\"article:modified_time\" content=\"{Iso(modified)}\">" : ""),
        ("date", _article.Published.ToString("MMMM d, yyyy, h:mm tt", CultureInfo.InvariantCulture)),
        ("free", IsPaywalled ? "false" : "true"),
        ("first-paragraph", Paragraph(Shown[0])),
        ("other-paragraphs", string.Join('\n', Shown.Skip(1).Select(Paragraph))),
        ("broken-lines", string.Join("<BR><BR>\n", Shown.Select(Html))),
        ("note", Note()),
        ("bios", string.Join('\n', Authors.Select(Bio))),
        ("bio-lines", string.Join("<BR><BR>", Authors.Select(author => Html(author.Bio)))),
        ("cards", string.Join('\n', Others().Select(Card))),
        ("links", string.Join('\n', Others().Select(other => $"<li><a href=\"{Path(other.Article, other.Slug)}\">{Html(other.Article.Title)}</a></li>"))),
    ];

    private string Note() => IsPaywalled
        ? "<div class=\"paywall subscribe-prompt\"><h3>Subscribe to read the rest of this article</h3><p>Already a subscriber? <a href=\"/login\">Log in</a></p></div>"
        : _edit?.Append is { } note ? $"<p class=\"correction\"><em>{Html(note)}</em></p>" : "";

    private static string Link(SampleAuthor author) => $"<a rel=\"author\" class=\"author\" href=\"/author/{author.Slug}\">{Html(author.Name)}</a>";

    private string Bio(SampleAuthor author)
    {
        var bio = Html(author.Bio);
        return _article.Layout switch
        {
            "magazine" => $"<div><p>{bio.Replace(author.Name, $"<strong>{author.Name}</strong>", StringComparison.Ordinal)}</p></div>",
            "plain" => $"<p><em>{bio}</em></p>",
            "thinktank" => $"<div class=\"author\"><h3><a href=\"/author/{author.Slug}\">{Html(author.Name)}</a></h3><span class=\"job\">{Html(author.Role ?? "")}</span><p>{bio}</p></div>",
            _ => $"<div class=\"contributor-card\"><span class=\"contributor-name\">{Html(author.Name)}</span><p>{bio}</p></div>",
        };
    }

    private IEnumerable<(string Slug, SampleArticle Article)> Others() =>
        publisher.Articles.Where(other => other != slug).Select(other => (other, content.Articles[other]));

    private static string Card((string Slug, SampleArticle Article) other) =>
        $"<div class=\"card\"><a href=\"{Path(other.Article, other.Slug)}\"><h4>{Html(other.Article.Title)}</h4></a><p>{Html(other.Article.Dek)}</p></div>";

    private static string Paragraph(string text) => $"<p>{Html(text)}</p>";

    private static string Iso(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Html(string text) => WebUtility.HtmlEncode(text);
}
