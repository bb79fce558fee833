using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Labels;

/// <summary>Says for each block how likely it is body text, from 0 to 1.</summary>
internal static class BlockLabeller
{
    private const Marks Furniture = Marks.NavTag | Marks.FooterTag | Marks.AsideTag | Marks.FormTag | Marks.ButtonTag | Marks.Comment
        | Marks.Related | Marks.Share | Marks.Newsletter | Marks.Ad | Marks.Tags | Marks.Caption | Marks.Bio | Marks.Nav;

    public static float[] Label(PageBlocks page)
    {
        var chances = new float[page.Blocks.Count];
        var densest = Densest(page.Containers);
        foreach (var block in page.Blocks)
        {
            var isBody = page.IsWithin(block.Container, densest) && block.Kind != BlockKind.Caption
                && block.Element.LocalName != "h1" && block.LinkDensity < 0.5
                && (block.Marks & ~page.Containers[densest].Marks & Furniture) == Marks.None;
            chances[block.Ordinal] = isBody ? 1 : 0;
        }

        return chances;
    }

    private static int Densest(ReadOnlySpan<Container> containers)
    {
        var best = 0;
        for (var i = 1; i < containers.Length; i++)
        {
            if (containers[i].OwnProseChars > containers[best].OwnProseChars)
            {
                best = i;
            }
        }

        return best;
    }
}
