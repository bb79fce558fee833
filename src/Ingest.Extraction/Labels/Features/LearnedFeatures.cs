using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Labels.Features;

/// <summary>What the words of the block, of the heading above it and of the names around it mean on other sites.</summary>
internal static class LearnedFeatures
{
    public static IReadOnlyList<string> Names { get; } =
    [
        "names of element", "least name of element", "most name of element", "names one up", "least name one up", "most name one up",
        "names two up", "names above", "least name above", "most name above", "all names",
        "words", "least word", "most word", "pairs", "least pair", "most pair", "beginning", "ending", "whole text", "words of heading", "whole heading",
    ];

    public static int Count { get; } = Names.Count;

    /// <param name="lastHeading">The nearest heading before the block; -1 for none.</param>
    /// <param name="odds">The log-odds of a key; 0 where it is not known.</param>
    public static void Write(ref FeatureRow row, PageBlocks page, PageWords words, NameOdds names, int lastHeading, Func<int, float> odds, Block block)
    {
        WriteOwn(ref row, page, words, names, odds, block);
        WriteHeading(ref row, HeadingOdds.Of(words, lastHeading, odds));
    }

    /// <summary>For blocks that stand one after the other under their headings.</summary>
    /// <param name="heading">What the heading of the last block said; read anew where this block has another.</param>
    public static void WriteNext(ref FeatureRow row, PageFacts facts, NameOdds names, ref HeadingOdds heading, Func<int, float> odds, Block block)
    {
        WriteOwn(ref row, facts.Page, facts.Words, names, odds, block);
        var above = facts.LastHeading[block.Ordinal];
        heading = heading.Heading == above ? heading : HeadingOdds.Of(facts.Words, above, odds);
        WriteHeading(ref row, heading);
    }

    private static void WriteOwn(ref FeatureRow row, PageBlocks page, PageWords words, NameOdds names, Func<int, float> odds, Block block)
    {
        WriteNames(ref row, page.Containers, names, block);
        WritePhrases(ref row, words, odds, block);
    }

    private static void WriteNames(ref FeatureRow row, ReadOnlySpan<Container> containers, NameOdds names, Block block)
    {
        var parent = Math.Max(0, containers[block.Container].Parent);
        var above = Math.Max(0, containers[parent].Parent);
        var (own, one, all) = (names.At(block.Container, 0), names.At(parent, 1), names.FromHereUp(above));
        Write(ref row, own);
        Write(ref row, one);
        row.Add(names.At(above, 2).Mean);
        Write(ref row, all);
        row.Add(own.Mean + one.Mean + all.Mean);
    }

    private static void WritePhrases(ref FeatureRow row, PageWords words, Func<int, float> odds, Block block)
    {
        var own = words.Of(block.Ordinal);
        var (single, pairs) = (default(OddsSum), default(OddsSum));
        if (own.Length <= Phrases.ShortText)
        {
            for (var i = 0; i < own.Length; i++)
            {
                single.Add(odds(Phrases.Word(own[i])));
                pairs.Add(i == 0 ? 0 : odds(Phrases.Pair(own[i - 1], own[i])));
            }
        }

        Write(ref row, single);
        Write(ref row, pairs);
        row.Add(own.Length == 0 ? 0 : odds(Phrases.Beginning(own)));
        row.Add(own.Length == 0 ? 0 : odds(Phrases.Ending(own)));
        row.Add(own.Length is 0 or > Phrases.ShortText ? 0 : odds(Phrases.Whole(words.Shapes[block.Ordinal].Hash)));
    }

    private static void WriteHeading(ref FeatureRow row, HeadingOdds heading)
    {
        row.Add(heading.Words);
        row.Add(heading.Whole);
    }

    private static void Write(ref FeatureRow row, OddsSum sum)
    {
        row.Add(sum.Mean);
        row.Add(sum.Least);
        row.Add(sum.Most);
    }
}
