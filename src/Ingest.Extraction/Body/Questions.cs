using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Body;

/// <summary>What an answer that is text answers, where a site builder sets the question as the head of a fold, and questions that the browser folds.</summary>
internal static class Questions
{
    /// <summary>Site builders name all that they set a widget.</summary>
    private const Marks Outside = BodySelection.Outside & ~Marks.Widget;

    /// <summary>Characters without white space of an answer, and the share of it that may be links.</summary>
    private const int ShortestAnswer = 30;
    private const double MostlyText = 0.5;

    /// <summary>Blocks between the heading over all questions and the first.</summary>
    private const int HeadingReach = 2;

    /// <summary>Questions that the browser itself folds, in the element of the article, below its text: a reader opens them as its last part.</summary>
    private static void AddFolded(PageBlocks page, bool[] selected)
    {
        var first = Array.IndexOf(selected, true);
        for (var i = first + 1; first >= 0 && i + 1 < selected.Length; i++)
        {
            if (selected[i] || page.Blocks[i] is not { Links: 0, Text: [.., '?' or '？' or '؟'] } question || (question.Marks & Outside) != Marks.None
                || question.Element.Closest("summary") is not { ParentElement: { LocalName: "details" } fold } || question.Element.Closest("article")?.Contains(page.Blocks[first].Element) != true)
            {
                continue;
            }

            var end = i + 1;
            while (end < selected.Length && fold.Contains(page.Blocks[end].Element))
            {
                end++;
            }

            if (IsText(page, i + 1, end))
            {
                AddHeading(page, selected, i);
                selected.AsSpan(i, end - i).Fill(true);
                i = end - 1;
            }
        }
    }

    private static bool IsText(PageBlocks page, int from, int to)
    {
        var (ink, linked) = (0, 0.0);
        for (var i = from; i < to; i++)
        {
            ink += page.Blocks[i].InkChars;
            linked += page.Blocks[i].InkChars * page.Blocks[i].LinkDensity;
        }

        return ink >= ShortestAnswer && linked < ink * MostlyText;
    }

    /// <summary>"Frequently asked questions", right above the first.</summary>
    private static void AddHeading(PageBlocks page, bool[] selected, int question)
    {
        for (var i = question - 1; i >= Math.Max(0, question - HeadingReach) && !selected[i]; i--)
        {
            if (page.Blocks[i].Kind == BlockKind.Heading)
            {
                selected.AsSpan(i, question - i).Fill(true);
                return;
            }
        }
    }

    /// <param name="page">The whole page.</param>
    /// <param name="selected">By ordinal, whether a block is body.</param>
    public static void Add(PageBlocks page, bool[] selected)
    {
        AddFolded(page, selected);
        for (var i = 0; i + 1 < selected.Length; i++)
        {
            if (!selected[i] && selected[i + 1] && page.Blocks[i] is { Links: 0, Text: [.., '?' or '？' or '؟'] } question
                && (page.ContainerOf(question).OwnMarks & Marks.Faq) != Marks.None && (question.Marks & Outside) == Marks.None)
            {
                selected[i] = true;
            }
        }
    }
}
