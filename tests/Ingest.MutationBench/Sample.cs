using Ingest.MutationBench.Corpus;

namespace Ingest.MutationBench;

/// <summary>Runs the bench over every n-th page, or over all of them in a part of the ways.</summary>
internal static class Sample
{
    /// <param name="pages">All, as they are counted.</param>
    /// <param name="options">Which pages of them.</param>
    /// <param name="mutations">What is done to each.</param>
    /// <param name="readers">Who reads them.</param>
    /// <param name="ct">Ends it.</param>
    public static async Task<IReadOnlyList<Trial>> RunAsync(IEnumerable<CorpusPage> pages, BenchOptions options, IReadOnlyList<Mutation> mutations, PageReaders readers, CancellationToken ct)
    {
        var all = pages.ToList();
        var chosen = all.Where((page, i) => i % options.Every == options.From && (options.Page is null || $"{page.Corpus}/{page.Id}".Contains(options.Page, StringComparison.Ordinal))).ToList();
        var bench = new Bench(readers);
        var trials = new IReadOnlyList<Trial>[chosen.Count];
        await Parallel.ForAsync(0, chosen.Count, ct, async (i, token) => trials[i] = await bench.RunAsync(chosen[i], Donor(all, chosen[i]), Thinned(mutations, i, options.Thin), token));
        return [.. trials.SelectMany(found => found)];
    }

    /// <summary>Each page is changed in other ways than the one before it.</summary>
    private static IReadOnlyList<Mutation> Thinned(IReadOnlyList<Mutation> mutations, int page, int thin) => [.. mutations.Where((_, kind) => (kind + page) % thin == 0)];

    /// <summary>
    /// The longest paragraph within reason of the next page in the same language, or in any where there is none, that the page does not have
    /// itself, as pages of filler text do.
    /// </summary>
    private static string Donor(List<CorpusPage> pages, CorpusPage page)
    {
        var start = pages.IndexOf(page) + 1;
        var others = pages.Skip(start).Concat(pages.Take(start)).Where(other => other.Id != page.Id).ToList();
        return others.Where(other => other.Language == page.Language).Concat(others).Select(Longest).First(paragraph => !page.GoldBody.Contains(paragraph, StringComparison.Ordinal));
    }

    private static string Longest(CorpusPage page) => page.GoldBody.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .OrderByDescending(paragraph => paragraph.Length is >= 80 and <= 500).ThenByDescending(paragraph => paragraph.Length).First();
}
