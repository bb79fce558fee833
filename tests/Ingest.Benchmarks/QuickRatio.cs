namespace Ingest.Benchmarks;

/// <summary>The two ratios that must stay under 2, from the least processor time of a few passes, so that other work on the machine counts little.</summary>
internal static class QuickRatio
{
    private const int Passes = 5;

    public static async Task PrintAsync(TextWriter output)
    {
        var benchmarks = new ExtractionBenchmarks();
        benchmarks.Load();
        var parse = await LeastAsync(benchmarks.Parse);
        var extract = await LeastAsync(benchmarks.Extract);
        await output.WriteLineAsync(FormattableString.Invariant(
            $"parse {parse.Seconds * 1000:0} ms, {parse.Bytes / 1e6:0} MB; extract {extract.Seconds * 1000:0} ms, {extract.Bytes / 1e6:0} MB; ratio {extract.Seconds / parse.Seconds:0.00} in time, {extract.Bytes / parse.Bytes:0.00} in memory"));
        foreach (var characters in new[] { 100_000, 1_000_000, 5_000_000, 10_000_000 })
        {
            var size = new SizeBenchmarks { Characters = characters };
            size.Write();
            var (seconds, _) = await LeastAsync(size.Extract);
            await output.WriteLineAsync(FormattableString.Invariant($"{characters / 1e6:0.0} MB: {seconds * 1000:0} ms"));
        }
    }

    private static async Task<(double Seconds, double Bytes)> LeastAsync(Func<Task<int>> action)
    {
        var (seconds, bytes) = (double.MaxValue, double.MaxValue);
        for (var pass = 0; pass < Passes; pass++)
        {
            var allocated = GC.GetTotalAllocatedBytes(precise: true);
            var before = Environment.CpuUsage.TotalTime;
            await action();
            seconds = Math.Min(seconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
            bytes = Math.Min(bytes, GC.GetTotalAllocatedBytes(precise: true) - allocated);
        }

        return (seconds, bytes);
    }
}
