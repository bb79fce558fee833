using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
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

// With the service's own settings (src/Ingest.Worker/Ingest.Worker.csproj), which BenchmarkDotNet's processes do not take from a project;
// a busy machine builds them in more than the two minutes that they get otherwise.
var asTheService = Job.Default.WithGcServer(false).WithGcConcurrent(true)
    .WithEnvironmentVariables(new EnvironmentVariable("DOTNET_TieredPGO", "0"), new EnvironmentVariable("DOTNET_GCConserveMemory", "5"));
BenchmarkSwitcher.FromAssembly(typeof(ExtractionBenchmarks).Assembly)
    .Run(args, DefaultConfig.Instance.AddJob(asTheService.AsDefault()).WithBuildTimeout(TimeSpan.FromMinutes(10)));
