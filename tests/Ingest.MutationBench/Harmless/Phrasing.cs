using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Ingest.MutationBench.Harmless;

/// <summary>The same words in other phrasing elements, cut into other lines and paragraphs, or written by another serializer.</summary>
internal static partial class Phrasing
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        Mutation.Harmless("words made bold", page => Wrap(page, "strong")),
        Mutation.Harmless("words made links", page => Wrap(page, "a")),
        Mutation.Harmless("links taken off", page =>
        {
            foreach (var link in page.Paragraphs.SelectMany(paragraph => paragraph.QuerySelectorAll("a")).ToList())
            {
                link.Replace([.. link.ChildNodes]);
            }
        }),
        Mutation.Harmless("links lead elsewhere", page =>
        {
            foreach (var link in page.Paragraphs.SelectMany(paragraph => paragraph.QuerySelectorAll("a")))
            {
                link.SetAttribute("href", "https://example.org/" + page.Random.Next());
            }
        }),
        Mutation.Harmless("initial letter set apart", page =>
        {
            if (page.Paragraphs[0].FirstChild is IText { Data.Length: > 20 } text && text.Data.TrimStart().Length > 20)
            {
                text.Data = text.Data.TrimStart();
                var cap = page.Make($"<span class='dropcap'>{text.Data[0]}</span>");
                text.Data = text.Data[1..];
                text.Parent!.InsertBefore(cap, text);
            }
        }),
        Mutation.Harmless("places to break a word", page => page.Rewrite = html => LongWord().Replace(html, match => match.Value[..6] + "<wbr>" + match.Value[6..])),
        Mutation.Harmless("paragraph cut in two", page => Cut(page, page.Middle)),
        Mutation.Harmless("two paragraphs joined", Join),
        Mutation.Harmless("boxes for paragraphs", page =>
        {
            foreach (var paragraph in page.Paragraphs.Where(paragraph => paragraph.LocalName == "p").ToList())
            {
                var box = page.Document.CreateElement("div");
                box.Append([.. paragraph.ChildNodes]);
                foreach (var attribute in paragraph.Attributes)
                {
                    box.SetAttribute(attribute.Name, attribute.Value);
                }

                paragraph.Replace(box);
            }
        }),
        Mutation.Harmless("a box around the article", page =>
        {
            var container = page.Container;
            if (container is not IHtmlBodyElement)
            {
                var box = page.Make("<div class='layout-wrap'></div>");
                container.Replace(box);
                box.Append(container);
            }
        }),
        Mutation.Harmless("pictures swapped", page =>
        {
            foreach (var image in page.Document.Images)
            {
                image.SetAttribute("src", $"/img/{page.Random.Next()}.jpg");
                image.SetAttribute("srcset", $"/img/{page.Random.Next()}.jpg 2x");
            }
        }),
        Mutation.Harmless("styles on paragraphs", page =>
        {
            foreach (var paragraph in page.Paragraphs)
            {
                paragraph.SetAttribute("style", "margin:0 0 1em;color:#222");
                paragraph.SetAttribute("data-block-key", page.Random.Next(100_000).ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }),
        Mutation.Harmless("lines between tags", page => page.Rewrite = html => BlockTag().Replace(html, "\n    $0")),
        Mutation.Harmless("named entities", page => page.Rewrite = html => html.Replace("é", "&eacute;", StringComparison.Ordinal).Replace("ü", "&uuml;", StringComparison.Ordinal).Replace("’", "&rsquo;", StringComparison.Ordinal).Replace("“", "&ldquo;", StringComparison.Ordinal).Replace("”", "&rdquo;", StringComparison.Ordinal).Replace("–", "&ndash;", StringComparison.Ordinal)),
        Mutation.Harmless("no-break spaces everywhere", page => page.EachText(text => text.Replace(" ", "\u00A0", StringComparison.Ordinal))),
        Mutation.Harmless("composed letters", page => page.EachText(text => text.Normalize())),
        Mutation.Harmless("guillemets for quotation marks", page => page.EachText(text => text.Replace('\u201C', '\u00AB').Replace('\u201D', '\u00BB'))),
        Mutation.Harmless("headings of another level", page => page.Rewrite = html => html.Replace("<h2", "<h3", StringComparison.Ordinal).Replace("</h2>", "</h3>", StringComparison.Ordinal)),
    ];

    /// <summary>Two words in the middle of every paragraph.</summary>
    private static void Wrap(PageCopy page, string name)
    {
        foreach (var text in page.Paragraphs.Select(paragraph => PageCopy.Texts(paragraph).FirstOrDefault(text => text.Data.Length > 60 && text.ParentElement!.LocalName != "a")).OfType<IText>().ToList())
        {
            var start = text.Data.IndexOf(' ', 20) + 1;
            var end = start > 0 ? text.Data.IndexOf(' ', start) : -1;
            end = end > 0 ? text.Data.IndexOf(' ', end + 1) : -1;
            if (end < 0)
            {
                continue;
            }

            var phrase = page.Document.CreateElement(name);
            phrase.TextContent = text.Data[start..end];
            if (name == "a")
            {
                phrase.SetAttribute("href", "https://example.org/topic");
            }

            var parent = text.Parent!;
            parent.InsertBefore(page.Document.CreateTextNode(text.Data[..start]), text);
            parent.InsertBefore(phrase, text);
            text.Data = text.Data[end..];
        }
    }

    private static void Cut(PageCopy page, IElement paragraph)
    {
        if (paragraph.ChildNodes is not { Length: 1 } || paragraph.FirstChild is not IText text || paragraph.LocalName != "p" || text.Data.IndexOf(". ", StringComparison.Ordinal) is not (> 30 and var at))
        {
            return;
        }

        var rest = (IElement)paragraph.Clone(deep: false);
        rest.TextContent = text.Data[(at + 2)..];
        text.Data = text.Data[..(at + 1)];
        paragraph.InsertAfter(rest);
    }

    private static void Join(PageCopy page)
    {
        var (one, other) = page.Paragraphs.Zip(page.Paragraphs.Skip(1)).FirstOrDefault(pair => pair.First.NextElementSibling == pair.Second && pair.First.LocalName == "p" && pair.Second.LocalName == "p");
        if (one is not null)
        {
            one.Append(page.Document.CreateTextNode(" "));
            one.Append([.. other.ChildNodes]);
            other.Remove();
        }
    }

    [GeneratedRegex(@"(?<=>[^<>]{0,400} )\p{Ll}{12,}(?= [^<>]*</p>)", RegexOptions.None, 30_000)]
    private static partial Regex LongWord();

    [GeneratedRegex(@"<(?:p|div|li|h2|h3|ul|section|article)[ >]", RegexOptions.None, 30_000)]
    private static partial Regex BlockTag();
}
