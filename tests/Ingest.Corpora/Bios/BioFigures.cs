namespace Ingest.Corpora.Bios;

/// <summary>How well bios were read, in the figures of the corpus's own scorer; shares from 0 to 1.</summary>
public sealed record BioFigures
{
    public double DetectionPrecision { get; init; }

    public double DetectionRecall { get; init; }

    /// <summary>Word F1 on the pages that have a bio.</summary>
    public double WordF1 { get; init; }

    /// <summary>Share of those pages with a word F1 of 0.9 and more.</summary>
    public double Good { get; init; }

    public double EndParagraphF1 { get; init; }

    /// <summary>Word F1 of each author's own bio.</summary>
    public double Credited { get; init; }

    /// <summary>Share of the pages without a bio for which one is given.</summary>
    public double FalseBios { get; init; }

    public double NonEnglishF1 { get; init; }

    public double NameF1 { get; init; }

    public static BioFigures Of(IReadOnlyCollection<(BioGoldPage Gold, IReadOnlyList<BioAnswer> Found)> pages)
    {
        var positive = pages.Where(page => page.Gold.IsPositive).ToList();
        var negative = pages.Where(page => page.Gold.IsNegative).ToList();
        double found = positive.Count(page => Bios(page.Found).Length > 0);
        double wrong = negative.Count(page => Bios(page.Found).Length > 0);
        return new BioFigures
        {
            DetectionPrecision = found / Math.Max(1, found + wrong),
            DetectionRecall = found / Math.Max(1, positive.Count),
            WordF1 = Mean(positive, F1),
            Good = Mean(positive, page => F1(page) >= 0.9 ? 1 : 0),
            EndParagraphF1 = Mean([.. positive.Where(page => page.Gold.Authors.Any(author => author.Kind == "end-paragraph"))], F1),
            Credited = Mean([.. positive.SelectMany(page => page.Gold.Authors.Where(author => author.Bio is { Length: > 0 }).Select(author => (page.Found, author)))], pair => BioWords.F1(BioOf(pair.Found, pair.author.Name), pair.author.Bio)),
            FalseBios = wrong / Math.Max(1, negative.Count),
            NonEnglishF1 = Mean([.. positive.Where(page => page.Gold.Language != "en")], F1),
            NameF1 = Names(pages),
        };
    }

    public override string ToString() => FormattableString.Invariant(
        $"detection P {DetectionPrecision:0.000} R {DetectionRecall:0.000}, bio F1 {WordF1:0.000}, ≥ 0.9 on {Good:0.000}, end paragraphs {EndParagraphF1:0.000}, credited {Credited:0.000}, false {FalseBios:0.000}, not English {NonEnglishF1:0.000}, names {NameF1:0.000}");

    private static double Mean<T>(IEnumerable<T> items, Func<T, double> value) => items.Select(value).DefaultIfEmpty(0).Average();

    private static double F1((BioGoldPage Gold, IReadOnlyList<BioAnswer> Found) page) =>
        BioWords.F1(Bios(page.Found), string.Join('\n', page.Gold.Authors.Select(author => author.Bio).Where(bio => !string.IsNullOrWhiteSpace(bio))));

    private static string Bios(IReadOnlyList<BioAnswer> found) => string.Join('\n', found.Select(author => author.Bio).Where(bio => !string.IsNullOrWhiteSpace(bio)));

    private static string? BioOf(IReadOnlyList<BioAnswer> found, string name) => found.LastOrDefault(author => BioWords.Name(author.Name) == BioWords.Name(name))?.Bio;

    private static double Names(IEnumerable<(BioGoldPage Gold, IReadOnlyList<BioAnswer> Found)> pages)
    {
        var shared = 0;
        var all = 0;
        foreach (var (gold, found) in pages)
        {
            HashSet<string> wanted = [.. gold.Authors.Select(author => BioWords.Name(author.Name)).Where(name => name.Length > 0)];
            HashSet<string> given = [.. found.Select(author => BioWords.Name(author.Name)).Where(name => name.Length > 0)];
            shared += given.Count(wanted.Contains);
            all += wanted.Count + given.Count;
        }

        return 2.0 * shared / Math.Max(1, all);
    }
}
