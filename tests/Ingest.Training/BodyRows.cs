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
                    rows.Add(new TrainingRow { Features = values[i], Label = page.Labels[i] > 0.5f, Weight = page.TrainingWeights[i] });
                }
            }
        }

        return rows;
    }

    /// <summary>The features of the first look: those of the blocks, and what other sites tell of their words.</summary>
    public static float[][] WithOdds(LabelledPage page, Func<int, float> odds)
    {
        var names = new NameOdds(page.Names, page.Blocks.Containers, odds);
        return Extended(page, page.Features, LearnedFeatures.Count, (values, i) =>
        {
            var row = new FeatureRow(values);
            LearnedFeatures.Write(ref row, page.Blocks, page.Words, names, page.LastHeading[i], odds, page.Blocks.Blocks[i]);
        });
    }

    /// <summary>The features of the second look: those of the first, and what the first said of the blocks around.</summary>
    public static float[][] WithContext(LabelledPage page, float[][] features, float[] chances)
    {
        var sums = new ChanceSums(page.Blocks, chances);
        return Extended(page, features, ContextFeatures.Count, (values, i) =>
        {
            var row = new FeatureRow(values);
            ContextFeatures.Write(ref row, page.Blocks, page.LastHeading[i], sums, page.Blocks.Blocks[i]);
        });
    }

    private delegate void RowWriter(Span<float> values, int block);

    private static float[][] Extended(LabelledPage page, float[][] features, int more, RowWriter write) =>
    [
        .. page.Blocks.Blocks.Select(block =>
        {
            var own = features[block.Ordinal];
            if (own.Length == 0)
            {
                return [];
            }

            var values = new float[own.Length + more];
            own.CopyTo(values, 0);
            write(values.AsSpan(own.Length), block.Ordinal);
            return values;
        }),
    ];
}
