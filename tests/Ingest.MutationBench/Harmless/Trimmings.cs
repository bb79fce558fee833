using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Ingest.MutationBench.Harmless;

/// <summary>What scripts, readers' aids and editors' systems add within the article's own elements, and the same words in rarer characters and mark-up.</summary>
internal static partial class Trimmings
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        Each("signs for links to headings", page => page.Document.QuerySelectorAll("h2, h3"), (page, heading) => heading.Append(page.Make("<a class='anchor' href='#s' aria-hidden='true'>#</a>"))),
        Each("words for screen readers behind links", page => Within(page, "a[href]"), (page, link) => link.Append(page.Make("<span class='sr-only visually-hidden' style='position:absolute;clip:rect(0,0,0,0)'>(opens in a new window)</span>"))),
        Each("drawings behind links", page => Within(page, "a[href]"), (page, link) => link.Append(page.Make("<svg aria-hidden='true' width='9' height='9'><path d='M0 0h9v9'/></svg>"))),
        Each("numbers of paragraphs as anchors", page => page.Paragraphs, (page, paragraph) => paragraph.Prepend(page.Make("<a id='p7' name='p7'></a>"))),
        Each("marks of a reader within paragraphs", page => page.Paragraphs, (page, paragraph) => paragraph.Append(page.Make("<button class='hl' type='button' aria-label='Share this paragraph'></button>"))),
        Each("direction and language stated", page => page.Paragraphs, (_, paragraph) => paragraph.SetAttribute("dir", "auto")),
        Each("other words for pictures", page => page.Document.Images, (_, image) => image.SetAttribute("alt", "The harbour in the early morning")),
        Mutation.Harmless("button below pictures", page => Pictures(page, "<button class='zoom'>Open image in gallery</button>")),
        Mutation.Harmless("slot of an advertisement after each paragraph", page =>
        {
            foreach (var paragraph in page.Paragraphs.Where(paragraph => paragraph.LocalName == "p").ToList())
            {
                paragraph.InsertAfter(page.Make($"<div class='ad-slot' id='slot-{page.Random.Next(10_000)}'><script>window.q=window.q||[];q.push('{page.Random.Next()}')</script><noscript><a href='https://ads.example/c'><img src='https://ads.example/i.gif' alt='Advertisement'></a></noscript></div>"));
            }
        }),
        Mutation.Harmless("thin spaces", page => page.EachText(text => NumberSpace().Replace(text, "$1\u202F$2"))),
        Mutation.Harmless("hyphens that do not break", page => page.EachText(text => Hyphen().Replace(text, "$1\u2011$2"))),
        Mutation.Harmless("joiners and a mark of order", page => page.EachText(text => text.Length > 40 ? "\uFEFF" + text.Replace(". ", ".\u2060 ", StringComparison.Ordinal) : text)),
        Mutation.Harmless("bars for dashes", page => page.EachText(text => text.Replace('\u2014', '\u2015'))),
        Mutation.Harmless("dashes without spaces", page => page.EachText(text => text.Replace(" \u2014 ", "\u2014", StringComparison.Ordinal))),
        Mutation.Harmless("low quotation marks", page => page.EachText(text => text.Replace('\u201C', '\u201E').Replace('\u201D', '\u201C'))),
        Mutation.Harmless("two spaces after a stop", page => page.EachText(text => text.Replace(". ", ".  ", StringComparison.Ordinal))),
        Mutation.Harmless("lines end as on Windows", page => page.Rewrite = html => html.ReplaceLineEndings("\r\n")),
        Mutation.Harmless("apostrophes and ampersands as entities", page => page.Rewrite = html => Inner().Replace(html, match => match.Value.Replace("'", "&apos;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("’", "&#146;", StringComparison.Ordinal))),
        Mutation.Harmless("ligatures", page => page.EachText(text => text.Replace("ffi", "\uFB03", StringComparison.Ordinal).Replace("fi", "\uFB01", StringComparison.Ordinal))),
        Mutation.Harmless("page for readers only", Readers),
        Mutation.Harmless("sections for paragraphs", page =>
        {
            foreach (var paragraph in page.Paragraphs.Where(paragraph => paragraph.LocalName == "p").ToList())
            {
                var section = page.Document.CreateElement("section");
                section.Append([.. paragraph.ChildNodes]);
                paragraph.Replace(section);
            }
        }),
        Mutation.Harmless("reader who is signed in", page => page.Document.Body!.Prepend(page.Make("<div class='acct'><span>Welcome back, Dana</span> <a href='/me'>My account</a> <a href='/out'>Sign out</a></div>"))),
        Mutation.Harmless("list of the headings", page => PageCopy.Box(page.Paragraphs[0]).InsertBefore(page.Make($"<div class='toc'><p>In this article</p><ol>{string.Concat(page.Document.QuerySelectorAll("h2").Take(6).Select((heading, i) => $"<li><a href='#s{i}'>{heading.TextContent.Replace('<', ' ')}</a></li>"))}</ol></div>"))),
    ];

    private static Mutation Each(string name, Func<PageCopy, IEnumerable<IElement>> which, Action<PageCopy, IElement> change) => Mutation.Harmless(name, page =>
    {
        foreach (var element in which(page).ToList())
        {
            change(page, element);
        }
    });

    private static IEnumerable<IElement> Within(PageCopy page, string selector) => page.Paragraphs.SelectMany(paragraph => paragraph.QuerySelectorAll(selector));

    private static void Pictures(PageCopy page, string html)
    {
        foreach (var figure in page.Document.QuerySelectorAll("figure").ToList())
        {
            figure.Append(page.Make(html));
        }
    }

    /// <summary>Headline, names and text and nothing else, as text-only sites and reading modes serve it.</summary>
    private static void Readers(PageCopy page)
    {
        var (title, dek) = (page.Old.PrintedTitle ?? page.Old.Title, page.Old.Dek);
        var names = string.Join(", ", page.Old.Authors.Select(author => author.Name));
        var parts = page.Paragraphs.Select(paragraph => (IElement)PageCopy.Box(paragraph).Clone(deep: true)).ToList();
        var main = page.Make("<main><h1></h1><p class='dek'></p><p class='byline'></p></main>");
        main.Children[0].TextContent = title ?? "";
        main.Children[1].TextContent = dek ?? "";
        main.Children[2].TextContent = names.Length > 0 ? "By " + names : "";
        foreach (var empty in main.Children.Where(child => child.TextContent.Length == 0).ToList())
        {
            empty.Remove();
        }

        if (Whole(page))
        {
            page.Document.Body!.InnerHtml = "";
            page.Document.Body.Append(main);
            main.Append([.. parts]);
        }
    }

    /// <summary>What was read is what the paragraphs hold: else the copy would lack text.</summary>
    private static bool Whole(PageCopy page) => page.Paragraphs.Sum(paragraph => paragraph.TextContent.Length) >= page.Old.Body.Length && page.Paragraphs.All(paragraph => paragraph.LocalName == "p");

    [GeneratedRegex(@"(\p{L}) (\d)", RegexOptions.None, 30_000)]
    private static partial Regex NumberSpace();

    [GeneratedRegex(@"(\p{L})-(\p{L})", RegexOptions.None, 30_000)]
    private static partial Regex Hyphen();

    [GeneratedRegex(@"(?<=<p>)[^<>]+(?=</p>)", RegexOptions.None, 30_000)]
    private static partial Regex Inner();
}
