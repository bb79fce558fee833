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
        var shell = page.Make(frame);
        var body = page.Document.Body!;
        content.Parent!.RemoveChild(content);
        while (body.FirstChild is { } child)
        {
            body.RemoveChild(child);
        }

        body.AppendChild(shell);
        var home = shell.QuerySelector(place)!;
        if (page.Old.Title is { } title && !content.TextContent.Contains(title, StringComparison.Ordinal))
        {
            home.AppendChild(page.Document.CreateElement("h1")).TextContent = title;
        }

        if (page.Old.Authors.Any(author => !content.TextContent.Contains(author.Name, StringComparison.Ordinal)))
        {
            var byline = (IElement)home.AppendChild(page.Document.CreateElement("p"));
            byline.ClassName = "byline";
            byline.TextContent = "By " + string.Join(" and ", page.Old.Authors.Select(author => author.Name));
        }

        home.AppendChild(content);
    }

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
