using System.Buffers;
using Ingest.Extraction.Blocks;
using Ingest.Extraction.Labels;

namespace Ingest.Extraction.Body;

/// <summary>
/// Finds body blocks that say again what others say: the standfirst that is the first paragraph, a pull quote, a hidden second copy.
/// What is shown counts before what is hidden, what stands in the text before what is set apart as a quote or stands above the text,
/// what is whole before what is cut off with dots, what is set as a quotation after all else, since it may stand above its sentence, and earlier before later.
/// </summary>
internal static class Repetitions
{
    /// <summary>Words; shorter blocks repeat by chance.</summary>
    private const int ShortestRepetition = 8;

    private const double RepeatedShare = 0.9;

    private static readonly SearchValues<string> Pulled = SearchValues.Create(["pullquote", "pull-quote", "pull_quote"], StringComparison.OrdinalIgnoreCase);

    /// <summary>A copy that is hidden is often set in one paragraph, so that what stood between its parts is missing.</summary>
    private const double HiddenShare = 0.6;

    /// <summary>What is named a pull quote is shortened and joined to fit its box.</summary>
    private const double PulledShare = 0.6;

    /// <summary>Words, of what is named a pull quote.</summary>
    private const int ShortestPulled = 5;

    /// <summary>Words; what is longer is no quotation that was pulled out.</summary>
    private const int LongestQuotation = 60;

    /// <summary>Words of a heading.</summary>
    private const int LongestHeading = 15;

    /// <summary>Characters without white space; who said it, under a quotation that was pulled out.</summary>
    private const int LongestAttribution = 80;

    /// <summary>Times that a text says the same line, set the same way, with reason: a song's refrain, the meals of a plan.</summary>
    private const int Refrain = 3;

    /// <summary>A single line that comes again and again is what stands for pictures that were not loaded, or an invitation.</summary>
    private const int FewestLines = 2;

    /// <summary>Elements around a quotation that are its box.</summary>
    private const int BoxReach = 3;

    /// <param name="words">The words of the page's blocks.</param>
    public static HashSet<int> Find(PageBlocks page, List<Block> body, PageWords words)
    {
        var total = body.Sum(block => words.Of(block.Ordinal).Length);
        using var grams = new GramTable(total);
        var repetitions = new HashSet<int>();
        var textBegins = FirstOfText(body);
        var refrains = new Lazy<HashSet<(int, int)>>(() => RefrainsOf(body, words));
        foreach (var i in Enumerable.Range(0, body.Count).OrderBy(i => Rank(page, body[i], textBegins, words.Of(body[i].Ordinal).Length)).ThenBy(i => i))
        {
            var own = words.Of(body[i].Ordinal);
            var count = own.Length - GramTable.Length + 1;
            var (share, shortest) = IsHidden(body[i]) ? (HiddenShare, ShortestRepetition) : IsPulled(page, body[i]) ? (PulledShare, ShortestPulled) : (RepeatedShare, ShortestRepetition);
            if (own.Length >= shortest && MayRepeat(body[i]) && grams.Known(own) >= share * count && !refrains.Value.Contains(LineOf(body[i], words)))
            {
                repetitions.Add(body[i].Ordinal);
            }
            else
            {
                grams.Add(own, i);
            }
        }

        AddAttributions(page, body, repetitions);
        AddRestOfHiddenCopies(body, repetitions);
        return repetitions;
    }

    /// <summary>Who said what was pulled out stands in the same box.</summary>
    private static void AddAttributions(PageBlocks page, List<Block> body, HashSet<int> repetitions)
    {
        for (var i = 1; i < body.Count; i++)
        {
            var said = body[i - 1];
            if (repetitions.Contains(said.Ordinal) && !repetitions.Contains(body[i].Ordinal) && body[i].Kind != BlockKind.Heading && body[i].InkChars <= LongestAttribution && !IsHidden(said)
                && BoxOf(page, said) is >= 0 and var box && page.IsWithin(body[i].Container, box))
            {
                repetitions.Add(body[i].Ordinal);
            }
        }
    }

