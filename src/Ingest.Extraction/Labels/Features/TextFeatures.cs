using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Labels.Features;

/// <summary>What the block's own text looks like.</summary>
internal static class TextFeatures
{
    public static IEnumerable<string> Names =>
    [
        "ink", "words", "word length", "link density", "links", "emphasis", "commas", "sentence ends", "sentence ends per word", "capital share",
        "capitalised words", "digit share", "quotes", "bars", "lines", "ideographs", "ends a sentence", "ends with colon", "ends with ellipsis",
        "starts capital", "starts lower", "starts digit", "starts with dash or bullet", "kind", "heading level", "tag", "inner date or byline",
        "inner share, action or related", "inner hidden, ad or caption", "inner headline or tags", "block is whole element",
    ];

    public static void Write(ref FeatureRow row, PageFacts facts, Block block)
    {
        ref var shape = ref facts.Words.Shapes[block.Ordinal];
        var words = Math.Max(1, shape.Words);
        var ink = Math.Max(1, block.InkChars);
        row.Add(block.InkChars);
        row.Add(shape.Words);
        row.Add((double)shape.Letters / words);
        row.Add(block.LinkDensity);
        row.Add(block.Links);
        row.Add((double)block.EmphasisedChars / ink);
        row.Add(shape.Commas);
        row.Add(shape.SentenceEnds);
        row.Add((double)shape.SentenceEnds / words);
        row.Add((double)shape.Capitals / ink);
        row.Add((double)shape.CapitalisedWords / words);
        row.Add((double)shape.Digits / ink);
        row.Add(shape.Quotes);
        row.Add(shape.Bars);
        row.Add(shape.Lines);
        row.Add((double)shape.Ideographs / words);
        WriteEnds(ref row, shape.First, shape.Last);
        row.Add((int)block.Kind);
        WriteElement(ref row, facts, block);
    }

    private static void WriteEnds(ref FeatureRow row, char first, char last)
    {
        row.Add(last is '.' or '!' or '?' or '”' or '"' or '。' or '！' or '？' or '“' or '»' or ')' or '’' or '」' or '؟' or '।');
        row.Add(last is ':' or '：');
        row.Add(last is '…' or '»' or '›' or '→' or '>');
        row.Add(char.IsUpper(first));
        row.Add(char.IsLower(first));
        row.Add(char.IsDigit(first));
        row.Add(first is '-' or '–' or '—' or '•' or '*' or '©' or '»' or '▶' or '·' or '(' or '[' or '#' or '@');
    }

    private static void WriteElement(ref FeatureRow row, PageFacts facts, Block block)
    {
        var tag = block.Element.LocalName;
        row.Add(tag is ['h', >= '1' and <= '6'] ? tag[1] - '0' : 0);
        row.Add(tag switch { "p" => 0, "div" => 1, "li" => 2, "td" => 3, "a" => 4, "span" => 5, "section" => 6, "button" => 7, "blockquote" => 8, "article" => 9, _ => 10 });
        row.Add((block.InnerMarks & (Marks.Date | Marks.Byline | Marks.Bio | Marks.Meta)) != Marks.None);
        row.Add((block.InnerMarks & (Marks.Share | Marks.Action | Marks.Related | Marks.Comment | Marks.Nav)) != Marks.None);
        row.Add((block.InnerMarks & (Marks.Hidden | Marks.NotShown | Marks.Ad | Marks.Caption | Marks.Media)) != Marks.None);
        row.Add((block.InnerMarks & (Marks.Headline | Marks.Tags | Marks.Teaser | Marks.Search)) != Marks.None);
        row.Add(facts.Page.ContainerOf(block).Blocks == 1);
    }
}
