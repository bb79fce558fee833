using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Body;

/// <summary>
/// Other articles of the site that stand below the text or beside it: small article elements next to each other, each with a headline that
/// as a whole leads to another page. What is said on them, a few lines without a picture that would tell them, reads like the text.
/// </summary>
internal static class OtherArticles
{
    /// <summary>Characters without white space: a headline, a date and the fifty-five words that blogs cut off by default.</summary>
    private const int LargestArticle = 450;

    private const int MostBlocks = 8;

    private const int Fewest = 2;

    private const double WholeLink = 0.95;

    /// <summary>Blanks; a shorter link is a name or a rubric more often than a headline.</summary>
    private const int FewestBlanks = 2;

    /// <summary>Characters without white space of the text that they stand below: a page of nothing but entries is made of them.</summary>
    private const int ShortestText = 600;

    /// <summary>Of what was taken for the text, the share of those below which the text must have.</summary>
    private const double LeastOfText = 0.25;

    /// <param name="page">The whole page.</param>
    /// <param name="selected">By ordinal, whether a block is body.</param>
    /// <param name="host">The page's own; null where it is not known.</param>
    public static void Drop(PageBlocks page, bool[] selected, string? host)
    {
        var articles = new List<int>();
        for (var i = 1; i < page.Containers.Length; i++)
        {
            ref readonly var article = ref page.Containers[i];
            if (article.Element.LocalName == "article" && article.Blocks is > 1 and <= MostBlocks && article.InkChars <= LargestArticle
                && page.InkOf(selected, article.FirstBlock, article.EndBlock) > 0 && HasHeadline(page, in article, host))
            {
                articles.Add(i);
            }
        }

        if (articles.Count < Fewest)
        {
            return;
        }

        var left = (bool[])selected.Clone();
        foreach (var article in articles.GroupBy(article => page.Containers[article].Parent).Where(row => row.Count() >= Fewest).SelectMany(row => row))
        {
            left.AsSpan(page.Containers[article].FirstBlock, page.Containers[article].Blocks).Clear();
        }

        // They end the page, or the text goes on below them and they are a part of it.
        var text = page.InkOf(left, 0, page.Containers[articles[0]].FirstBlock);
        if (text >= ShortestText && text >= page.InkOf(selected, 0, selected.Length) * LeastOfText)
        {
            left.CopyTo(selected, 0);
        }
    }

    private static bool HasHeadline(PageBlocks page, ref readonly Container article, string? host)
    {
        for (var i = article.FirstBlock; i < article.EndBlock; i++)
        {
            if (page.Blocks[i] is { LinkDensity: > WholeLink, Kind: BlockKind.Heading or BlockKind.Paragraph } line && line.Text.AsSpan().Count(' ') >= FewestBlanks
                && LinkTarget.LinkOf(page, line)?.GetAttribute("href") is { } target && !target.Contains('#', StringComparison.Ordinal) && LinkTarget.IsOnSite(target, host))
            {
                return true;
            }
        }

        return false;
    }
}
