using BenchmarkDotNet.Attributes;
using Ingest.Extraction;
using Ingest.Extraction.Rules;

namespace Ingest.Benchmarks;

/// <summary>Pages of 0.1, 1, 5 and 10 MB of the same material: time per byte is to stay the same, and 5 MB to take less than 2 s.</summary>
[MemoryDiagnoser]
public class SizeBenchmarks
{
    private readonly ArticleExtractor extractor = new(SiteRules.None) { Deadline = TimeSpan.FromMinutes(1) };
    private string html = "";

    [Params(100_000, 1_000_000, 5_000_000, 10_000_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void Write() => html = LargePage.Of(Characters);

    [Benchmark]
    public async Task<int> Extract() => (await extractor.ExtractAsync(html, new Uri("https://large.example/page"))).WordCount;
}
