using Ingest.Extraction;
using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Comparison;

/// <summary>A block beside the body, as two pages are compared by it.</summary>
internal sealed record Passage(DoubtfulBlock Block, string Key)
{
    private const int FewestWords = 4;
    private const int FewestWordsOfProse = 25;

    /// <summary>Set as the text is, and a sentence: it ends with a stop, has words enough, and asks readers for nothing.</summary>
    public bool ReadsAsText => Block.IsSetAsText && Block.Kind is BlockKind.Paragraph or BlockKind.Quote or BlockKind.ListItem
        && EndsWithStop(Key) && Words.Count(Key) >= FewestWords
        && !UncountedLine.Is(Block.Text) && !PassingLine.IsOfTheVisit(Block.Text) && !PassingLine.IsAllowance(Block.Text) && !ReaderRequest.Is(Block.Text, Block.HasLinks) && !PassingLine.IsPrompt(Block.Text, Block.HasLinks);

    /// <summary>Set as the text is, and one of its sentences or headings.</summary>
    public bool MayBeMoved => ReadsAsText || (Block is { IsSetAsText: true, Kind: BlockKind.Heading, HasLinks: false } && !UncountedLine.Is(Block.Text));

    /// <summary>Several sentences: no counter speaks in as many, and a figure in them is what they say.</summary>
    public bool IsProse => EndsWithStop(Key) && Words.Count(Key) >= FewestWordsOfProse && SentenceSplitter.Split(Block.Text).Count > 1;

    private static bool EndsWithStop(string key) =>
        key.AsSpan().TrimEnd("\"')]") is [.., '.' or '!' or '?' or '\u3002' or '\uFF01' or '\uFF1F' or '\u061F' or '\u06D4' or '\u0964'];
}
