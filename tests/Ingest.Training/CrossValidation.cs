using System.Collections.Frozen;
using Ingest.Corpora;
using Ingest.Extraction.Body;

namespace Ingest.Training;

/// <summary>Labels each page with a model that has seen no page of its domain, and says how well that reads.</summary>
internal static class CrossValidation
{
    public static Dictionary<LabelledPage, float[]> Label(
        IReadOnlyList<LabelledPage> pages, Boosting settings, Func<LabelledPage, float[][]> features)
    {
        var chances = new Dictionary<LabelledPage, float[]>();
        for (var fold = 0; fold < PageLabelling.Folds; fold++)
        {
            var look = settings.Train(BodyRows.Of(pages.Where(page => page.Fold != fold), features));
            foreach (var page in pages.Where(page => page.Fold == fold))
            {
                chances[page] = [.. features(page).Select(row => row.Length == 0 ? 0 : look.ChanceOf(look.Score(row)))];
            }
        }

        return chances;
    }

    /// <summary>One line: F1 (precision / recall) of each corpus.</summary>
    public static string Report(IEnumerable<LabelledPage> pages, Func<LabelledPage, float[]> chances)
    {
        var figures = pages.GroupBy(page => page.Page.Corpus, StringComparer.Ordinal).Select(group =>
        {
            var (f1, p, r) = BodyMetric.Total(group.Key, [.. group.Select(page => Score(page, chances(page)))]);
            return FormattableString.Invariant($"{group.Key} {f1:0.0000} ({p:0.000}/{r:0.000})");
        });
        return string.Join("  ", figures);
    }

    public static BodyScore Score(LabelledPage page, float[] chances)
    {
        var body = BodyText.Read(page.Blocks, chances, FrozenSet<int>.Empty);
        return BodyMetric.Of(page.Page.Corpus, page.Page.Gold, string.Join("\n\n", body.Select(block => block.Text)));
    }
}
