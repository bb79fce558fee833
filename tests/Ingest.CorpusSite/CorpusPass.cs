using System.Diagnostics;
using Ingest.Worker.Embedded;

namespace Ingest.CorpusSite;

/// <summary>
/// `ingest once` over a corpus site, in a process of its own, with PostgreSQL as it is installed (every commit on disk) beside
/// it. The first pass stores every page; the second must find nothing new. Each prints articles a second and peak memory.
/// </summary>
internal static class CorpusPass
{
    /// <summary>Names another build of the executable than the plain one beside this tool, such as a published one.</summary>
    private const string ExecutableVariable = "INGEST_EXECUTABLE";

    public static async Task<int> RunAsync(CorpusServer site, CancellationToken ct)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"ingest-pass-{Guid.NewGuid():N}");
        await using var postgres = await EmbeddedPostgres.StartAttachedAsync(folder, [], ct);
        string[] feeds = [.. site.FeedUrls.SelectMany(feed => new[] { "--feed", feed })];
        var failed = await RunAsync(postgres, ["migrate"], ct);
        for (var pass = 1; pass <= 2 && failed == 0; pass++)
        {
            Console.WriteLine($"Pass {pass}:");
            failed = await RunAsync(postgres, ["once", .. feeds], ct);
        }

        return failed;
    }

    private static async Task<int> RunAsync(EmbeddedPostgres postgres, IEnumerable<string> arguments, CancellationToken ct)
    {
        var executable = Environment.GetEnvironmentVariable(ExecutableVariable) ?? Path.Combine(AppContext.BaseDirectory, "ingest");
        var start = new ProcessStartInfo(executable, arguments);
        start.Environment["ConnectionStrings__Database"] = postgres.ConnectionString();
        start.Environment["Fetch__AllowLoopback"] = "true";
        start.Environment["Fetch__MinHostPause"] = "00:00:00";
        start.Environment["Fetch__PauseFactor"] = "0";
        start.Environment["Fetch__MaxRequestsPerHost"] = "8";
        start.Environment["Fetch__ObeyKeepingRules"] = "false";
        using var ingest = Process.Start(start)!;
        await ingest.WaitForExitAsync(ct);
        return ingest.ExitCode;
    }
}
