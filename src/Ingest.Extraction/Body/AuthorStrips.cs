using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Body;

/// <summary>The author's picture and name as a strip amid the text, with what they do there: in an element that holds nothing besides.</summary>
internal static class AuthorStrips
{
    /// <summary>Characters without white space; a caption that names a photographer is longer.</summary>
    private const int Largest = 140;

    private const int MostBlocks = 4;

    /// <summary>More are a list of people, or of what a house offers.</summary>
    private const int MostStrips = 2;

    /// <param name="page">The whole page.</param>
    /// <param name="body">The blocks that are body.</param>
    /// <param name="others">Ordinals of blocks that say who wrote the text, or are somebody's bio.</param>
    public static void Drop(PageBlocks page, List<Block> body, IReadOnlySet<int> others)
    {
        if (body.Count == 0 || others.Count == 0)
        {
            return;
        }

        var first = body[0].Ordinal;
        var strips = others.Where(other => other > first && other < page.Blocks.Count).Select(other => StripAround(page, page.Blocks[other])).Where(strip => strip > 0).Distinct().ToList();
        if (strips.Count > MostStrips)
        {
            return;
        }

        body.RemoveAll(block => strips.Exists(strip => page.Containers[strip].FirstBlock <= block.Ordinal && block.Ordinal < page.Containers[strip].EndBlock));
    }

    /// <summary>0 where the name stands in no such element.</summary>
    private static int StripAround(PageBlocks page, Block name)
    {
        var found = 0;
        for (var at = name.Container; at > 0 && page.Containers[at].InkChars <= Largest && page.Containers[at].Blocks <= MostBlocks; at = page.Containers[at].Parent)
        {
            found = page.Containers[at].Element.Has("img") || page.Containers[at].Element.Has("picture") ? at : found;
        }

        return found;
    }
}
