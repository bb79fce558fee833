namespace Ingest.Corpora;

/// <summary>One program's figures on one corpus; NaN where the corpus has no such gold.</summary>
public sealed record CorpusScore
{
    public int Pages { get; init; }

    public double BodyF1 { get; init; }

    public double BodyPrecision { get; init; }

    public double BodyRecall { get; init; }

    /// <summary>Share of titles that are right, white space, case and punctuation aside.</summary>
    public double Title { get; init; }

    /// <summary>Share of publication dates with the right day.</summary>
    public double Date { get; init; }

    /// <summary>F1 over all names of all bylines.</summary>
    public double AuthorF1 { get; init; }

    public static CorpusScore Of(string corpus, IReadOnlyCollection<(GoldArticle Gold, Reading Reading)> pages)
    {
        var (f1, precision, recall) = BodyMetric.Total(corpus, [.. pages.Select(page => BodyMetric.Of(corpus, page.Gold, page.Reading.Body))]);
        return new CorpusScore
        {
            Pages = pages.Count,
            BodyF1 = f1,
            BodyPrecision = precision,
            BodyRecall = recall,
            Title = Share(pages.Where(page => !string.IsNullOrEmpty(page.Gold.Title)).Select(page => TitleMetric.IsRight(page.Gold.Title!, page.Reading.Title))),
            Date = Share(pages.Where(page => !string.IsNullOrEmpty(page.Gold.Published)).Select(page => DateMetric.IsRight(page.Gold.Published!, page.Reading.Published))),
            AuthorF1 = Authors(pages),
        };
    }

    private static double Share(IEnumerable<bool> right) => right.Select(is1 => is1 ? 1.0 : 0).DefaultIfEmpty(double.NaN).Average();

    private static double Authors(IEnumerable<(GoldArticle Gold, Reading Reading)> pages)
    {
        var (hits, wrong) = (0, 0);
        foreach (var (gold, reading) in pages.Where(page => AuthorMetric.Names(page.Gold.Authors).Count > 0))
        {
            var counts = AuthorMetric.Compare(gold.Authors, reading.Authors);
            hits += counts.Hits;
            wrong += counts.Extra + counts.Missed;
        }

        return hits + wrong == 0 ? double.NaN : 2.0 * hits / ((2 * hits) + wrong);
    }
}
