using Ingest.Extraction.Authors;
using Ingest.Extraction.Blocks;
using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Body;

/// <summary>Which blocks are body: those that are likely to be, corrected where the parts of one thing must stand or fall together.</summary>
internal sealed class BodySelection
{
    /// <summary>Enough where the paragraph continues the text in every other way.</summary>
    private const float LastParagraph = 0.2f;

    /// <summary>Characters without white space; a larger element named for the newsletter is the letter itself.</summary>
    private const int LargestInvitation = 600;

    /// <summary>Characters without white space: "Sharing is caring!"; a longer text within such an element may be the story's.</summary>
    private const int LargestSharing = 40;

    /// <summary>Characters without white space; what is hidden and longer is an article's rest more often than a message.</summary>
    private const int LargestHiddenBox = 200;

    /// <summary>Characters without white space; a shorter line before the text is a label or a name.</summary>
    private const int ShortestProse = 60;

    /// <summary>Characters, of several lines.</summary>
    private const int LongestFurniture = 300;

    /// <summary>What such names hold is no part of a text.</summary>
    internal const Marks Outside = Marks.AsideTag | Marks.FooterTag | Marks.NavTag | Marks.FormTag | Marks.Comment | Marks.Related | Marks.Sidebar | Marks.Widget;

    private readonly PageBlocks page;
    private readonly bool[] selected;
    private readonly HashSet<int> asking = [];

    private BodySelection(PageBlocks page, float[] chances)
    {
        this.page = page;
        var threshold = BestThreshold.Of(page, chances);
        selected = [.. chances.Select(chance => chance >= threshold)];
    }

    /// <summary>By ordinal, whether a block is body.</summary>
    public bool[] Selected => selected;

    /// <summary>Ordinals of the blocks of boxes that want something of the reader: whatever becomes of them, they are not the article's.</summary>
    public IReadOnlySet<int> Asking => asking;

    /// <param name="host">The page's own; null where it is not known.</param>
    /// <param name="answers">What <see cref="DeclaredAnswers"/> found, by question.</param>
    public static BodySelection Of(PageBlocks page, float[] chances, string? host, IReadOnlyDictionary<string, string>? answers = null)
    {
        var selection = new BodySelection(page, chances);
        FactTables.Add(page, selection.selected);
        Footnotes.Add(page, selection.selected);
        selection.AddLastParagraphs(chances);
        AlikeBlocks.Add(page, selection.selected, chances);
        Entries.AddHeadings(page, selection.selected, chances);
        Questions.Add(page, selection.selected);
        KeyPoints.Add(page, selection.selected);
        AmidText.Add(page, selection.selected);
        selection.DropHiddenBoxes();
        selection.DropInvitationsAndComments();
        selection.DropPageFooters();
        NamedBoxes.Drop(page, selection.selected);
        ButtonBoxes.Drop(page, selection.selected);
        Placeholders.Drop(page, selection.selected);
        Captions.Drop(page, selection.selected);
        StoriesBelow.Drop(page, selection.selected, host);
        StoryCards.Drop(page, selection.selected, host);
        OtherArticles.Drop(page, selection.selected, host);
        selection.DropAsking();
        PointerLines.Drop(page, selection.selected, host);
        LinkedHeadlines.Drop(page, selection.selected, host);
        LinkedDescriptions.Drop(page, selection.selected);
        selection.DropFurniture();
        Endings.Drop(page, selection.selected, host);
        DeclaredAnswers.Add(page, selection.selected, answers);
        AmidText.AddHeadings(page, selection.selected);
        selection.DropHeadingsOfNothing();
        return selection;
    }

    private void DropAsking()
    {
        asking.UnionWith(Controls.Find(page, selected));
        asking.UnionWith(ForeignBoxes.Find(page, selected));
        asking.UnionWith(SortedThreads.Find(page, selected));
        foreach (var ordinal in asking)
        {
            selected[ordinal] = false;
        }
    }

    /// <summary>
    /// Paragraphs right behind the last one, set just as it is, are more of the text: an author's last thought, a note of what was corrected.
    /// </summary>
    private void AddLastParagraphs(float[] chances)
    {
        var last = Array.FindLastIndex(selected, isBody => isBody);
        for (var next = last + 1; last >= 0 && next < selected.Length && chances[next] >= LastParagraph && Continues(page.Blocks[last], page.Blocks[next]); next++)
        {
            selected[next] = true;
        }
    }

    private static bool Continues(Block last, Block next) =>
        next.Kind == BlockKind.Paragraph && last.Kind == BlockKind.Paragraph && next.LinkDensity < 0.3
        && (next.Template == last.Template || IsPlainSibling(last.Element, next.Element));

    /// <summary>Beside it and without a name of its own: the text's other paragraphs may have one.</summary>
    private static bool IsPlainSibling(Element last, Element next) =>
        next.LocalName == last.LocalName && next.ParentElement == last.ParentElement && string.IsNullOrWhiteSpace(next.ClassName);

    /// <summary>The foot of the whole page, not of an article in it, holds nothing of the text; one that holds nearly all of it was opened by mistake, and is no foot.</summary>
    private void DropPageFooters()
    {
        var nearlyAll = page.InkOf(selected, 0, selected.Length) * 0.9;
        foreach (var container in page.Containers)
        {
            if ((container.OwnMarks & Marks.FooterTag) != Marks.None && (container.Marks & (Marks.ArticleTag | Marks.MainTag)) == Marks.None && container.Blocks > 0
                && page.InkOf(selected, container.FirstBlock, container.EndBlock) <= nearlyAll)
            {
                selected.AsSpan(container.FirstBlock, container.Blocks).Clear();
            }
        }
    }

