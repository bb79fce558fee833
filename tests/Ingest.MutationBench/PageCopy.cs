using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Dom;
using Ingest.Extraction;

namespace Ingest.MutationBench;

/// <summary>A page that one mutation may change as it likes.</summary>
internal sealed class PageCopy(IHtmlDocument document, IReadOnlyList<IElement> paragraphs, ExtractedArticle old, string language, Random random)
{
    public IHtmlDocument Document { get; } = document;

    /// <summary>Elements that hold one paragraph of the gold body each, in the order of the page.</summary>
    public IReadOnlyList<IElement> Paragraphs { get; } = paragraphs;

    /// <summary>What the unchanged page was read as.</summary>
    public ExtractedArticle Old { get; } = old;

    public string Language { get; } = language;

    public Random Random { get; } = random;

    /// <summary>A paragraph of another page in the same language.</summary>
    public required string Donor { get; init; }

    /// <summary>The gold body, whole.</summary>
    public required string Gold { get; init; }

    /// <summary>Where the page was found; null where that is not known.</summary>
    public required Uri? Url { get; init; }

    /// <summary>What is done to the page once it is written out.</summary>
    public Func<string, string> Rewrite { get; set; } = html => html;

    /// <summary>The nearest element that holds most paragraphs.</summary>
    public IElement Container => Paragraphs.Select(paragraph => paragraph.ParentElement!).GroupBy(parent => parent).MaxBy(group => group.Count())!.Key;

    /// <summary>Any of the paragraphs, neither the first nor the last where there are three.</summary>
    public IElement Middle => Paragraphs.Count < 3 ? Paragraphs[0] : Paragraphs[Random.Next(1, Paragraphs.Count - 1)];

    public IElement Make(string html)
    {
        var holder = Document.CreateElement("div");
        holder.InnerHtml = html;
        return holder.FirstElementChild!;
    }

    public static IEnumerable<IText> Texts(INode root) =>
        root.GetDescendants().OfType<IText>().Where(text => text.ParentElement?.LocalName is not ("script" or "style" or "noscript" or "template" or "textarea"));

    /// <summary>The paragraph's own block where the gold text stands in a phrase within it; the table where it stands in a cell: nothing else has a place between cells.</summary>
    public static IElement Box(IElement paragraph)
    {
        paragraph = paragraph.LocalName == "td" ? paragraph.Closest("table") ?? paragraph : paragraph;
        while (paragraph.LocalName is "span" or "font" or "a" or "em" or "strong" or "b" or "i" && paragraph.ParentElement is { } parent)
        {
            paragraph = parent;
        }

        return paragraph;
    }

    public string Write()
    {
        using var writer = new StringWriter();
        Document.ToHtml(writer, HtmlMarkupFormatter.Instance);
        return Rewrite(writer.ToString());
    }

    public void EachText(Func<string, string> change)
    {
        foreach (var text in Texts(Document.Body!).ToList())
        {
            text.Data = change(text.Data);
        }
    }
}
