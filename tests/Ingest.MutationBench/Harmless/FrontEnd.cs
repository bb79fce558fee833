using AngleSharp.Dom;
using Ingest.Extraction;

namespace Ingest.MutationBench.Harmless;

/// <summary>Another document of the same site around the words that were read.</summary>
/// <param name="Frame">One element, empty where the text goes.</param>
/// <param name="Place">Selects the element that the text goes into.</param>
internal sealed record FrontEnd(string Frame, string Place)
{
    /// <summary>Characters; a shorter one may be told from its frame by nothing.</summary>
    private const int ShortestArticle = 800;

    public bool PrintsHeadline { get; init; } = true;

    public bool PrintsNames { get; init; } = true;

    /// <summary>What stands behind the second paragraph; null for nothing.</summary>
    public string? Amid { get; init; }

    /// <summary>The paragraphs are lines of one element with empty ones between them.</summary>
    public bool IsOfLines { get; init; }

    /// <summary>Puts headline, standfirst, names and text into it. Only where the text is paragraphs, headings and lists.</summary>
    /// <returns>Whether it did.</returns>
    public bool Draw(PageCopy page)
    {
        if (page.Old.Blocks.Any(block => block.Kind is not (BlockKind.Paragraph or BlockKind.Heading or BlockKind.ListItem or BlockKind.Quote)) || page.Old.Body.Length < ShortestArticle)
        {
            return false;
        }

        var shell = page.Make(Frame);
        page.Document.Body!.InnerHtml = "";
        page.Document.Body.Append(shell);
        var place = shell.Matches(Place) ? shell : shell.QuerySelector(Place)!;
        place.Append([.. Heads(page), .. page.Old.Blocks.SelectMany(block => Written(page, block))]);
        if (Amid is not null)
        {
            place.Children.Where(child => child.LocalName == "p").ElementAtOrDefault(1)?.InsertAfter(page.Make(Amid));
        }

        return true;
    }

    private IEnumerable<INode> Heads(PageCopy page)
    {
        if (PrintsHeadline)
        {
            yield return Said(page, "h1", page.Old.PrintedTitle ?? page.Old.Title);
        }

        if (page.Old.Dek is { } dek && !page.Old.Body.Contains(dek, StringComparison.Ordinal))
        {
            yield return Said(page, "h2", dek);
        }

        if (PrintsNames && page.Old.Authors.Count > 0)
        {
            yield return Said(page, "div", "By " + string.Join(" and ", page.Old.Authors.Select(author => author.Name)));
        }
    }

    private IEnumerable<INode> Written(PageCopy page, BodyBlock block)
    {
        if (IsOfLines && block.Kind == BlockKind.Paragraph)
        {
            return [page.Document.CreateTextNode(block.Text), page.Document.CreateElement("br"), page.Document.CreateElement("br")];
        }

        if (block.Kind == BlockKind.ListItem)
        {
            var list = page.Document.CreateElement("ul");
            list.Append(Said(page, "li", block.Text));
            return [list];
        }

        return [Said(page, block.Kind switch { BlockKind.Heading => "h3", BlockKind.Quote => "blockquote", _ => "p" }, block.Text)];
    }

    private static IElement Said(PageCopy page, string name, string? text)
    {
        var element = page.Document.CreateElement(name);
        element.TextContent = text ?? "";
        return element;
    }
}
