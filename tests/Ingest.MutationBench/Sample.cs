using Ingest.MutationBench.Corpus;

namespace Ingest.MutationBench;

/// <summary>Runs the bench over every n-th page.</summary>
internal static class Sample
{
    public static async Task<IReadOnlyList<Trial>> RunAsync(IEnumerable<CorpusPage> pages, int every, IReadOnlyList<Mutation> mutations, CancellationToken ct)
    {
        var all = pages.ToList();
        var chosen = all.Where((_, i) => i % every == 0).ToList();
        var bench = new Bench();
        var trials = new List<Trial>();
        foreach (var page in chosen)
        {
            trials.AddRange(await bench.RunAsync(page, Donor(all, page), mutations, ct));
        }

        return trials;
    }

    /// <summary>The longest paragraph within reason of the next page in the same language.</summary>
    private static string Donor(List<CorpusPage> pages, CorpusPage page)
    {
        var start = pages.IndexOf(page) + 1;
        var others = pages.Skip(start).Concat(pages.Take(start)).Where(other => other.Language == page.Language && other.Id != page.Id).Append(page);
        return others.First().GoldBody.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .OrderByDescending(paragraph => paragraph.Length is >= 80 and <= 500).ThenByDescending(paragraph => paragraph.Length).First();
    }
}
