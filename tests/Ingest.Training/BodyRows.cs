using Ingest.Extraction.Labels;
using Ingest.Extraction.Labels.Features;

namespace Ingest.Training;

/// <summary>Turns labelled pages into rows for the two looks.</summary>
internal static class BodyRows
{
    public static List<TrainingRow> Of(IEnumerable<LabelledPage> pages, Func<LabelledPage, float[][]> features)
    {
        var rows = new List<TrainingRow>();
        foreach (var page in pages)
        {
            var values = features(page);
            for (var i = 0; i < values.Length; i++)
            {
                if (page.Weights[i] > 0 && values[i].Length > 0)
                {
                    rows.Add(new TrainingRow { Features = values[i], Label = page.Labels[i] > 0.5f, Weight = page.Weights[i] });
                }
            }
        }

        return rows;
    }

    /// <summary>The features of the second look: those of the first, and what the first said of the blocks around.</summary>
    public static float[][] WithContext(LabelledPage page, float[] chances)
    {
        var sums = new ChanceSums(page.Blocks, chances);
        return
        [
            .. page.Blocks.Blocks.Select(block =>
            {
                var own = page.Features[block.Ordinal];
                if (own.Length == 0)
                {
                    return [];
                }

                var values = new float[BlockFeatures.Count + ContextFeatures.Count];
                own.CopyTo(values, 0);
                var row = new FeatureRow(values.AsSpan(BlockFeatures.Count));
                ContextFeatures.Write(ref row, page.Blocks, page.LastHeading[block.Ordinal], sums, block);
                return values;
            }),
        ];
    }
}
