using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Labels.Features;

/// <summary>How near the block stands to an element of each mark, and which marks set it apart from the densest place.</summary>
internal static class MarkFeatures
{
    private static readonly Marks[] Apart =
    [
        Marks.Teaser, Marks.Related, Marks.Comment, Marks.Share, Marks.Nav, Marks.Header, Marks.Footer, Marks.Sidebar, Marks.Ad, Marks.Newsletter,
        Marks.Overlay, Marks.Byline, Marks.Bio, Marks.Date, Marks.Meta, Marks.Caption, Marks.Media, Marks.Tags, Marks.Toc, Marks.Faq, Marks.Box,
        Marks.Quote, Marks.Embed, Marks.Hidden, Marks.Account, Marks.Search, Marks.List, Marks.Note, Marks.Product, Marks.Action, Marks.Poll,
        Marks.Donate, Marks.Widget, Marks.Key, Marks.Summary, Marks.Headline, Marks.AsideTag, Marks.FormTag, Marks.FigureTag, Marks.NotShown,
        Marks.ListTag, Marks.TableTag, Marks.HeaderTag, Marks.FooterTag, Marks.NavTag, Marks.ButtonTag,
    ];

    private static readonly Marks Bad = Apart[..35].Aggregate((sum, mark) => sum | mark);

    public static IEnumerable<string> Names =>
        Enumerable.Range(0, MarkDistances.Marks).Select(bit => $"distance {(Marks)(1UL << bit)}")
            .Concat(Apart.Select(mark => $"apart {mark}")).Append("marks apart").Append("marks apart from title").Append("marks of element").Append("all marks");

    public static void Write(ref FeatureRow row, PageFacts facts, Block block)
    {
        foreach (var distance in facts.Distances.Of(block.Container))
        {
            row.Add(distance);
        }

        var apart = facts.Outline.ToDensest.MarksBelow(block.Container);
        var apartFromTitle = facts.Outline.ToTitle.MarksBelow(block.Container);
        foreach (var mark in Apart)
        {
            row.Add((apart & mark) != Marks.None);
        }

        row.Add(System.Numerics.BitOperations.PopCount((ulong)(apart & Bad)));
        row.Add(System.Numerics.BitOperations.PopCount((ulong)(apartFromTitle & Bad)));
        row.Add(System.Numerics.BitOperations.PopCount((ulong)facts.Page.ContainerOf(block).OwnMarks));
        row.Add(System.Numerics.BitOperations.PopCount((ulong)block.Marks));
    }
}
