using System.Globalization;

namespace Ingest.Training;

/// <summary>Lists the worst pages with the blocks that were labelled wrong, for whoever looks for better features.</summary>
internal static class ErrorListing
{
    private const int ShownText = 160;

    public static void Write(string path, IEnumerable<LabelledPage> pages, Func<LabelledPage, float[]> chances)
    {
        using var file = File.CreateText(path);
        foreach (var (page, score) in pages.Select(page => (page, CrossValidation.Score(page, chances(page)))).OrderBy(item => item.Item2.F1))
        {
            var best = CrossValidation.Score(page, page.Labels);
            file.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"== {page.Page.Corpus}:{page.Page.Id} F1 {score.F1:0.000} P {score.Precision:0.000} R {score.Recall:0.000} labels {best.F1:0.000} {page.Page.Url}"));
            Write(file, page, chances(page));
        }
    }

    private static void Write(StreamWriter file, LabelledPage page, float[] chances)
    {
        for (var i = 0; i < chances.Length; i++)
        {
            if (page.Weights[i] > 0 && (chances[i] >= 0.5f) != (page.Labels[i] > 0.5f))
            {
                var block = page.Blocks.Blocks[i];
                var text = block.Text[..Math.Min(ShownText, block.Text.Length)].ReplaceLineEndings(" ");
                file.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {(page.Labels[i] > 0.5f ? "MISS" : "LEAK")} {i} {chances[i]:0.00} w{page.Weights[i]:0.0} {block.Kind} [{block.Marks}] {text}"));
            }
        }
    }
}
