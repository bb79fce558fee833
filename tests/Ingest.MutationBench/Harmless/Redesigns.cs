using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Ingest.MutationBench.Harmless;

/// <summary>The whole page built anew: another template, other element names, opaque class names, another serializer, with the same words in it.</summary>
internal static partial class Redesigns
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        Mutation.Harmless("every name of a class and an id hashed", page => EachElement(page, element =>
        {
            if (element.ClassName is { Length: > 0 } name)
            {
                element.ClassName = "_" + Hash(name);
            }

            if (element.Id is { Length: > 0 } id && !page.Document.QuerySelectorAll("a[href^='#']").Any(link => link.GetAttribute("href") == "#" + id))
            {
                element.Id = "i" + Hash(id);
            }
        })),
        Mutation.Harmless("boxes for sectioning elements", page => Rename(page, "article, main, section, header, footer, hgroup", "div")),
        Mutation.Harmless("figures as boxes with captions as paragraphs", page =>
        {
            Rename(page, "figcaption", "p");
            Rename(page, "figure", "div");
        }),
        Mutation.Harmless("attributes in another order", page => EachElement(page, element =>
        {
            var attributes = element.Attributes.Where(attribute => IsName(attribute.Name)).Select(attribute => (attribute.Name, attribute.Value)).Reverse().ToList();
            attributes.ForEach(attribute => element.RemoveAttribute(attribute.Name));
            attributes.ForEach(attribute => element.SetAttribute(attribute.Name, attribute.Value));
        })),
        Mutation.Harmless("no end tags of paragraphs and items", page => page.Rewrite = html => EndTag().Replace(html, "")),
        Mutation.Harmless("white space between blocks gone", page => page.Rewrite = html => BetweenBlocks().Replace(html, "$1$2")),
        Mutation.Harmless("links made absolute", page =>
        {
            foreach (var link in page.Document.QuerySelectorAll("a[href^='/']").Where(link => !link.GetAttribute("href")!.StartsWith("//", StringComparison.Ordinal)).ToList())
            {
                link.SetAttribute("href", "https://" + (page.Url?.Host ?? "paper.example") + link.GetAttribute("href"));
            }
        }),
        Mutation.Harmless("sentences in spans for reading aloud", page =>
        {
            foreach (var text in page.Paragraphs.SelectMany(PageCopy.Texts).Where(text => text.Data.Contains(". ", StringComparison.Ordinal)).ToList())
            {
                var parts = AfterStop().Split(text.Data);
                text.Replace([.. parts.Select((part, i) => Span(page, "sentence", part))]);
            }
        }),
        Mutation.Harmless("first words set apart", page =>
        {
            foreach (var text in page.Paragraphs.Where(paragraph => paragraph.LocalName == "p").Select(paragraph => paragraph.FirstChild).OfType<IText>().Where(text => text.Data.TrimStart().IndexOf(' ', StringComparison.Ordinal) > 0).ToList())
            {
                text.Data = text.Data.TrimStart();
                var at = text.Data.IndexOf(' ', StringComparison.Ordinal);
                text.Parent!.InsertBefore(Span(page, "lead-in", text.Data[..at]), text);
                text.Data = text.Data[at..];
            }
        }),
        Mutation.Harmless("explanations hidden behind words", page =>
        {
            foreach (var text in page.Paragraphs.SelectMany(PageCopy.Texts).Where(text => LongWord().IsMatch(text.Data)).Take(6).ToList())
            {
                var match = LongWord().Match(text.Data);
                var rest = text.Split(match.Index);
                rest.Data = rest.Data[match.Length..];
                rest.Parent!.InsertBefore(page.Make($"<button class='gloss' type='button' aria-describedby='g1'>{match.Value}</button>"), rest);
                rest.Parent.InsertBefore(page.Make("<span class='gloss-text' role='tooltip' hidden>A body of twelve members that sets the fees of ports.</span>"), rest);
            }
        }),
        Mutation.Harmless("ordinals with raised letters", page => page.Rewrite = html => Ordinal().Replace(html, "$1<sup>$2</sup>")),
        Mutation.Harmless("structured data within the mark-up", page =>
        {
            page.Container.SetAttribute("itemprop", "articleBody");
            page.Container.ParentElement?.SetAttribute("itemscope", "");
            page.Container.ParentElement?.SetAttribute("itemtype", "https://schema.org/NewsArticle");
        }),
        Mutation.Harmless("line of the byline moved below the text", MoveByline),
        Mutation.Harmless("page of another template", Rebuild),
        Mutation.Harmless("columns for the text", page =>
        {
            if (page.Container.LocalName is not ("body" or "html") && page.Container.Children.Length > 6)
            {
                var (one, other) = (page.Make("<div class='col'></div>"), page.Make("<div class='col'></div>"));
                var (container, nodes) = (page.Container, page.Container.ChildNodes.ToList());
                nodes.Take(nodes.Count / 2).ToList().ForEach(node => one.AppendChild(node));
                nodes.Skip(nodes.Count / 2).ToList().ForEach(node => other.AppendChild(node));
                container.AppendChild(one);
                container.AppendChild(other);
            }
        }),
    ];

    /// <summary>Pages have attributes that no script could set.</summary>
    private static bool IsName(string text) => char.IsAsciiLetter(text[0]) && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or ':');

    private static string Hash(string text) => text.Aggregate(17u, (hash, c) => unchecked((hash * 31) + c)).ToString("x8", System.Globalization.CultureInfo.InvariantCulture);

    private static IElement Span(PageCopy page, string name, string text)
    {
        var span = page.Document.CreateElement("span");
        span.ClassName = name;
        span.TextContent = text;
        return span;
    }

    private static void EachElement(PageCopy page, Action<IElement> change)
    {
        foreach (var element in page.Document.Body!.Descendants<IElement>().ToList())
        {
            change(element);
        }
    }

    private static void Rename(PageCopy page, string selector, string name)
    {
        foreach (var element in page.Document.QuerySelectorAll(selector).ToList())
        {
            var other = page.Document.CreateElement(name);
            foreach (var attribute in element.Attributes.Where(attribute => IsName(attribute.Name)))
            {
                other.SetAttribute(attribute.Name, attribute.Value);
            }

            other.Append([.. element.ChildNodes]);
            element.Replace(other);
        }
    }

    /// <summary>The smallest block outside the paragraphs that names the first author and hardly anything else.</summary>
    private static void MoveByline(PageCopy page)
    {
        var name = page.Old.Authors is [var first, ..] ? first.Name : null;
        var line = name is null ? null : page.Document.Body!.Descendants<IElement>().FirstOrDefault(element =>
            element.LocalName is "p" or "div" or "span" or "address" && element.TextContent.Trim().Length < name.Length + 30 && element.TextContent.Contains(name, StringComparison.OrdinalIgnoreCase)
            && element.QuerySelector("h1") is null && !page.Paragraphs.Any(element.Contains) && !page.Paragraphs.Any(paragraph => paragraph.Contains(element)));
        if (line is not null)
        {
            PageCopy.Box(page.Paragraphs[^1]).InsertAfter(line);
        }
    }

    /// <summary>Header, cards and footer of a site that was designed anew; what the article says comes as it is, with its attributes gone.</summary>
    private static void Rebuild(PageCopy page)
    {
        var article = page.Document.QuerySelectorAll("article, main").FirstOrDefault(element => page.Paragraphs.All(element.Contains) && element.QuerySelectorAll("h1").Length == 1);
        if (article is null || page.Old.Authors.Any(author => !article.TextContent.Contains(author.Name, StringComparison.OrdinalIgnoreCase)) || (page.Old.Dek is { } dek && !article.TextContent.Contains(dek, StringComparison.Ordinal)))
        {
            return;
        }

        var shell = page.Make("""
            <div id="app"><header class="top"><a href="/">The Example</a><nav><a href="/world">World</a> <a href="/money">Money</a> <a href="/books">Books</a> <a href="/weather">Weather</a></nav><button>Menu</button></header>
            <div class="grid"><div class="grid-main"></div><div class="grid-side"><h2>In the spotlight</h2><div><a href="/s/1">The ferry that would not sink</a><p>Three winters on, its captain still sleeps on board.</p></div><div><a href="/s/2">What a mayor owes</a><p>A small town asks a large question.</p></div></div></div>
            <div class="rail"><h2>Recommended for you</h2><a href="/s/3">Bread, salt and a long queue</a> <a href="/s/4">The last typewriter shop</a></div><footer><p>The Example is published every day but Sunday.</p><a href="/imprint">Imprint</a></footer></div>
            """);
        article.Remove();
        page.Document.Body!.InnerHtml = "";
        page.Document.Body.Append(shell);
        shell.QuerySelector(".grid-main")!.Append(article);
    }

    [GeneratedRegex(@"</p>(?=\s*(?:<p[ >]|</div>|</section>|</article>))|</li>(?=\s*(?:<li[ >]|</ul>|</ol>))", RegexOptions.None, 30_000)]
    private static partial Regex EndTag();

    [GeneratedRegex(@"(</?(?:p|div|li|ul|ol|h[1-6]|section|article|figure|table|tr|header|footer|nav|aside|main)(?: [^<>]*)?>)\s+(?=</?(?:p|div|li|ul|ol|h[1-6]|section|article|figure|table|tr|header|footer|nav|aside|main)[ >])()", RegexOptions.None, 30_000)]
    private static partial Regex BetweenBlocks();

    [GeneratedRegex(@"(?<=[.!?] )(?=\S)", RegexOptions.None, 30_000)]
    private static partial Regex AfterStop();

    [GeneratedRegex(@"(?<= )\p{Ll}{8,}(?= )", RegexOptions.None, 30_000)]
    private static partial Regex LongWord();

    [GeneratedRegex(@"(?<=>[^<>]*\b)(\d{1,2})(st|nd|rd|th)\b(?=[^<>]*</p>)", RegexOptions.None, 30_000)]
    private static partial Regex Ordinal();
}
