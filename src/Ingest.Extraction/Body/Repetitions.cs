using Ingest.Extraction.Blocks;
using Ingest.Extraction.Labels;

namespace Ingest.Extraction.Body;

/// <summary>
/// Finds body blocks that say again what others say: the standfirst that is the first paragraph, a pull quote, a hidden second copy.
/// What is shown counts before what is hidden, what stands in the text before what is set apart as a quote or stands above the text,
/// what is whole before what is cut off with dots, and earlier before later.
/// </summary>
internal static class Repetitions
{
    /// <summary>Words; shorter blocks repeat by chance.</summary>
    private const int ShortestRepetition = 8;

    private const double RepeatedShare = 0.9;

    /// <summary>A copy that is hidden is often set in one paragraph, so that what stood between its parts is missing.</summary>
    private const double HiddenShare = 0.6;

    /// <param name="words">The words of the page's blocks.</param>
    public static HashSet<int> Find(IReadOnlyList<Block> body, PageWords words)
    {
        var total = body.Sum(block => words.Of(block.Ordinal).Length);
        using var grams = new GramTable(total);
        var repetitions = new HashSet<int>();
        var textBegins = FirstOfText(body);
        foreach (var i in Enumerable.Range(0, body.Count).OrderBy(i => Rank(body[i], textBegins)).ThenBy(i => i))
        {
            var own = words.Of(body[i].Ordinal);
            var count = own.Length - GramTable.Length + 1;
            var share = IsHidden(body[i]) ? HiddenShare : RepeatedShare;
            if (own.Length >= ShortestRepetition && MayRepeat(body[i]) && grams.Known(own) >= share * count)
            {
                repetitions.Add(body[i].Ordinal);
            }
            else
            {
                grams.Add(own, i);
            }
        }

        AddRestOfHiddenCopies(body, repetitions);
        return repetitions;
    }

    /// <summary>Where most of what is hidden is a copy of the text, as for search engines, the rest is its headline, dates and addresses.</summary>
    private static void AddRestOfHiddenCopies(IReadOnlyList<Block> body, HashSet<int> repetitions)
    {
        var hidden = body.Where(IsHidden).ToList();
        if (hidden.Sum(block => repetitions.Contains(block.Ordinal) ? block.InkChars : 0) > hidden.Sum(block => block.InkChars) / 2)
        {
            repetitions.UnionWith(hidden.Select(block => block.Ordinal));
        }
    }

    private static bool IsHidden(Block block) => (block.Marks & (Marks.NotShown | Marks.TemplateTag | Marks.NoscriptTag)) != Marks.None;

    /// <summary>Lists, tables and code repeat themselves with reason: the days of a plan, the rows of a calendar.</summary>
    private static bool MayRepeat(Block block) =>
        block.Kind is not (BlockKind.ListItem or BlockKind.TableRow or BlockKind.Code) || (block.Marks & Marks.NotShown) != Marks.None;

    private static int Rank(Block block, int textBegins) =>
        IsHidden(block) ? 3
        : block.Kind == BlockKind.Quote || (block.Marks & Marks.Quote) != Marks.None ? 2
        : block.Ordinal < textBegins || block.Text.EndsWith('…') || block.Text.EndsWith("...", StringComparison.Ordinal) ? 1
        : 0;

    /// <summary>Where the element that holds most of the body begins; a standfirst stands above it.</summary>
    private static int FirstOfText(IReadOnlyList<Block> body) => body
        .GroupBy(block => block.Element?.ParentElement)
        .OrderByDescending(group => group.Sum(block => block.InkChars))
        .Select(group => group.First().Ordinal)
        .FirstOrDefault();
}
