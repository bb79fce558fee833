using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Labels.Features;

/// <summary>Where on the page the block stands, how often its template and its text occur, and what it shares with title and description.</summary>
internal static class PlaceFeatures
{
    public static IEnumerable<string> Names =>
    [
        "place", "ink before", "prose before", "prose before share", "prose after share", "page prose", "page blocks", "page prose ratio",
        "blocks since title", "ink since title", "title known", "template count", "template mean ink", "template ink share", "same text", "same text earlier",
        "grams earlier", "grams later", "share of title", "share in title", "share of description", "share in description", "share in declared body",
        "declared body words", "most repeats", "repeated item ink", "repeated item up", "repeated item blocks", "prose like this", "news", "blog post", "article",
        "open graph article", "publication time", "pictures before", "pictures after", "heading above links", "heading above level", "above is title", "heading distance", "heading ink since",
    ];

    public static void Write(ref FeatureRow row, PageFacts facts, Block block)
    {
        var i = block.Ordinal;
        var blocks = facts.Page.Blocks.Count;
        double ink = Math.Max(1, facts.InkBefore[blocks]);
        double prose = Math.Max(1, facts.ProseBefore[blocks]);
        row.Add((double)i / blocks);
        row.Add(facts.InkBefore[i] / ink);
        row.Add(facts.ProseBefore[i]);
        row.Add(facts.ProseBefore[i] / prose);
        row.Add((prose - facts.ProseBefore[i + 1]) / prose);
        row.Add(prose);
        row.Add(blocks);
        row.Add(prose / ink);
        var title = facts.TitleBlock;
        row.Add(title < 0 ? i : i - title);
        row.Add(facts.InkBefore[i] - (title < 0 ? 0 : facts.InkBefore[title]));
        row.Add(title >= 0);
        WriteRepeats(ref row, facts, block, ink);
        WriteAgreement(ref row, facts, block);
        WriteRepetition(ref row, facts, block);
        WritePage(ref row, facts.Hints);
        WritePictures(ref row, facts, block);
        WriteHeading(ref row, facts, block);
    }

    private static void WriteRepetition(ref FeatureRow row, PageFacts facts, Block block)
    {
        var containers = facts.Page.Containers;
        var (repeats, item) = facts.Repetition.MostRepeated(containers, block.Container);
        row.Add(repeats);
        row.Add(repeats == 0 ? 0 : containers[item].InkChars);
        row.Add(repeats == 0 ? -1 : containers[block.Container].Depth - containers[item].Depth);
        row.Add(repeats == 0 ? 0 : containers[item].Blocks);
        row.Add((double)facts.ProseLike(block) / Math.Max(1, containers[0].ProseChars));
    }

    private static void WritePage(ref FeatureRow row, PageHints hints)
    {
        row.Add(hints.IsNews);
        row.Add(hints.IsBlogPost);
        row.Add(hints.IsArticle);
        row.Add(hints.IsOpenGraphArticle);
        row.Add(hints.HasPublicationTime);
    }

    private static void WritePictures(ref FeatureRow row, PageFacts facts, Block block)
    {
        var blocks = facts.Page.Blocks;
        row.Add(block.PicturesBefore - (block.Ordinal == 0 ? 0 : blocks[block.Ordinal - 1].PicturesBefore));
        row.Add(block.Ordinal + 1 == blocks.Count ? 0 : blocks[block.Ordinal + 1].PicturesBefore - block.PicturesBefore);
    }

    private static void WriteHeading(ref FeatureRow row, PageFacts facts, Block block)
    {
        var above = facts.LastHeading[block.Ordinal];
        row.Add(above < 0 ? -1 : facts.Page.Blocks[above].LinkDensity);
        row.Add(above < 0 || facts.Page.Blocks[above].Element?.LocalName is not ['h', >= '1' and <= '6', ..] tag ? -1 : tag[1] - '0');
        row.Add(above >= 0 && above == facts.TitleBlock);
        row.Add(above < 0 ? -1 : block.Ordinal - above);
        row.Add(above < 0 ? -1 : facts.InkBefore[block.Ordinal] - facts.InkBefore[above]);
    }

    private static void WriteRepeats(ref FeatureRow row, PageFacts facts, Block block, double pageInk)
    {
        var template = facts.TemplateOf(block);
        var text = facts.TextOf(block);
        row.Add(template.Count);
        row.Add((double)template.Ink / template.Count);
        row.Add(template.Ink / pageInk);
        row.Add(text.Count);
        row.Add(text.First < block.Ordinal);
        var words = facts.Words.Of(block.Ordinal);
        var (earlier, later) = facts.Grams.Repeated(words, block.Ordinal);
        double grams = Math.Max(1, words.Length - GramTable.Length + 1);
        row.Add(earlier / grams);
        row.Add(later / grams);
    }

    private static void WriteAgreement(ref FeatureRow row, PageFacts facts, Block block)
    {
        var words = facts.Words.Of(block.Ordinal);
        var (title, description) = (facts.Agreement.WithTitle(words), facts.Agreement.WithDescription(words));
        row.Add(title.Of);
        row.Add(title.In);
        row.Add(description.Of);
        row.Add(description.In);
        row.Add(facts.Agreement.ShareInBody(words));
        row.Add(facts.Agreement.BodyWords);
    }
}
