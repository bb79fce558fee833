using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Blocks;

/// <summary>Collects the containers of a page while it is walked, and sums the blocks up once it has been.</summary>
/// <param name="expected">Containers for which there is room at once; at least one.</param>
internal sealed class ContainerList(int expected)
{
    /// <summary>Characters without white space; shorter paragraphs are as often captions, bylines and prompts as prose.</summary>
    private const int ShortestProse = 60;

    private const double HighestProseLinkDensity = 0.35;

    private Container[] items = new Container[expected];
    private int count;

    public int Add(Element element, int parent, Marks own, Marks all, int signature)
    {
        if (count == items.Length)
        {
            Array.Resize(ref items, count * 2);
        }

        items[count] = new Container
        {
            Element = element,
            Parent = parent,
            Depth = parent < 0 ? 0 : items[parent].Depth + 1,
            OwnMarks = own,
            Marks = all,
            Signature = signature,
            FirstBlock = int.MaxValue,
        };
        return count++;
    }

    public Element ElementAt(int index) => items[index].Element;

    public int TemplateOf(int index)
    {
        var hash = 0;
        for (var level = 0; level < 3 && index >= 0; level++, index = items[index].Parent)
        {
            hash = StableHash.Combine(hash, items[index].Signature);
        }

        return hash;
    }

    /// <summary>The containers, parents before their children, with the sums over the blocks; the list is at its end.</summary>
    public ArraySegment<Container> Summed(List<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Count(block);
        }

        for (var i = count - 1; i > 0; i--)
        {
            AddTo(ref items[items[i].Parent], ref items[i]);
        }

        return new ArraySegment<Container>(items, 0, count);
    }

    private void Count(Block block)
    {
        ref var container = ref items[block.Container];
        container.FirstBlock = Math.Min(container.FirstBlock, block.Ordinal);
        container.EndBlock = Math.Max(container.EndBlock, block.Ordinal + 1);
        container.InkChars += block.InkChars;
        container.LinkChars += block.LinkChars;
        container.Links += block.Links;
        if (block.InkChars < ShortestProse || block.LinkDensity > HighestProseLinkDensity)
        {
            return;
        }

        container.ProseChars += block.InkChars;
        container.OwnProseChars += block.InkChars;
        if (container.Parent >= 0)
        {
            items[container.Parent].OwnProseChars += block.InkChars;
        }
    }

    private static void AddTo(ref Container parent, ref Container child)
    {
        parent.FirstBlock = Math.Min(parent.FirstBlock, child.FirstBlock);
        parent.EndBlock = Math.Max(parent.EndBlock, child.EndBlock);
        parent.InkChars += child.InkChars;
        parent.LinkChars += child.LinkChars;
        parent.Links += child.Links;
        parent.ProseChars += child.ProseChars;
    }
}
