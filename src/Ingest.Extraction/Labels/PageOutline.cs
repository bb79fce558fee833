using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Labels;

/// <summary>Where the prose of a page is densest, where its title stands, and how each container stands to those places.</summary>
internal sealed class PageOutline
{
    /// <summary>Share of the page's prose that the article's root holds at least.</summary>
    private const double RootShare = 0.6;

    /// <summary>Prose below such marks counts less in the search for the article: long discussions outweigh short articles.</summary>
    private const double FurnitureWeight = 0.25;

    private const Marks Furniture = Marks.Comment | Marks.Related | Marks.AsideTag | Marks.Sidebar | Marks.FooterTag | Marks.NavTag | Marks.NotShown
        | Marks.Overlay | Marks.Newsletter | Marks.FormTag | Marks.DialogTag | Marks.TemplateTag | Marks.NoscriptTag;

    public PageOutline(PageBlocks page, int titleBlock)
    {
        var containers = page.Containers;
        Densest = FindDensest(containers);
        Root = FindRoot(containers, Densest);
        ToDensest = new Meets(containers, Densest);
        ToTitle = new Meets(containers, titleBlock < 0 ? Densest : page.Blocks[titleBlock].Container);
    }

    /// <summary>The container that holds the most prose itself or in its children.</summary>
    public int Densest { get; }

    /// <summary>The innermost container that holds most of the page's prose.</summary>
    public int Root { get; }

    public Meets ToDensest { get; }

    /// <summary>As <see cref="ToDensest"/> where the title is not found.</summary>
    public Meets ToTitle { get; }

    private static int FindDensest(ReadOnlySpan<Container> containers)
    {
        var (best, bestProse) = (0, -1.0);
        for (var i = 0; i < containers.Length; i++)
        {
            var prose = containers[i].OwnProseChars * ((containers[i].Marks & ~containers[0].OwnMarks & Furniture) == Marks.None ? 1 : FurnitureWeight);
            if (prose > bestProse)
            {
                (best, bestProse) = (i, prose);
            }
        }

        return best;
    }

    private static int FindRoot(ReadOnlySpan<Container> containers, int densest)
    {
        var root = densest;
        while (root > 0 && containers[root].ProseChars < RootShare * containers[0].ProseChars)
        {
            root = containers[root].Parent;
        }

        return root;
    }
}
