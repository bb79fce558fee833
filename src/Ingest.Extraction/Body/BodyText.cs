using Ingest.Extraction.Blocks;
using Ingest.Extraction.Labels;
using Ingest.Extraction.Metadata.Titles;

namespace Ingest.Extraction.Body;

/// <summary>Turns labelled blocks into the body as a reader sees it.</summary>
/// <param name="Blocks">The body.</param>
/// <param name="Doubtful">What stands beside it and may be the article's.</param>
internal sealed record BodyText(IReadOnlyList<BodyBlock> Blocks, IReadOnlyList<DoubtfulBlock> Doubtful)
{
    /// <summary>Characters.</summary>
    private const int LongestTitle = 300;

    /// <summary>Characters without white space.</summary>
    private const int ShortestProse = 60;

    /// <param name="others">Ordinals of the blocks that are somebody's bio, the byline or stripped by a site's rule, which is never body text.</param>
    /// <param name="words">The words of the page's blocks.</param>
    /// <param name="title">The headline, which old pages set as a line of the text.</param>
    /// <param name="host">The page's own; null where it is not known.</param>
    /// <param name="answers">What <see cref="DeclaredAnswers"/> found, by question.</param>
    public static BodyText Read(PageBlocks page, float[] chances, IReadOnlySet<int> others, PageWords words, string? title = null, string? host = null, IReadOnlyDictionary<string, string>? answers = null)
    {
        var selection = BodySelection.Of(page, chances, host, answers);
        var body = page.Blocks.Where(block => selection.Selected[block.Ordinal] && !others.Contains(block.Ordinal) && !IsEmbedsOwn(block)).ToList();
        AuthorStrips.Drop(page, body, others);
        if (title is not null && body is [var first, ..] && first.Text.Length <= LongestTitle && TitleText.Key(first.Text) == TitleText.Key(title))
        {
            body.RemoveAt(0);
        }

        if (title is not null && Headline(page, title) is > 0 and var headline && body.Find(block => block.InkChars >= ShortestProse)?.Ordinal > headline)
        {
            body.RemoveAll(block => block.Ordinal < headline && block.InkChars < ShortestProse);
        }

        var repetitions = Repetitions.Find(page, body, words);
        body.RemoveAll(block => repetitions.Contains(block.Ordinal));
        if (body.Count == 0)
        {
            return new BodyText([], []);
        }

        var boxes = new Boxes(page, body);
        var blocks = body.ConvertAll(block => Shown(block, boxes));
        return new BodyText(blocks, new Doubts(page, body, boxes).Find(chances, others.Union(selection.Asking).ToHashSet(), repetitions));
    }

    /// <summary>Where the heading stands that prints the title: a short line above it is the site's or the section's. 0 where there is none.</summary>
    private static int Headline(PageBlocks page, string title)
    {
        var key = TitleText.Key(title);
        return page.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Heading && block.Text.Length <= LongestTitle && block.LinkDensity < 1 && TitleText.Key(block.Text) == key)?.Ordinal ?? 0;
    }

    private static BodyBlock Shown(Block block, Boxes boxes)
    {
        var (box, kind) = boxes.Around(block);
        return new BodyBlock(block.Kind, block.Text) { IsLink = block.LinkDensity > 0.95, HasLinks = block.Links > 0, Box = box, BoxKind = kind };
    }

    /// <summary>An embedded post ends with who wrote it and when, which is not the post, and leads to its service with whole lines.</summary>
    private static bool IsEmbedsOwn(Block block) =>
        (block.Marks & Marks.Embed) != Marks.None && block.Kind == BlockKind.Quote
        && (IsOfVideo(block) || (block.Text.StartsWith('—') ? block.Links > 0 || block.Text.Contains('@', StringComparison.Ordinal) : block.LinkDensity > 0.8));

    /// <summary>What stands in a video's box is its caption, and no post of words.</summary>
    private static bool IsOfVideo(Block block) => block.Element.Closest("blockquote")?.ClassName?.Contains("tiktok", StringComparison.OrdinalIgnoreCase) == true;
}
