using Ingest.Extraction;
using Ingest.Worker.Comparison.Classes;
using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Comparison;

/// <summary>Sentences of a page's body that may stand there as guests, as against another sight of the page.</summary>
internal sealed class Guests
{
    /// <summary>Share of link blocks from which an article is a list of links.</summary>
    private const double LinkShare = 0.25;

    private readonly HashSet<string> whole = new(StringComparer.Ordinal);
    private readonly HashSet<string> passing = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BoxKind> boxed = new(StringComparer.Ordinal);

    private Guests()
    {
    }

    /// <summary>What came or went with it is no edit: a pointer, a request, a box that the other page lacks, anything in a box that is foreign.</summary>
    public bool ComesAndGoes(Sentence sentence) => whole.Contains(sentence.Key) || IsPassing(sentence) || KindOf(sentence) == BoxKind.Foreign;

    /// <summary>Says another thing at every visit.</summary>
    public bool IsPassing(Sentence sentence) => passing.Contains(sentence.Key);

    public BoxKind KindOf(Sentence sentence) => boxed.GetValueOrDefault(sentence.Key);

    public static Guests Of(ExtractedArticle page, ExtractedArticle other)
    {
        var guests = new Guests();
        guests.AddLines(page);
        if (page.Blocks.Any(block => block.Box > 0))
        {
            guests.AddBoxes(page, other);
        }

        return guests;
    }

    /// <summary>A line that says what was corrected is the article's, whatever it asks for besides.</summary>
    private void AddLines(ExtractedArticle page)
    {
        // On a page whose article consists of links they are what it says.
        var isOfLinks = page.Blocks.Count(block => block.IsLink) > LinkShare * page.Blocks.Count;
        foreach (var block in page.Blocks)
        {
            if (SentenceSplitter.Split(block.Text).Exists(CorrectionNote.Is))
            {
                continue;
            }

            if (PassingLine.IsOfTheVisit(block.Text))
            {
                passing.UnionWith(Keys(block));
            }
            else if ((block.IsLink && !isOfLinks) || PassingLine.IsAllowance(block.Text) || PassingLine.IsPrompt(block.Text, block.HasLinks))
            {
                whole.UnionWith(Keys(block));
            }
        }
    }

    /// <summary>A box with a correction or an editor's note is the article's.</summary>
    private void AddBoxes(ExtractedArticle page, ExtractedArticle other)
    {
        var said = SentenceSplitter.Split(other.Body).Select(sentence => sentence.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var box in page.Blocks.Where(block => block.Box > 0).GroupBy(block => block.Box))
        {
            var sentences = box.SelectMany(block => SentenceSplitter.Split(block.Text)).ToList();
            if (sentences.Exists(CorrectionNote.Is))
            {
                continue;
            }

            sentences.ForEach(sentence => boxed[sentence.Key] = box.First().BoxKind);
            if (!sentences.Exists(sentence => said.Contains(sentence.Key)))
            {
                whole.UnionWith(sentences.Select(sentence => sentence.Key));
            }
        }
    }

    private static IEnumerable<string> Keys(BodyBlock block) => SentenceSplitter.Split(block.Text).Select(sentence => sentence.Key);
}
