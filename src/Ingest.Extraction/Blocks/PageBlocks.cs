namespace Ingest.Extraction.Blocks;

/// <summary>A page cut into blocks, in reading order.</summary>
/// <remarks>Its blocks and containers are asked for many thousand times a page: as what they are, since a call through an interface costs more than most questions.</remarks>
internal sealed class PageBlocks(List<Block> blocks, ArraySegment<Container> containers)
{
    public List<Block> Blocks { get; } = blocks;

    /// <summary>The page goes on after <see cref="BlockCutter.MostBlocks"/>.</summary>
    public bool IsCutShort { get; init; }

    /// <summary>Parents stand before their children; the first is the root.</summary>
    public ReadOnlySpan<Container> Containers => containers;

    public ref readonly Container ContainerOf(Block block) => ref Containers[block.Container];

    /// <summary>Characters without white space of the blocks that are chosen.</summary>
    /// <param name="chosen">By ordinal.</param>
    /// <param name="from">The first ordinal.</param>
    /// <param name="to">The ordinal behind the last.</param>
    public int InkOf(ReadOnlySpan<bool> chosen, int from, int to)
    {
        var ink = 0;
        for (var i = from; i < to; i++)
        {
            ink += chosen[i] ? Blocks[i].InkChars : 0;
        }

        return ink;
    }

    public bool IsWithin(int container, int ancestor)
    {
        var all = Containers;
        while (container > ancestor)
        {
            container = all[container].Parent;
        }

        return container == ancestor;
    }
}
