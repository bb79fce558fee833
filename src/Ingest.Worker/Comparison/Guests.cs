using Ingest.Extraction;
using Ingest.Worker.Comparison.Classes;
using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Comparison;

/// <summary>Sentences of a page's body that may stand there as guests, as against another sight of the page.</summary>
internal sealed class Guests
{
    /// <summary>Share of links among the blocks of one kind from which they are a list of links.</summary>
    private const double LinkShare = 0.25;

    /// <summary>Characters.</summary>
    private const int LongestLabel = 60;

    /// <summary>Words.</summary>
    private const int FewestWordsOfMore = 12;

    /// <summary>Boxes, and the share of the text in them, from which on the text itself is set in boxes.</summary>
    private const int FewestBoxes = 3;
    private const double MostInBoxes = 0.25;

    private readonly HashSet<string> whole = new(StringComparer.Ordinal);
    private readonly HashSet<string> within = new(StringComparer.Ordinal);
    private readonly HashSet<string> ofSite = new(StringComparer.Ordinal);
    private readonly HashSet<string> passing = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BoxKind> boxed = new(StringComparer.Ordinal);

    private Guests()
    {
    }

    /// <summary>What came or went with it is no edit: a pointer, a request, a box that the other page lacks, what a foreign one was filled with anew, the figure of a counter.</summary>
    public bool ComesAndGoes(Sentence sentence) => whole.Contains(sentence.Key) || IsPassing(sentence) || KindOf(sentence) switch
    {
        BoxKind.Foreign => !within.Contains(sentence.Key),
        BoxKind.Figures => !sentence.Key.Any(char.IsLetter),
        _ => false,
    };

    /// <summary>Says another thing at every visit.</summary>
    public bool IsPassing(Sentence sentence) => passing.Contains(sentence.Key);

    /// <summary>In it the site speaks of itself: a request, a counter in words.</summary>
    public bool IsOfTheSite(Sentence sentence) => ofSite.Contains(sentence.Key);

    public BoxKind KindOf(Sentence sentence) => boxed.GetValueOrDefault(sentence.Key);

    public static Guests Of(ExtractedArticle page, ExtractedArticle other)
    {
        var guests = new Guests();
        var said = new Lazy<HashSet<string>>(() => SentenceSplitter.Split(other.Body).Select(sentence => sentence.Key).ToHashSet(StringComparer.Ordinal));
        var come = Unshared(page, other).ToHashSet();
        guests.AddLines(page, come, said);
        guests.AddLabels(page, come, said);
        if (page.Blocks.Any(block => block.Box > 0) && !IsMadeOfBoxes(page, come))
        {
            guests.AddBoxes(page, other, said.Value);
        }

        return guests;
    }

