using Ingest.Extraction;
using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Comparison;

/// <summary>A block beside the body, as two pages are compared by it.</summary>
internal sealed record Passage(DoubtfulBlock Block, string Key)
{
    private const int FewestWords = 4;
    private const int FewestWordsOfProse = 25;
    private const int LongSentence = 40;

    /// <summary>Set as the text is and a sentence, or prose in the text's place that asks readers for nothing; and no line of the site's.</summary>
    public bool ReadsAsText => (IsSetSentence || IsProseInPlace) && !IsOfTheSite;

    private bool IsSetSentence => Block is { IsSetAsText: true, Kind: BlockKind.Paragraph or BlockKind.Quote or BlockKind.ListItem } && IsSentence(Key);

    private bool IsProseInPlace => (Block.IsBesideText || Block is { IsLikely: true, Before: > 0 }) && IsProse && !SentenceSplitter.Split(Block.Text).Exists(sentence => ReaderRequest.Is(sentence.Text, Block.HasLinks));

    /// <summary>A counter, a notice to this visitor, an allowance, a request.</summary>
    private bool IsOfTheSite => UncountedLine.Is(Block.Text) || PassingLine.IsOfTheVisit(Block.Text) || PassingLine.IsAllowance(Block.Text) || PassingLine.IsPrompt(Block.Text, Block.HasLinks) || ReaderRequest.Is(Block.Text, Block.HasLinks);

    /// <summary>Set as the text is, and one of its sentences or headings.</summary>
    public bool MayBeMoved => ReadsAsText || (Block is { IsSetAsText: true, Kind: BlockKind.Heading, HasLinks: false } && !UncountedLine.Is(Block.Text));

    /// <summary>A figure in it is what it says: elsewhere it may be a counter's.</summary>
    public bool CountsFigures => Block.IsSetAsText || IsProse || (Block.IsLikely && EndsWithStop(Key));

    /// <summary>Several sentences, or a long one: no counter says as much, no teaser either.</summary>
    public bool IsProse => EndsWithStop(Key) && Words.Count(Key) is >= FewestWordsOfProse and var words && (words >= LongSentence || SentenceSplitter.Split(Block.Text).Count > 1);

    /// <summary>Words enough and a stop at the end, or so many that no stop is needed, or a quotation with the name of who said it.</summary>
    private static bool IsSentence(string key) => Words.Count(key) is >= FewestWords and var words && (words >= LongSentence || EndsWithStop(key) || IsQuotation(key));

    private static bool IsQuotation(string key) => key is ['"', ..] && key.LastIndexOf('"') is > 0 and var end && key.AsSpan(end + 1).TrimStart() is ['-', _, ..];

    private static bool EndsWithStop(string key) =>
        key.AsSpan().TrimEnd("\"')]") is [.., '.' or '!' or '?' or '\u3002' or '\uFF01' or '\uFF1F' or '\u061F' or '\u06D4' or '\u0964'];
}
