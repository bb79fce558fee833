using System.Runtime.InteropServices;
using Ingest.Extraction.Blocks;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Authors.Bios;

/// <summary>What the bio features ask of a page, gathered once.</summary>
internal sealed class BioPage
{
    /// <summary>Characters of ink from which a block counts as prose.</summary>
    private const int Prose = 80;

    private readonly Dictionary<int, int> templates = [];
    private readonly int[] inkBefore;
    private readonly string host;
    private readonly Dictionary<Element, AncestorNames> around = [];
    private readonly Dictionary<Element, ElementName> named = [];
    private readonly Dictionary<string, ElementName> readNames = new(StringComparer.Ordinal);
    private readonly Dictionary<int, ShortLine> lines = [];

    public BioPage(PageDocument page, PageBlocks blocks, IReadOnlyList<Credit> credits)
    {
        host = string.Concat((page.Url?.Host ?? "").Where(char.IsLetterOrDigit));
        Page = page;
        Blocks = blocks;
        Credits = credits;
        Names = [.. credits.Select(credit => new KnownName(credit.Name))];
        Main = Densest(blocks);
        Descriptions = [.. page.JsonLd.Nodes.Where(node => node.Is("Person")).Concat(page.JsonLd.Article?.Nodes("author") ?? [])
            .Select(node => node.Text("description")).OfType<string>().Distinct(StringComparer.Ordinal).Select(FoldedText.Of)];
        Summary = FoldedText.Of(page.Meta.First("description", "og:description") ?? "");
        inkBefore = new int[blocks.Blocks.Count + 1];
        foreach (var block in blocks.Blocks)
        {
            inkBefore[block.Ordinal + 1] = inkBefore[block.Ordinal] + block.InkChars;
            CollectionsMarshal.GetValueRefOrAddDefault(templates, block.Template, out _) += block.InkChars > 60 ? 1 : 0;
            Place(block);
        }
    }

    public PageDocument Page { get; }

    public PageBlocks Blocks { get; }

    public IReadOnlyList<Credit> Credits { get; }

    public KnownName[] Names { get; }

    /// <summary>Index of the container that holds most prose of its own.</summary>
    public int Main { get; }

    public int FirstProse { get; private set; } = -1;

    public int LastProse { get; private set; } = -1;

    public int Headline { get; private set; } = -1;

    /// <summary>What JSON-LD says about its persons.</summary>
    public IReadOnlyList<FoldedText> Descriptions { get; }

    public FoldedText Summary { get; }

    /// <summary>Whether the name is the site's own: what its host is called, as of a house or of a person with a domain.</summary>
    public bool IsSiteName(KnownName name)
    {
        var bare = string.Concat(name.Full.Where(char.IsLetterOrDigit));
        return bare.Length > 2 && host.Contains(bare, StringComparison.Ordinal);
    }

    /// <summary>A quick look for the authors' names, as <see cref="KnownName.MayBeIn"/>.</summary>
    public bool MayName(string text)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (Names[i].MayBeIn(text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Blocks of the page with the block's text, itself included. Few are asked for: to compare them costs less than a table of all texts.</summary>
    public int RepeatsOf(Block block)
    {
        var repeats = 0;
        foreach (var other in Blocks.Blocks)
        {
            repeats += other.Text == block.Text ? 1 : 0;
        }

        return repeats;
    }

    /// <summary>Blocks of prose in the same kind of element.</summary>
    public int AlikeTo(Block block) => templates[block.Template];

    /// <summary>Read once for the blocks of one element.</summary>
    public AncestorNames AroundOf(Block block)
    {
        if (!around.TryGetValue(block.Element, out var names))
        {
            around.Add(block.Element, names = AncestorNames.Of(block.Element, named, readNames));
        }

        return names;
    }

    /// <summary>What a short block says of the authors; nothing for a longer one.</summary>
    public ShortLine LineAt(int ordinal)
    {
        if (At(ordinal) is not { Text.Length: < ShortLine.Longest } block)
        {
            return ShortLine.None;
        }

        if (!lines.TryGetValue(ordinal, out var line))
        {
            lines.Add(ordinal, line = ShortLine.Of(block.Text, Names));
        }

        return line;
    }

    /// <summary>Ink of the blocks between two.</summary>
    public int InkBetween(int from, int to) => Math.Max(0, inkBefore[Math.Max(from, to)] - inkBefore[Math.Min(from, to) + 1]);

    /// <summary>The block before or after; null at the page's ends.</summary>
    public Block? At(int ordinal) => ordinal >= 0 && ordinal < Blocks.Blocks.Count ? Blocks.Blocks[ordinal] : null;

    public bool IsInMain(Block block) => Blocks.IsWithin(block.Container, Main);

    /// <summary>The largest container around the block that holds little else.</summary>
    public int BoxOf(Block block)
    {
        var containers = Blocks.Containers;
        var box = block.Container;
        var limit = Math.Max(block.InkChars * 5 / 2, block.InkChars + 350);
        while (containers[box].Parent is > 0 and var parent && containers[parent].InkChars <= limit && !Blocks.IsWithin(Main, parent))
        {
            box = parent;
        }

        return box;
    }

    private void Place(Block block)
    {
        if (Headline < 0 && block.Element.LocalName == "h1")
        {
            Headline = block.Ordinal;
        }

        if (block.InkChars >= Prose && block.LinkDensity < 0.3 && IsInMain(block))
        {
            FirstProse = FirstProse < 0 ? block.Ordinal : FirstProse;
            LastProse = block.Ordinal;
        }
    }

    private static int Densest(PageBlocks page)
    {
        var containers = page.Containers;
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
