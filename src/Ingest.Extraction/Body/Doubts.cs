using Ingest.Extraction.Blocks;
using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Body;

/// <summary>Finds the blocks that were not taken for body and may be the article's: those amid and right beside it that nothing names for something else.</summary>
internal sealed class Doubts
{
    /// <summary>Blocks beyond the first and the last of the body within which text set as the body is may still be the article's.</summary>
    private const int Reach = 3;

    /// <summary>Beyond that, and in what is named for something else, what the model holds for possible: an edit of it counts, that it is there does not.</summary>
    private const float Possible = 0.15f;

    /// <summary>Characters.</summary>
    private const int LongHeading = 100;

    private const float Likely = 0.5f;

    private const double ManyLinks = 0.5;

    private const double OnlyLinks = 0.95;

    /// <summary>Blocks; a page with more is a board or a bomb, and edits in it cannot be told from its coming and going.</summary>
    private const int Most = 2_000;

    private const Marks Foreign = Marks.Comment | Marks.Related | Marks.Nav | Marks.Ad | Marks.Newsletter | Marks.Share | Marks.Tags | Marks.Live | Marks.Poll | Marks.Product
        | Marks.Search | Marks.Teaser | Marks.Account | Marks.Action | Marks.Donate | Marks.Overlay | Marks.Sidebar | Marks.Date | Marks.Meta | Marks.Byline | Marks.Bio | Marks.Footer
        | Marks.NavTag | Marks.FormTag | Marks.ButtonTag | Marks.DialogTag | Marks.AsideTag | Marks.FooterTag | Marks.LinkTag;

    private const Marks Unseen = Marks.NotShown | Marks.TemplateTag | Marks.NoscriptTag;

    private readonly PageBlocks page;
    private readonly List<Block> body;
    private readonly Boxes boxes;
    private readonly Marks foreign;
    private readonly HashSet<int> templates;
    private readonly HashSet<Element> parents;

    /// <param name="page">The whole page.</param>
    /// <param name="body">Not empty, in reading order.</param>
    /// <param name="boxes">Of that body.</param>
    public Doubts(PageBlocks page, List<Block> body, Boxes boxes)
    {
        (this.page, this.body, this.boxes) = (page, body, boxes);
        foreign = Foreign & ~boxes.MarksOfText;
        templates = [.. body.Where(block => boxes.Around(block).Number == 0).Select(block => block.Template)];
        parents = [.. body.Select(block => Outermost(block.Element).ParentElement).OfType<Element>()];
    }

    /// <param name="chances">The model's.</param>
    /// <param name="others">Ordinals of blocks that are known to be something else.</param>
    /// <param name="repetitions">Ordinals of blocks that say again what the body says: an edit of one counts, that it is there does not.</param>
    public IReadOnlyList<DoubtfulBlock> Find(float[] chances, IReadOnlySet<int> others, IReadOnlySet<int> repetitions)
    {
        var taken = body.Select(block => block.Ordinal).ToHashSet();
        var (first, last) = (body[0].Ordinal, body[^1].Ordinal);
        var found = new List<DoubtfulBlock>();
        var before = 0;
        for (var i = 0; i < page.Blocks.Count && found.Count < Most; i++)
        {
            var block = page.Blocks[i];
            if (taken.Contains(i))
            {
                before++;
            }
            else if (!others.Contains(i) && (block.Marks & Unseen) == Marks.None)
            {
                var mayBeText = MayBeText(block);
                var isSetAsText = mayBeText && i >= first - Reach && i <= last + Reach && !repetitions.Contains(i) && IsSetAsText(block);
                if (isSetAsText || (mayBeText && i > first && i < last) || (chances[i] >= Possible && block.LinkDensity < OnlyLinks && (i > first || block.Kind != BlockKind.Heading || IsSentence(block))))
                {
                    found.Add(new DoubtfulBlock(block.Kind, block.Text, before) { IsSetAsText = isSetAsText, IsLikely = chances[i] >= Likely && !repetitions.Contains(i), IsBesideText = mayBeText && i > first && i <= last + Reach, HasLinks = block.Links > 0 });
                }
            }
        }

        return found;
    }

    /// <summary>Set as a heading above the text, it says too much for one.</summary>
    private static bool IsSentence(Block block) => block.Text is { Length: >= LongHeading } and [.., '.' or '\u3002'];

    private bool MayBeText(Block block) => (block.Marks & foreign) == Marks.None && block.LinkDensity < ManyLinks;

    private bool IsSetAsText(Block block) =>
        (templates.Contains(block.Template) || IsPlainSibling(Outermost(block.Element))) && boxes.Around(block).Number == 0;

    private bool IsPlainSibling(Element element) =>
        element.LocalName is "p" or "blockquote" or "ul" or "ol" or "h2" or "h3" or "h4" && SaysNothing(element.ClassName)
        && element.ParentElement is { } parent && parents.Contains(parent);

    /// <summary>No name, or only how an editor set the paragraph, as WordPress writes it.</summary>
    private static bool SaysNothing(string? name) => (name ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .All(word => word.StartsWith("has-", StringComparison.Ordinal) || word.StartsWith("wp-block-", StringComparison.Ordinal) || word.StartsWith("align", StringComparison.Ordinal)
            || word is "text-left" or "text-center" or "text-right" or "text-justify");

    /// <summary>The list that an item stands in, the quotation that a paragraph stands in; else the element itself.</summary>
    private static Element Outermost(Element element) =>
        element is { LocalName: "li" or "p", ParentElement: { LocalName: "ul" or "ol" or "blockquote" } around } ? around : element;
}
