using BenchmarkDotNet.Running;
using Ingest.Benchmarks;

// dotnet run -c Release --project tests/Ingest.Benchmarks -- --filter '*'     all, with BenchmarkDotNet's care
// dotnet run -c Release --project tests/Ingest.Benchmarks -- quick            the ratios alone, in seconds
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
