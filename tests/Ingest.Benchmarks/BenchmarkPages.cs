using Ingest.Corpora;

namespace Ingest.Benchmarks;

/// <summary>Pages to measure with: 200 of the development corpora, spread evenly over them.</summary>
internal static class BenchmarkPages
{
    private const int Count = 200;

    public static IReadOnlyList<(string Html, Uri Url)> Load()
    {
        var folder = Corpus.FindFolder() ?? throw new DirectoryNotFoundException("The corpora are not beside the repository; INGEST_SHARED names another place.");
        var pages = Corpus.Load(folder, "aeb", "wcxb-dev", "fundus", "trafilatura");
        return [.. Enumerable.Range(0, Count).Select(i => pages[i * pages.Count / Count]).Select(page => (page.ReadHtml(), page.Url))];
    }
}
