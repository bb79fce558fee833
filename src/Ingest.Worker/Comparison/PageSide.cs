using Ingest.Extraction;
using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Comparison;

/// <summary>One of two sights of a page: its body's blocks, the passages beside them, and which of these count.</summary>
internal sealed class PageSide
{
    private readonly ExtractedArticle page;
    private readonly List<string> body;
    private readonly List<Passage> passages;
    private readonly HashSet<string> bodyKeys;
    private readonly HashSet<Passage> admitted = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<HashSet<string>> everything;

    /// <param name="other">The other sight of the page: what is a standfirst on this one alone may be a passage that was edited.</param>
    public PageSide(ExtractedArticle page, ExtractedArticle other)
    {
        this.page = page;
        body = [.. page.Blocks.Select(block => Normalise.Key(block.Text))];
        bodyKeys = [.. body];
        var fields = new[] { page.Title, page.PrintedTitle, other.Dek is null ? null : page.Dek }.OfType<string>().Select(Normalise.Key).ToHashSet(StringComparer.Ordinal);
        passages = [.. page.DoubtfulBlocks.Select(block => new Passage(block, Normalise.Key(block.Text))).Where(passage => !fields.Contains(passage.Key))];
        everything = new(() => [.. body, .. page.OtherText.Select(Normalise.Key)]);
    }

    public bool HasInBody(string key) => bodyKeys.Contains(key);

    public void Admit(Passage passage) => admitted.Add(passage);

    public void AdmitWhere(Predicate<Passage> isAdmitted) => passages.FindAll(isAdmitted).ForEach(Admit);

    /// <summary>Passages whose words the other page has nowhere.</summary>
    public List<Passage> PassagesNotOn(PageSide other) => passages.FindAll(passage => !admitted.Contains(passage) && !other.everything.Value.Contains(passage.Key));

    /// <summary>Body blocks, and their keys, whose words the other page has nowhere.</summary>
    public List<(BodyBlock Block, string Key)> BodyNotOn(PageSide other) => [.. page.Blocks.Zip(body).Where(block => !other.everything.Value.Contains(block.Second))];

    /// <summary>Headings among the passages that the other page lacks, as it lacks the text right below them.</summary>
    public List<Passage> HeadingsNotOn(PageSide other) =>
    [
        .. from heading in passages.Index()
           where heading.Item is { Block.Kind: BlockKind.Heading, MayBeMoved: true } && !admitted.Contains(heading.Item) && !other.everything.Value.Contains(heading.Item.Key)
           where TextBelow(heading.Index) is { } text && !other.everything.Value.Contains(text)
           select heading.Item,
    ];

    /// <summary>The paragraph of prose that follows a passage, in the body or admitted to it; null where something else does.</summary>
    private string? TextBelow(int at)
    {
        var (passage, next) = (passages[at], at + 1);
        if (next < passages.Count && passages[next].Block.Before == passage.Block.Before)
        {
            return admitted.Contains(passages[next]) && passages[next].ReadsAsText ? passages[next].Key : null;
        }

        return passage.Block.Before < body.Count && page.Blocks[passage.Block.Before] is { Kind: BlockKind.Paragraph, Box: 0, IsLink: false } block && TopLine.IsProse(block.Text)
            && !ReaderRequest.Is(block.Text, block.HasLinks) ? body[passage.Block.Before] : null;
    }

    /// <summary>Passages that both have beside their bodies, once.</summary>
    public IEnumerable<(Passage Own, Passage Other)> PassagesOn(PageSide other)
    {
        var theirs = other.passages.ToLookup(passage => passage.Key, StringComparer.Ordinal);
        return from own in passages.GroupBy(passage => passage.Key, StringComparer.Ordinal)
               where own.Count() == 1 && theirs[own.Key].Count() == 1
               select (own.Single(), theirs[own.Key].Single());
    }

    /// <summary>Passages whose words stand once among the passages and not in the body.</summary>
    public IEnumerable<Passage> PassagesNotInBody() =>
        passages.Where(passage => !HasInBody(passage.Key)).GroupBy(passage => passage.Key, StringComparer.Ordinal).Where(same => same.Count() == 1).Select(same => same.Single());

    /// <summary>Index of the body block with these words; null where there is none, or more than one.</summary>
    public int? PlaceInBody(string key) => HasInBody(key) && body.IndexOf(key) is var at && body.LastIndexOf(key) == at ? at : null;

    /// <summary>For each of its blocks, and for its end, how many blocks of both bodies stand before it.</summary>
    public int[] CommonBlocksBefore(PageSide other)
    {
        var counts = new int[body.Count + 1];
        for (var i = 0; i < body.Count; i++)
        {
            counts[i + 1] = counts[i] + (other.HasInBody(body[i]) ? 1 : 0);
        }

        return counts;
    }

    /// <summary>The page with the admitted passages among its blocks, each where it stands.</summary>
    public ExtractedArticle Admitted()
    {
        if (admitted.Count == 0)
        {
            return page;
        }

        var places = passages.Where(admitted.Contains).ToLookup(passage => passage.Block.Before, passage => new BodyBlock(passage.Block.Kind, passage.Block.Text) { HasLinks = passage.Block.HasLinks });
        var others = page.OtherText.ToList();
        foreach (var passage in admitted)
        {
            others.Remove(passage.Block.Text);
        }

        return page with
        {
            Blocks = [.. Enumerable.Range(0, page.Blocks.Count + 1).SelectMany(i => places[i].Concat(page.Blocks.Skip(i).Take(1)))],
            OtherText = others,
        };
    }
}
