using Ingest.Extraction.Labels;
using Ingest.Extraction.Labels.Features;

namespace Ingest.Training;

/// <summary>Turns labelled pages into rows.</summary>
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

    /// <summary>The features of the blocks, and what other sites tell of their words.</summary>
    public static float[][] WithOdds(LabelledPage page, Func<int, float> odds)
    {
        var names = new NameOdds(page.Names, page.Blocks.Containers, odds);
        return
        [
            .. page.Blocks.Blocks.Select(block =>
            {
                var own = page.Features[block.Ordinal];
                if (own.Length == 0)
                {
                    return [];
                }

                var values = new float[own.Length + LearnedFeatures.Count];
                own.CopyTo(values, 0);
                var row = new FeatureRow(values.AsSpan(own.Length));
                LearnedFeatures.Write(ref row, page.Blocks, page.Words, names, page.LastHeading[block.Ordinal], odds, block);
                return values;
            }),
        ];
    }
}
