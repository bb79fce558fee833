using AngleSharp.Dom;

namespace Ingest.MutationBench.Harmless;

/// <summary>The same article from another front end of its site. Head and header stay, the page around the text is another.</summary>
internal static class FrontEnds
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        Mutation.Harmless("print page", page => Rebuild(page, "<div id='print-page'><p class='logo'>The Daily Example</p><div class='article-text'></div><p class='print-footer'>Printed from example.org</p></div>", ".article-text")),
        Mutation.Harmless("AMP page", page =>
        {
            page.Document.DocumentElement.SetAttribute("amp", "");
            Rebuild(page, "<main><amp-ad width='300' height='250'></amp-ad><article class='amp-article'></article><amp-sidebar id='menu'><ul><li><a href='/world'>World</a></li></ul></amp-sidebar></main>", "article");
        }),
        Mutation.Harmless("mobile page", page => Rebuild(page, "<div class='m-page'><header><a href='/'>Home</a></header><div class='m-story'><div class='m-body'></div></div><nav><a href='/sport'>Sport</a></nav></div>", ".m-body")),
    ];

    private static void Rebuild(PageCopy page, string frame, string place)
    {
        var content = TopOfArticle(page);
        var said = new[] { page.Old.Title, page.Old.Dek }.Concat(page.Old.Authors.Select(author => author.Name)).OfType<string>();
        var heads = said.Select(text => Sayer(page, content, text)).OfType<IElement>().Distinct().ToList();
        var shell = page.Make(frame);
        var body = page.Document.Body!;
        content.Parent!.RemoveChild(content);
        while (body.FirstChild is { } child)
        {
            body.RemoveChild(child);
        }

        body.AppendChild(shell);
        shell.QuerySelector(place)!.Append([.. heads, content]);
    }

    /// <summary>The smallest block outside the content that says a headline, a standfirst or a name, where the content does not.</summary>
    private static IElement? Sayer(PageCopy page, IElement content, string text) =>
        content.TextContent.Contains(text, StringComparison.Ordinal)
            ? null
            : page.Document.Body!.Descendants<IElement>()
                .Where(element => element.LocalName is "h1" or "h2" or "h3" or "p" or "div" or "li" && element.TextContent.Contains(text, StringComparison.Ordinal) && !element.Contains(content))
                .MinBy(element => element.TextContent.Length)?.Clone(deep: true) as IElement;

    /// <summary>What holds every paragraph and, where one element does, the headline too.</summary>
    private static IElement TopOfArticle(PageCopy page)
    {
        var body = page.Document.Body!;
        var top = page.Paragraphs[0];
        while (top.ParentElement is { } parent && parent != body && !(page.Paragraphs.All(top.Contains) && (top.QuerySelector("h1") is not null || parent.TextContent.Length > 2 * top.TextContent.Length)))
        {
            top = parent;
        }

        return top;
    }
}
