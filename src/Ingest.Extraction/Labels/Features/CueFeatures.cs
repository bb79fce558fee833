using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Labels.Features;

/// <summary>The prompts in the block's text, in the heading above it and in the block before it.</summary>
internal static class CueFeatures
{
    private static readonly Cues[] All = Enum.GetValues<Cues>()[1..^1];

    private static readonly Cues[] OfHeading =
    [
        Cues.ReadMore, Cues.Subscribe, Cues.Share, Cues.Advertisement, Cues.Comment, Cues.Author, Cues.Contact, Cues.Correction, Cues.Topics,
        Cues.Sale, Cues.Contents, Cues.Donate, Cues.Source, Cues.Media, Cues.Faq, Cues.Conclusion, Cues.Navigation,
    ];

    public static IEnumerable<string> Names =>
        All.Select(cue => $"cue {cue}").Append("cues").Concat(OfHeading.Select(cue => $"heading cue {cue}")).Append("heading distance").Append("heading ink since");

    public static void Write(ref FeatureRow row, PageFacts facts, Block block)
    {
        var own = facts.CuesOf(block.Ordinal);
        foreach (var cue in All)
        {
            row.Add((own & cue) != Cues.None);
        }

        row.Add(System.Numerics.BitOperations.PopCount((ulong)own));
        var heading = facts.LastHeading[block.Ordinal];
        var above = heading < 0 ? Cues.None : facts.CuesOf(heading);
        foreach (var cue in OfHeading)
        {
            row.Add((above & cue) != Cues.None);
        }

        row.Add(heading < 0 ? -1 : block.Ordinal - heading);
        row.Add(heading < 0 ? -1 : facts.InkBefore[block.Ordinal] - facts.InkBefore[heading]);
    }
}
