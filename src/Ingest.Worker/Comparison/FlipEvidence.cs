using Ingest.Extraction;
using Ingest.Worker.Comparison.Classes;
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
    private readonly HashSet<string> guests = [.. Links(oldPage), .. BoxesWithout(oldPage, seenPage)];
    private readonly HashSet<string> guestsNow = [.. Links(seenPage), .. BoxesWithout(seenPage, oldPage)];

    /// <summary>The old page's sentence is still on the new one, or was a pointer to another story or in a box that went as a whole.</summary>
    public bool FellOut(SentenceOp op, Sentence sentence) => op == SentenceOp.Moved
        ? IsAnotherCopy(sentence)
        : aroundNow.Count(sentence.Text) > around.Count(sentence.Text) || (op == SentenceOp.Removed && guests.Contains(sentence.Key));

    /// <summary>The new page's sentence was on the old one, or is a pointer to another story or in a box that came as a whole.</summary>
    public bool CameIn(SentenceOp op, Sentence sentence) => op == SentenceOp.Moved
        ? IsAnotherCopy(sentence)
        : around.Count(sentence.Text) > aroundNow.Count(sentence.Text) || (op == SentenceOp.Added && guestsNow.Contains(sentence.Key));

    private bool IsAnotherCopy(Sentence sentence) =>
        sentence.WordCount <= ShortLine && around.Count(sentence.Text) > 0 && aroundNow.Count(sentence.Text) > 0;

    /// <summary>
    /// Sentences of small boxes of which the other page's article has none: a promotion or a widget that came or went. A box with
    /// a correction or an editor's note is the article's.
    /// </summary>
    private static IEnumerable<string> BoxesWithout(ExtractedArticle page, ExtractedArticle other)
    {
        if (page.Blocks.All(block => block.Box == 0))
        {
            return [];
        }

        var said = SentenceSplitter.Split(other.Body).Select(sentence => sentence.Key).ToHashSet(StringComparer.Ordinal);
        return page.Blocks.Where(block => block.Box > 0).GroupBy(block => block.Box)
            .Select(box => box.SelectMany(block => SentenceSplitter.Split(block.Text)).ToList())
            .Where(sentences => !sentences.Exists(sentence => said.Contains(sentence.Key) || CorrectionNote.Is(sentence)))
            .SelectMany(sentences => sentences).Select(sentence => sentence.Key);
    }

    /// <summary>None on a page whose article consists of links: there they are what it says.</summary>
    private static HashSet<string> Links(ExtractedArticle page) => page.Blocks.Count(block => block.IsLink) > LinkShare * page.Blocks.Count
        ? []
        : page.Blocks.Where(block => block.IsLink).SelectMany(block => SentenceSplitter.Split(block.Text)).Select(sentence => sentence.Key).ToHashSet(StringComparer.Ordinal);
}
