using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using Ingest.Extraction;
using Ingest.Extraction.Rules;

namespace Ingest.Benchmarks;

/// <summary>Reading 200 pages whole, beside parsing them; the ratio is to stay under 2 in time and in memory.</summary>
[MemoryDiagnoser]
public class ExtractionBenchmarks
{
    private readonly ArticleExtractor extractor = new(SiteRules.None) { Deadline = TimeSpan.FromMinutes(1) };
    private IReadOnlyList<(string Html, Uri Url)> pages = [];

    [GlobalSetup]
    public void Load() => pages = BenchmarkPages.Load();

    [Benchmark(Baseline = true)]
    public async Task<int> Parse()
    {
        var elements = 0;
        foreach (var page in pages)
        {
            elements += await ParseAsync(page);
        }

        return elements;
    }

    [Benchmark]
    public async Task<int> Extract()
    {
        var words = 0;
        foreach (var page in pages)
        {
            words += await ExtractAsync(page);
        }

        return words;
    }

    internal IReadOnlyList<(string Html, Uri Url)> Pages => pages;

    internal static async Task<int> ParseAsync((string Html, Uri Url) page)
    {
        using var document = await new HtmlParser().ParseDocumentAsync(page.Html);
        return document.ChildNodes.Length;
    }

    internal async Task<int> ExtractAsync((string Html, Uri Url) page) => (await extractor.ExtractAsync(page.Html, page.Url)).WordCount;
}
