using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Body;

/// <summary>What an answer that is text answers, where a site builder sets the question as the head of a fold.</summary>
internal static class Questions
{
    /// <summary>Site builders name all that they set a widget.</summary>
    private const Marks Outside = BodySelection.Outside & ~Marks.Widget;

    /// <param name="page">The whole page.</param>
    /// <param name="selected">By ordinal, whether a block is body.</param>
    public static void Add(PageBlocks page, bool[] selected)
    {
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
