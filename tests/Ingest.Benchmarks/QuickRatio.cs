using System.Diagnostics;

namespace Ingest.Benchmarks;

/// <summary>
/// The two ratios that must stay under 2. Each page is parsed and read in turn, several times after a warm-up, and the least time of
/// each counts: what else the machine does then falls on both alike, and hardly on the least.
/// </summary>
internal static class QuickRatio
{
    private const int WarmUps = 3;
    private const int Rounds = 9;

    public static async Task PrintAsync(TextWriter output)
    {
        var benchmarks = new ExtractionBenchmarks();
        benchmarks.Load();
        for (var warmUp = 0; warmUp < WarmUps; warmUp++)
        {
            await benchmarks.Parse();
            await benchmarks.Extract();
        }

        var (parse, extract) = (new Cost(0, 0), new Cost(0, 0));
        foreach (var page in benchmarks.Pages)
        {
            var (parsed, read) = (Cost.Most, Cost.Most);
            for (var round = 0; round < Rounds; round++)
            {
                parsed = parsed.Least(await Cost.OfAsync(() => ExtractionBenchmarks.ParseAsync(page)));
                read = read.Least(await Cost.OfAsync(() => benchmarks.ExtractAsync(page)));
            }

            (parse, extract) = (parse.And(parsed), extract.And(read));
        }

        await output.WriteLineAsync(FormattableString.Invariant(
            $"parse {parse.Seconds * 1000:0} ms, {parse.Bytes / 1e6:0} MB; extract {extract.Seconds * 1000:0} ms, {extract.Bytes / 1e6:0} MB; ratio {extract.Seconds / parse.Seconds:0.00} in time, {extract.Bytes / parse.Bytes:0.00} in memory"));
        await PrintSizesAsync(output);
    }

    private static async Task PrintSizesAsync(TextWriter output)
    {
        foreach (var characters in new[] { 100_000, 1_000_000, 5_000_000, 10_000_000 })
        {
            var size = new SizeBenchmarks { Characters = characters };
            size.Write();
            var cost = Cost.Most;
            for (var round = 0; round < WarmUps + 2; round++)
            {
                cost = cost.Least(await Cost.OfAsync(size.Extract));
            }

            await output.WriteLineAsync(FormattableString.Invariant($"{characters / 1e6:0.0} MB: {cost.Seconds * 1000:0} ms"));
        }
    }

    private sealed record Cost(double Seconds, double Bytes)
    {
        public static Cost Most => new(double.MaxValue, double.MaxValue);

        public static async Task<Cost> OfAsync(Func<Task<int>> action)
        {
            var allocated = GC.GetTotalAllocatedBytes(precise: true);
            var before = Stopwatch.GetTimestamp();
            await action();
            var took = Stopwatch.GetElapsedTime(before);
            return new Cost(took.TotalSeconds, GC.GetTotalAllocatedBytes(precise: true) - allocated);
        }

        public Cost Least(Cost other) => new(Math.Min(Seconds, other.Seconds), Math.Min(Bytes, other.Bytes));

        public Cost And(Cost other) => new(Seconds + other.Seconds, Bytes + other.Bytes);
    }
}
