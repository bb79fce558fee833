using System.Runtime.InteropServices;
using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Labels;

/// <summary>All that features of blocks are read from, computed once a page.</summary>
internal sealed class PageFacts : IDisposable
{
    private readonly Dictionary<int, (int Count, int Ink)> templates = [];
    private readonly Dictionary<int, (int Count, int First)> texts;
    private readonly Dictionary<int, int> proseOfSignature = [];

    /// <param name="words">The words of the page's blocks; whoever read them disposes of them, after this.</param>
    public PageFacts(PageBlocks page, PageHints hints, PageWords words)
    {
        Page = page;
        Words = words;
        Distances = new MarkDistances(page.Containers);
        Repetition = new Repetition(page.Containers);
        Hints = hints;
        Agreement = new Agreement(hints);
        texts = new(page.Blocks.Count);
        LastHeading = new int[page.Blocks.Count];
        InkBefore = new int[page.Blocks.Count + 1];
        ProseBefore = new int[page.Blocks.Count + 1];
        Grams = new GramTable(page.Blocks.Sum(block => Words.Shapes[block.Ordinal].Words));
        ReadBlocks();
        TitleBlock = Agreement.FindTitle(page, Words);
        Outline = new PageOutline(page, TitleBlock);
        Units = new ArticleUnits(page, TitleBlock, block => Agreement.WithTitle(Words.Of(block.Ordinal)).In);
    }

    public PageBlocks Page { get; }

    public PageWords Words { get; }

    public PageOutline Outline { get; }

    public ArticleUnits Units { get; }

    /// <summary>Of the page's prose, how much is not hidden at first.</summary>
    public double ShownProseShare { get; private set; }

    public MarkDistances Distances { get; }

    public GramTable Grams { get; }

    public Agreement Agreement { get; }

    public Repetition Repetition { get; }

    public PageHints Hints { get; }

    /// <summary>For each block the ordinal of the nearest heading before it; -1 for none.</summary>
    public int[] LastHeading { get; }

    public int[] InkBefore { get; }

    public int[] ProseBefore { get; }

    /// <summary>The ordinal of the block that prints the page's title; -1 for none.</summary>
    public int TitleBlock { get; }

    public (int Count, int Ink) TemplateOf(Block block) => templates[block.Template];

    public (int Count, int First) TextOf(Block block) => texts[Words.Shapes[block.Ordinal].Hash];

    /// <summary>Prose of all blocks whose element has the same tag and class.</summary>
    public int ProseLike(Block block) => proseOfSignature.GetValueOrDefault(Page.ContainerOf(block).Signature);

    public static bool IsProse(Block block) => block.InkChars >= 60 && block.LinkDensity <= 0.35;

    public void Dispose()
    {
        Distances.Dispose();
        Grams.Dispose();
    }

    private void ReadBlocks()
    {
        var (heading, shown) = (-1, 0);
        foreach (var block in Page.Blocks)
        {
            var i = block.Ordinal;
            LastHeading[i] = heading;
            heading = block.Kind == BlockKind.Heading ? i : heading;
            InkBefore[i + 1] = InkBefore[i] + block.InkChars;
            var prose = IsProse(block) ? block.InkChars : 0;
            ProseBefore[i + 1] = ProseBefore[i] + prose;
            shown += (block.Marks & Marks.NotShown) == Marks.None ? prose : 0;
            var signature = Page.ContainerOf(block).Signature;
            CollectionsMarshal.GetValueRefOrAddDefault(proseOfSignature, signature, out _) += prose;
            Grams.Add(Words.Of(i), i);
            ref var template = ref CollectionsMarshal.GetValueRefOrAddDefault(templates, block.Template, out _);
            template = (template.Count + 1, template.Ink + block.InkChars);
            ref var text = ref CollectionsMarshal.GetValueRefOrAddDefault(texts, Words.Shapes[i].Hash, out var isKnown);
            text = isKnown ? (text.Count + 1, text.First) : (1, i);
        }

        ShownProseShare = (double)shown / Math.Max(1, ProseBefore[^1]);
    }
}
