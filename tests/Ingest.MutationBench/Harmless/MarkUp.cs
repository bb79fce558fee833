using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Ingest.MutationBench.Harmless;

/// <summary>The same text in other mark-up.</summary>
internal static class MarkUp
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        Mutation.Harmless("written out again", _ => { }),
        Mutation.Harmless("line breaks for paragraphs", BreaksForParagraphs),
        Mutation.Harmless("class names of a new build", page => EachClass(page, name => name + "__" + page.Random.Next(10_000, 99_999))),
        Mutation.Harmless("more class names", page => EachClass(page, name => name + " u" + page.Random.Next(100))),
        Mutation.Harmless("nonces and identifiers", page => EachElement(page, element => element.SetAttribute("data-nonce", FormattableString.Invariant($"{page.Random.Next():x8}")))),
        Mutation.Harmless("scripts", page =>
        {
            page.Document.Head!.AppendChild(page.Make($"<script nonce='{page.Random.Next():x}'>window.ab={page.Random.Next()};</script>"));
            PageCopy.Box(page.Middle).InsertAfter(page.Make($"<script>track({page.Random.Next()});</script>"));
        }),
        Mutation.Harmless("comments and styles", page =>
        {
            page.Document.Body!.Prepend(page.Document.CreateComment($" rendered in {page.Random.Next(900)} ms "));
            page.Document.Head!.AppendChild(page.Make("<style>.x7{color:#333}</style>"));
        }),
        Mutation.Harmless("tracking parameters", page =>
        {
            foreach (var link in page.Document.Links.OfType<IHtmlAnchorElement>().Where(link => link.GetAttribute("href") is { Length: > 1 } href && !href.Contains('#', StringComparison.Ordinal)))
            {
                var href = link.GetAttribute("href")!;
                link.SetAttribute("href", href + (href.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "utm_source=home&fbclid=" + page.Random.Next());
            }
        }),
        Mutation.Harmless("image addresses", page =>
        {
            foreach (var image in page.Document.Images)
            {
                image.SetAttribute("src", "/lazy.gif");
                image.SetAttribute("data-src", "https://cdn.example/" + page.Random.Next() + ".webp");
            }
        }),
        Mutation.Harmless("words in spans", page =>
        {
            foreach (var text in page.Paragraphs.SelectMany(PageCopy.Texts).Where(text => text.Data.Trim().Length > 20).ToList())
            {
                var span = page.Document.CreateElement("span");
                text.Parent!.ReplaceChild(span, text);
                span.AppendChild(text);
            }
        }),
        Mutation.Harmless("paragraphs in boxes", page =>
        {
            foreach (var paragraph in page.Paragraphs.Where(paragraph => paragraph.LocalName == "p"))
            {
                var box = page.Document.CreateElement("div");
                paragraph.Parent!.ReplaceChild(box, paragraph);
                box.AppendChild(paragraph);
            }
        }),
        Mutation.Harmless("tags for emphasis", page =>
        {
            foreach (var (from, to) in new[] { ("b", "strong"), ("i", "em") })
            {
                foreach (var element in page.Document.QuerySelectorAll(from).ToList())
                {
                    Rename(page.Document, element, to);
                }
            }
        }),
        Mutation.Harmless("a theme", page => page.Document.DocumentElement.SetAttribute("data-theme", "dark")),
        Mutation.Harmless("tokens in the head", page => page.Document.Head!.AppendChild(page.Make($"<meta name='csrf-token' content='{page.Random.Next():x}'>"))),
    ];

    private static void EachElement(PageCopy page, Action<IElement> change)
    {
        foreach (var element in page.Document.Body!.Descendants<IElement>())
        {
            change(element);
        }
    }

    private static void EachClass(PageCopy page, Func<string, string> change) => EachElement(page, element =>
    {
        if (element.ClassName is { Length: > 0 })
        {
            element.ClassName = string.Join(' ', element.ClassName.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(change));
        }
    });

    /// <summary>Neighbouring paragraphs become one text with two line breaks between them.</summary>
    private static void BreaksForParagraphs(PageCopy page)
    {
        foreach (var group in page.Paragraphs.Where(paragraph => paragraph.LocalName == "p").GroupBy(paragraph => paragraph.Parent!).ToList())
        {
            foreach (var paragraph in group)
            {
                foreach (var child in paragraph.ChildNodes.ToList())
                {
                    group.Key.InsertBefore(child, paragraph);
                }

                group.Key.InsertBefore(page.Document.CreateElement("br"), paragraph);
                group.Key.ReplaceChild(page.Document.CreateElement("br"), paragraph);
            }
        }
    }

    private static void Rename(IDocument document, IElement element, string name)
    {
        var other = document.CreateElement(name);
        while (element.FirstChild is { } child)
        {
            other.AppendChild(child);
        }

        element.Parent!.ReplaceChild(other, element);
    }
}
