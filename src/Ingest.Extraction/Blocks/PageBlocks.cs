namespace Ingest.Extraction.Blocks;

/// <summary>A page cut into blocks, in reading order.</summary>
internal sealed class PageBlocks(IReadOnlyList<Block> blocks, Container[] containers)
{
    public IReadOnlyList<Block> Blocks { get; } = blocks;

    /// <summary>Parents stand before their children; the first is the root.</summary>
    public ReadOnlySpan<Container> Containers => containers;

    public ref readonly Container ContainerOf(Block block) => ref containers[block.Container];

    public bool IsWithin(int container, int ancestor)
    {
        while (container > ancestor)
        {
            container = containers[container].Parent;
        }

        return container == ancestor;
    }
}
