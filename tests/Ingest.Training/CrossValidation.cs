using System.Collections.Frozen;
using Ingest.Corpora;
using Ingest.Extraction.Body;

namespace Ingest.Training;

/// <summary>How well pages are read by a model that has seen no page of their domains.</summary>
internal static class CrossValidation
{
    /// <summary>One line: F1 (precision / recall) of each corpus.</summary>
    public static string Report(IEnumerable<LabelledPage> pages, Func<LabelledPage, float[]> chances) =>
        Report(pages.Select(page => (page.Page.Corpus, Score(page, chances(page)))));

    public static string Report(IEnumerable<(string Corpus, BodyScore Score)> pages)
    {
        var figures = pages.GroupBy(page => page.Corpus, StringComparer.Ordinal).Select(group =>
        {
            var (f1, p, r) = BodyMetric.Total(group.Key, [.. group.Select(page => page.Score)]);
            return FormattableString.Invariant($"{group.Key} {f1:0.0000} ({p:0.000}/{r:0.000})");
        });
        return string.Join("  ", figures);
    }

    public static IReadOnlyDictionary<string, double> Scores(IEnumerable<(string Corpus, BodyScore Score)> pages) => pages
        .GroupBy(page => page.Corpus, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => BodyMetric.Total(group.Key, [.. group.Select(page => page.Score)]).F1, StringComparer.Ordinal);

    /// <summary>One line: mean F1 of each corpus over the splits, and how far the least and the greatest are apart.</summary>
    public static string Spread(IReadOnlyList<IReadOnlyDictionary<string, double>> splits) => string.Join("  ", splits[0].Keys
        .Select(corpus => (Corpus: corpus, Scores: splits.Select(split => split[corpus]).ToList()))
        .Select(row => FormattableString.Invariant($"{row.Corpus} {row.Scores.Average():0.0000} ({row.Scores.Min():0.000}-{row.Scores.Max():0.000})")));

    /// <summary>Weighted log-loss of each corpus: moves with every block, where F1 moves with those on the edge alone.</summary>
    public static string LogLoss(IEnumerable<LabelledPage> pages, Func<LabelledPage, float[]> chances) => string.Join("  ", pages
        .GroupBy(page => page.Page.Corpus, StringComparer.Ordinal)
        .Select(group => FormattableString.Invariant($"{group.Key} {group.Sum(page => LogLoss(page, chances(page))) / group.Sum(page => page.Weights.Sum()):0.0000}")));

    public static BodyScore Score(LabelledPage page, float[] chances)
    {
        var body = BodyText.Read(page.Blocks, chances, FrozenSet<int>.Empty, page.Words).Blocks;
        return BodyMetric.Of(page.Page.Corpus, page.Page.Gold, string.Join("\n\n", body.Select(block => block.Text)));
    }

    private static double LogLoss(LabelledPage page, float[] chances) => page.Labels
        .Select((label, i) => -page.Weights[i] * Math.Log(Math.Clamp(label > 0.5f ? chances[i] : 1 - chances[i], 1e-4, 1))).Sum();
}
