using System.Diagnostics;

namespace Ingest.Benchmarks;

/// <summary>Seconds, and bytes allocated.</summary>
internal sealed record Cost(double Seconds, double Bytes)
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
