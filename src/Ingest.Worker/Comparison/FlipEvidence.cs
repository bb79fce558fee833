using Ingest.Extraction;
using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Comparison;

/// <summary>What two pages say, outside their bodies, about a sentence that came, went or moved.</summary>
internal sealed class FlipEvidence(ExtractedArticle oldPage, ExtractedArticle seenPage)
{
    /// <summary>Words up to which a sentence that stands on a page more than once is taken for one that was read in another place.</summary>
    private const int ShortLine = 12;

    /// <summary>Share of link blocks from which an article is a list of links.</summary>
    private const double LinkShare = 0.25;

    private readonly PageText around = new(oldPage.OtherText);
    private readonly PageText aroundNow = new(seenPage.OtherText);
    private readonly HashSet<string> links = Links(oldPage);
    private readonly HashSet<string> linksNow = Links(seenPage);

    /// <summary>The old page's sentence is still on the new one, or was a pointer to another story.</summary>
    public bool FellOut(SentenceOp op, Sentence sentence) => op == SentenceOp.Moved
        ? IsAnotherCopy(sentence)
        : aroundNow.Count(sentence.Text) > around.Count(sentence.Text) || (op == SentenceOp.Removed && links.Contains(sentence.Key));

    /// <summary>The new page's sentence was on the old one, or is a pointer to another story.</summary>
    public bool CameIn(SentenceOp op, Sentence sentence) => op == SentenceOp.Moved
        ? IsAnotherCopy(sentence)
        : around.Count(sentence.Text) > aroundNow.Count(sentence.Text) || (op == SentenceOp.Added && linksNow.Contains(sentence.Key));

    private bool IsAnotherCopy(Sentence sentence) =>
        sentence.WordCount <= ShortLine && around.Count(sentence.Text) > 0 && aroundNow.Count(sentence.Text) > 0;

    /// <summary>None on a page whose article consists of links: there they are what it says.</summary>
    private static HashSet<string> Links(ExtractedArticle page) => page.Blocks.Count(block => block.IsLink) > LinkShare * page.Blocks.Count
        ? []
        : page.Blocks.Where(block => block.IsLink).SelectMany(block => SentenceSplitter.Split(block.Text)).Select(sentence => sentence.Key).ToHashSet(StringComparer.Ordinal);
}
