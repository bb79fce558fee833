using BenchmarkDotNet.Running;
using Ingest.Benchmarks;

// dotnet run -c Release --project tests/Ingest.Benchmarks -- --filter '*'     all, with BenchmarkDotNet's care
// dotnet run -c Release --project tests/Ingest.Benchmarks -- quick            the ratios alone, in seconds
// dotnet run -c Release --project tests/Ingest.Benchmarks -- compare          comparing texts of 20,000 words
if (args is ["compare"])
{
    await CompareTimes.PrintAsync(Console.Out);
    return;
}

if (args is ["quick"])
{
    await QuickRatio.PrintAsync(Console.Out);
    await FeedRatio.PrintAsync(Console.Out);
    return;
}

if (args is [ParseProcess.Argument])
{
    await ParseProcess.RunAsync(Console.In, Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(ExtractionBenchmarks).Assembly).Run(args);