    /// <summary>Blocks that the other page does not have, or not as often: nothing else can have come or gone, and most of a page is looked at no further.</summary>
    private static IEnumerable<BodyBlock> Unshared(ExtractedArticle page, ExtractedArticle other)
    {
        var own = page.Blocks.CountBy(block => block.Text, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var theirs = other.Blocks.CountBy(block => block.Text, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return page.Blocks.Where(block => own[block.Text] != theirs.GetValueOrDefault(block.Text));
    }

    /// <summary>Boxes that were there all the while and hold much of the text are how the page is made: of cards, of columns, of entries.</summary>
    private static bool IsMadeOfBoxes(ExtractedArticle page, HashSet<BodyBlock> come)
    {
        var stayed = page.Blocks.Where(block => !come.Contains(block)).ToList();
        var inBoxes = stayed.FindAll(block => block.Box > 0);
        return inBoxes.DistinctBy(block => block.Box).Count() >= FewestBoxes && inBoxes.Sum(block => block.Text.Length) > MostInBoxes * stayed.Sum(block => block.Text.Length);
    }

    /// <summary>A line that says what was corrected is the article's, whatever it asks for besides.</summary>
    private void AddLines(ExtractedArticle page, HashSet<BodyBlock> lines, Lazy<HashSet<string>> said)
    {
        // Where an article's paragraphs, or its items, are links for a good part, they are what it says.
        // What the other page lacks may be what came, and says nothing of that.
        var ofLinks = page.Blocks.Except(lines).GroupBy(block => block.Kind).Where(kind => kind.Count(block => block.IsLink) > LinkShare * kind.Count()).Select(kind => kind.Key).ToHashSet();
        var top = page.Blocks.TakeWhile(block => block.Kind != BlockKind.Heading && !TopLine.IsProse(block.Text)).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var block in lines)
        {
            var sentences = SentenceSplitter.Split(block.Text);
            if (sentences.Exists(CorrectionNote.Is))
            {
                continue;
            }

            if (PassingLine.IsOfTheVisit(block.Text) || ReaderRequest.IsBar(block.Text) || TopLine.IsPathFromHome(block.Text) || (top.Contains(block) && TopLine.MayChange(block.Text)))
            {
                passing.UnionWith(sentences.Select(sentence => sentence.Key));
            }
            else if (IsOfTheSite(block) && !SaysMore(block, sentences))
            {
                ofSite.UnionWith(sentences.Select(sentence => sentence.Key));
                AddWhole(sentences, said);
            }
            else if (IsLinkAway(block) || (top.Contains(block) && TopLine.IsOneWord(block.Text)))
            {
                AddWhole(sentences, said);
            }
        }

        bool IsLinkAway(BodyBlock block) => block.IsLink && !ofLinks.Contains(block.Kind);
    }

    /// <summary>"Also on this subject" above links that came or went: it came or went with them.</summary>
    private void AddLabels(ExtractedArticle page, HashSet<BodyBlock> lines, Lazy<HashSet<string>> said)
    {
        for (var i = page.Blocks.Count - 2; i >= 0 && whole.Count > 0; i--)
        {
            var (label, next) = (page.Blocks[i], page.Blocks[i + 1]);
            if (next.IsLink && !label.HasLinks && label.Text.Length <= LongestLabel && lines.Contains(label) && lines.Contains(next) && !TopLine.IsProse(label.Text.TrimEnd(':'))
                && SentenceSplitter.Split(next.Text).TrueForAll(sentence => whole.Contains(sentence.Key)) && SentenceSplitter.Split(label.Text) is var sentences && !sentences.Exists(CorrectionNote.Is))
            {
                AddWhole(sentences, said);
            }
        }
    }

    private void AddWhole(List<Sentence> sentences, Lazy<HashSet<string>> said)
    {
        if (!IsHalf(sentences, said))
        {
            whole.UnionWith(sentences.Select(sentence => sentence.Key));
        }
    }

    private static bool IsOfTheSite(BodyBlock block) =>
        HasNoWord(block) || LabelWords.Is(block.Text) || PassingLine.IsAllowance(block.Text) || PassingLine.IsPrompt(block.Text, block.HasLinks) || ReaderRequest.Is(block.Text, block.HasLinks);

    /// <summary>A request amid or below what the article says, in one paragraph with it: a sentence that asks for nothing stands before or behind it.</summary>
    private static bool SaysMore(BodyBlock block, List<Sentence> sentences) => block.Box == 0 && sentences.Count > 1
        && sentences.Exists(sentence => TopLine.IsProse(sentence.Text) && sentence.WordCount >= FewestWordsOfMore && !IsOfTheSite(block with { Text = sentence.Text }));

    /// <summary>The other page has a part of it: it was edited, and did not come or go as a whole.</summary>
    private static bool IsHalf(List<Sentence> sentences, Lazy<HashSet<string>> said) =>
        sentences.Count > 1 && sentences.Exists(sentence => said.Value.Contains(sentence.Key)) && !sentences.TrueForAll(sentence => said.Value.Contains(sentence.Key));

    /// <summary>A box with a correction or an editor's note is the article's.</summary>
    private void AddBoxes(ExtractedArticle page, ExtractedArticle other, HashSet<string> said)
    {
        var isRefilled = new Lazy<bool>(() => IsRefilled(page, other));
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
            else if (box.First().BoxKind == BoxKind.Foreign && StaysForTheMostPart(sentences, said) && !isRefilled.Value)
            {
                within.UnionWith(box.Where(block => !block.IsLink && TopLine.IsProse(block.Text)).SelectMany(block => SentenceSplitter.Split(block.Text)).Select(sentence => sentence.Key));
            }
        }
    }

    /// <summary>Less went than stays: of a letter's box that thanks its reader only the heading is left.</summary>
    private static bool StaysForTheMostPart(List<Sentence> sentences, HashSet<string> said) =>
        sentences.Where(sentence => !said.Contains(sentence.Key)).Sum(sentence => sentence.Key.Length) is > 0 and var gone && gone * 2 <= sentences.Sum(sentence => sentence.Key.Length);

    /// <summary>In the boxes of the other page stands something that this page does not say: what is missing there gave way to it.</summary>
    private static bool IsRefilled(ExtractedArticle page, ExtractedArticle other)
    {
        var own = SentenceSplitter.Split(page.Body).Select(sentence => sentence.Key).ToHashSet(StringComparer.Ordinal);
        return other.Blocks.Where(block => block.Box > 0).SelectMany(block => SentenceSplitter.Split(block.Text)).Any(sentence => !own.Contains(sentence.Key));
    }

    /// <summary>A bracket or a row of stars on a line of its own.</summary>
    private static bool HasNoWord(BodyBlock block) => !block.Text.Any(char.IsLetterOrDigit);
}