    /// <summary>Lines that a publishing system prints around a text.</summary>
    private void DropFurniture()
    {
        var isFirst = true;
        foreach (var block in page.Blocks)
        {
            if (selected[block.Ordinal])
            {
                selected[block.Ordinal] = !Furniture.Holds(block) && !SystemLines.Is(block) && !IsFurnitureInLines(block) && !AccountLines.Is(block) && !(isFirst && (Furniture.IsStand(block.Text) || AuthorName.IsReviewers(block.Text)));
                isFirst &= !selected[block.Ordinal] || block.InkChars < ShortestProse;
            }
        }
    }

    /// <summary>What systems print below one another without an element for each.</summary>
    private static bool IsFurnitureInLines(Block block) =>
        block is { Kind: BlockKind.Paragraph, Text.Length: <= LongestFurniture } && block.Text.Contains('\n', StringComparison.Ordinal)
        && Array.TrueForAll(block.Text.Split('\n'), line => Furniture.Is(line) || SystemLines.IsNotice(line));

    /// <summary>
    /// A small box that is named for the newsletter asks readers to subscribe, whatever its words, and a line that is named for sharing to
    /// share; one that is named for comments holds theirs.
    /// </summary>
    private void DropInvitationsAndComments()
    {
        foreach (var container in page.Containers)
        {
            var isInvitation = (container.OwnMarks & Marks.Newsletter) != Marks.None && container.InkChars <= LargestInvitation;
            var isSharing = (container.OwnMarks & Marks.Share) != Marks.None && container.InkChars <= LargestSharing && (container.Marks & Marks.Embed) == Marks.None && IsNamedForSharing(container.Element);
            var isComments = (container.OwnMarks & Marks.Comment) != Marks.None && (container.OwnMarks & (Marks.Body | Marks.Article)) == Marks.None;
            if ((isInvitation || isSharing || isComments) && container.Blocks > 0 && !IsHeading(container.Element) && container.InkChars < page.Containers[0].ProseChars / 2)
            {
                selected.AsSpan(container.FirstBlock, container.Blocks).Clear();
            }
        }
    }

    /// <summary>The mark is also that of paragraphs that are not printed, and of accounts to follow.</summary>
    private static bool IsNamedForSharing(Element element) => element.ClassName?.Contains("shar", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>A heading is named for its own words: "what-is-social-sharing".</summary>
    private static bool IsHeading(Element element) => element.LocalName is ['h', >= '1' and <= '6'];

    /// <summary>
    /// A small hidden element waits for its moment: a message, a prompt. A large one may be the rest of the article, unless it is a window that
    /// opens over the page. What a reader unfolds is neither, whatever else its name says.
    /// </summary>
    private void DropHiddenBoxes()
    {
        var most = page.InkOf(selected, 0, selected.Length) / 2;
        foreach (var container in page.Containers)
        {
            var isWindow = (container.OwnMarks & (Marks.DialogTag | Marks.Overlay)) != Marks.None && page.InkOf(selected, container.FirstBlock, container.EndBlock) <= most;
            if ((container.OwnMarks & Marks.NotShown) != Marks.None && container.Blocks > 0 && (isWindow || container.InkChars <= LargestHiddenBox) && !Unfolds(in container))
            {
                selected.AsSpan(container.FirstBlock, container.Blocks).Clear();
            }
        }
    }

    /// <summary>The answer to a question, the panel behind a tab: what a reader opens is named so, or stands in what is.</summary>
    private bool Unfolds(ref readonly Container hidden) =>
        (hidden.OwnMarks & Marks.Faq) != Marks.None || (hidden.Parent > 0 && (page.Containers[hidden.Parent].OwnMarks & Marks.Faq) != Marks.None);

    /// <summary>The heading of a box goes when nothing else of the box is body.</summary>
    private void DropHeadingsOfNothing()
    {
        foreach (var block in page.Blocks)
        {
            if (selected[block.Ordinal] && ((block.Kind == BlockKind.Heading && IsAloneInItsBox(block)) || (block.Element.LocalName == "dt" && DescribesNothing(block))))
            {
                selected[block.Ordinal] = false;
            }
        }
    }

    /// <summary>The descriptions of a term are links or requests that were left out: the term was their heading.</summary>
    private bool DescribesNothing(Block term)
    {
        var next = term.Ordinal + 1;
        for (; next < selected.Length && page.Blocks[next].Element.LocalName == "dd"; next++)
        {
            if (selected[next])
            {
                return false;
            }
        }

        return next > term.Ordinal + 1;
    }

    private bool IsAloneInItsBox(Block heading)
    {
        ref readonly var own = ref page.ContainerOf(heading);
        if (own.Parent < 0)
        {
            return false;
        }

        ref readonly var box = ref page.Containers[own.Parent];
        return box.EndBlock > heading.Ordinal + 1 && !AnySelected(box.FirstBlock, heading.Ordinal) && !AnySelected(heading.Ordinal + 1, box.EndBlock)
            && !(box.Blocks == 2 && PointerLines.IsLinkToHeading(page, page.Blocks[heading.Ordinal + 1]));
    }

    private bool AnySelected(int from, int to)
    {
        for (var i = Math.Max(0, from); i < Math.Min(selected.Length, to); i++)
        {
            if (selected[i])
            {
                return true;
            }
        }

        return false;
    }
}