    /// <summary>The outermost element around a quotation that is one by tag or name; -1 for none.</summary>
    private static int BoxOf(PageBlocks page, Block block)
    {
        var box = -1;
        var at = block.Container;
        for (var level = 0; level < BoxReach && at >= 0; level++, at = page.Containers[at].Parent)
        {
            ref readonly var container = ref page.Containers[at];
            var isBox = container.InkChars <= block.InkChars + (2 * LongestAttribution) && ((container.OwnMarks & (Marks.Quote | Marks.QuoteTag | Marks.AsideTag | Marks.FigureTag)) != Marks.None || IsNamedPull(container.Element.ClassName));
            box = isBox ? at : box;
        }

        return box;
    }

    /// <summary>
    /// A paragraph in quotation marks or in bold. Headings in quotation marks are a text's own, and at times its only ones; whole sentences
    /// are not.
    /// </summary>
    private static bool IsSetAsQuotation(Block block, int words) => block.Kind switch
    {
        BlockKind.Heading => words >= LongestHeading && IsInMarks(block.Text),
        BlockKind.Paragraph => IsInMarks(block.Text) || block.EmphasisedChars == block.InkChars,
        _ => false,
    };

    private static bool IsInMarks(string text) => text is ['"' or '“' or '”' or '„' or '«' or '»' or '‘' or '\'' or '「' or '『', .., '"' or '”' or '“' or '»' or '«' or '’' or '\'' or '」' or '』'];

    private static bool IsPulled(PageBlocks page, Block block)
    {
        var at = block.Container;
        for (var level = 0; level < BoxReach && at >= 0; level++, at = page.Containers[at].Parent)
        {
            if (IsNamedPull(page.Containers[at].Element.ClassName))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamedPull(string? names) => names is not null
        && (names.AsSpan().ContainsAny(Pulled) || (names.Contains("pq", StringComparison.OrdinalIgnoreCase) && names.Split(' ').Contains("pq", StringComparer.OrdinalIgnoreCase)));

    /// <summary>Where most of what is hidden is a copy of the text, as for search engines, the rest is its headline, dates and addresses.</summary>
    private static void AddRestOfHiddenCopies(List<Block> body, HashSet<int> repetitions)
    {
        var hidden = body.Where(IsHidden).ToList();
        if (hidden.Sum(block => repetitions.Contains(block.Ordinal) ? block.InkChars : 0) > hidden.Sum(block => block.InkChars) / 2)
        {
            repetitions.UnionWith(hidden.Select(block => block.Ordinal));
        }
    }

    private static HashSet<(int, int)> RefrainsOf(List<Block> body, PageWords words)
    {
        var lines = body.Where(block => !IsHidden(block) && words.Of(block.Ordinal).Length >= ShortestRepetition)
            .GroupBy(block => LineOf(block, words)).Where(group => group.Count() >= Refrain).Select(group => group.Key).ToHashSet();
        return lines.Count >= FewestLines ? lines : [];
    }

    private static (int Text, int Template) LineOf(Block block, PageWords words) => (words.Shapes[block.Ordinal].Hash, block.Template);

    private static bool IsHidden(Block block) => (block.Marks & (Marks.NotShown | Marks.TemplateTag | Marks.NoscriptTag)) != Marks.None;

    /// <summary>Lists, tables and code repeat themselves with reason: the days of a plan, the rows of a calendar.</summary>
    private static bool MayRepeat(Block block) =>
        block.Kind is not (BlockKind.ListItem or BlockKind.TableRow or BlockKind.Code) || (block.Marks & Marks.NotShown) != Marks.None;

    private static int Rank(PageBlocks page, Block block, int textBegins, int words) =>
        IsHidden(block) ? 4
        : block.Kind == BlockKind.Quote || (block.Marks & (Marks.Quote | Marks.AsideTag)) != Marks.None || IsPulled(page, block) ? 3
        : words <= LongestQuotation && IsSetAsQuotation(block, words) ? 2
        : block.Ordinal < textBegins || block.Text.EndsWith('…') || block.Text.EndsWith("...", StringComparison.Ordinal) ? 1
        : 0;

    /// <summary>Where the element that holds most of the body begins; a standfirst stands above it.</summary>
    private static int FirstOfText(List<Block> body) => body
        .GroupBy(block => block.Element?.ParentElement)
        .OrderByDescending(group => group.Sum(block => block.InkChars))
        .Select(group => group.First().Ordinal)
        .FirstOrDefault();
}
