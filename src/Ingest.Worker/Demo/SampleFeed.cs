using System.Xml.Linq;

namespace Ingest.Worker.Demo;

/// <summary>The sample site's feeds: RSS that carries summaries only, Atom that carries the full text.</summary>
internal static class SampleFeed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static string Render(SampleContent content, SamplePublisher publisher, int pass, string origin) =>
        new XDocument(publisher.Kind == "rss" ? Rss(content, publisher, pass, origin) : AtomFeed(content, publisher, pass, origin)).ToString();

    private static XElement Rss(SampleContent content, SamplePublisher publisher, int pass, string origin) =>
        new(
            "rss",
            new XAttribute("version", "2.0"),
            new XElement(
                "channel",
                new XElement("title", publisher.Name),
                new XElement("link", origin + "/"),
                new XElement("description", $"Everything new in {publisher.Name}"),
                new XElement("ttl", "30"),
                Listed(content, publisher, pass).Select(listed => new XElement(
                    "item",
                    new XElement("title", listed.Article.Title),
                    new XElement("link", origin + SamplePage.Path(listed.Article, listed.Slug)),
                    new XElement("guid", new XAttribute("isPermaLink", "false"), $"{origin}/?p={listed.Slug}"),
                    new XElement("pubDate", listed.Article.Published.ToString("R")),
                    new XElement("description", Cut(listed.Article.Paragraphs[0]))))));

    private static XElement AtomFeed(SampleContent content, SamplePublisher publisher, int pass, string origin) =>
        new(
            Atom + "feed",
            new XElement(Atom + "title", publisher.Name),
            new XElement(Atom + "id", origin + publisher.Feed),
            new XElement(Atom + "link", new XAttribute("href", origin + "/")),
            new XElement(Atom + "link", new XAttribute("rel", "self"), new XAttribute("href", origin + publisher.Feed)),
            new XElement(Atom + "updated", content.Articles[publisher.Articles[0]].Published.ToString("O")),
            Listed(content, publisher, pass).Select(listed => new XElement(
                Atom + "entry",
                new XElement(Atom + "title", listed.Article.Title),
                new XElement(Atom + "id", $"tag:{publisher.Host},2026:{listed.Slug}"),
                new XElement(Atom + "link", new XAttribute("href", origin + SamplePage.Path(listed.Article, listed.Slug))),
                listed.Article.Authors.Select(key => new XElement(Atom + "author", new XElement(Atom + "name", content.Authors[key].Name))),
                new XElement(Atom + "published", listed.Article.Published.ToString("O")),
                new XElement(Atom + "updated", listed.Article.Published.ToString("O")),
                new XElement(Atom + "content", new XAttribute("type", "html"), string.Concat(listed.Article.Paragraphs.Select(text => $"<p>{text}</p>"))))));

    private static IEnumerable<(string Slug, SampleArticle Article)> Listed(SampleContent content, SamplePublisher publisher, int pass) =>
        publisher.Articles.Select(slug => (slug, content.Articles[slug].At(pass))).OrderByDescending(listed => listed.Item2.Published);

    /// <summary>As feeds with summaries do it: the first words, then dots.</summary>
    private static string Cut(string paragraph) => string.Join(' ', paragraph.Split(' ').Take(30)) + " ...";
}
