namespace Ingest.Worker.Tests.Visiting;

/// <summary>
/// A year of a publisher's articles and the times of their edits. From the literature: 3.6 versions of an article on average
/// over 22 newspapers (Spangher et al., "NewsEdits", 2022: 4,609,430 versions of 1,278,804 articles); updates come within hours
/// of publication and in bursts (Saltzis, "Breaking News Online", 2012; Kutz and Herring, "Micro-longitudinal Analysis of Web
/// News Updates", 2005). Assumed: how many articles are never edited, the medians, and that some edits come days and, as
/// corrections do, months later.
/// </summary>
/// <param name="EditedShare">Share of articles that are edited at all.</param>
/// <param name="MeanEdits">Edits of an edited article, geometrically distributed.</param>
/// <param name="FirstEdit">Median from publication to the first edit of a burst; lognormal, sigma 1.3.</param>
/// <param name="BurstGap">Median between two edits of a burst; lognormal, sigma 1.2.</param>
/// <param name="LateShare">Share of edits that are no part of the first burst: at any time of the first ten days or, a third of them, of the year.</param>
internal sealed record EditModel(string Name, double EditedShare, double MeanEdits, TimeSpan FirstEdit, TimeSpan BurstGap, double LateShare)
{
    public static IReadOnlyList<EditModel> All { get; } =
    [
        new("newspaper", 0.5, 2.8, TimeSpan.FromHours(1.5), TimeSpan.FromMinutes(50), 0.15),
        new("agency", 0.7, 4, TimeSpan.FromMinutes(40), TimeSpan.FromMinutes(30), 0.05),
        new("magazine", 0.3, 1.6, TimeSpan.FromHours(8), TimeSpan.FromHours(6), 0.3),
    ];

    /// <returns>For each article the ages at which it was edited, rising, within a year.</returns>
    public IEnumerable<IReadOnlyList<TimeSpan>> Year(int articles)
    {
        var random = new Random(2026);
        for (var i = 0; i < articles; i++)
        {
            yield return random.NextDouble() < EditedShare ? Edits(random) : [];
        }
    }

    private IReadOnlyList<TimeSpan> Edits(Random random)
    {
        var ages = new List<TimeSpan>();
        var inBurst = LogNormal(random, FirstEdit, 1.3);
        do
        {
            if (random.NextDouble() < LateShare)
            {
                ages.Add(TimeSpan.FromDays(random.NextDouble() < 0.33 ? 365 * random.NextDouble() : 10 * random.NextDouble()));
            }
            else
            {
                ages.Add(inBurst);
                inBurst += LogNormal(random, BurstGap, 1.2);
            }
        }
        while (random.NextDouble() > 1 / MeanEdits);

        return [.. ages.Where(age => age < TimeSpan.FromDays(365)).Order()];
    }

    private static TimeSpan LogNormal(Random random, TimeSpan median, double sigma)
    {
        var normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
        return median * Math.Exp(sigma * normal);
    }
}
