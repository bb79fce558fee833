using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Labels.Features;

/// <summary>One block as the numbers that the model reads.</summary>
internal static class BlockFeatures
{
    public static IReadOnlyList<string> Names { get; } =
    [
        .. TextFeatures.Names, .. MarkFeatures.Names, .. ContainerFeatures.Names, .. PlaceFeatures.Names, .. NeighbourFeatures.Names, .. UnitFeatures.Names,
    ];

    public static int Count { get; } = Names.Count;

    public static void Write(Span<float> values, PageFacts facts, Block block)
    {
        var row = new FeatureRow(values);
        TextFeatures.Write(ref row, facts, block);
        MarkFeatures.Write(ref row, facts, block);
        ContainerFeatures.Write(ref row, facts, block);
        PlaceFeatures.Write(ref row, facts, block);
        NeighbourFeatures.Write(ref row, facts, block);
        UnitFeatures.Write(ref row, facts, block);
    }
}
