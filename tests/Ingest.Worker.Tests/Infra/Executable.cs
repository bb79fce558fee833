using System.Diagnostics;

namespace Ingest.Worker.Tests.Infra;

/// <summary>Runs the real executable, as a user would, with settings in its environment.</summary>
internal sealed class Executable(params IEnumerable<KeyValuePair<string, string>> settings)
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "ingest.dll");

    /// <summary>What it printed, and how it ended.</summary>
    internal sealed record Ended(int ExitCode, string Output, string Error);

    /// <summary>An executable on a database of its own, that may talk to loopback and need not wait between requests.</summary>
    public static Executable On(string connectionString, params IEnumerable<KeyValuePair<string, string>> settings) => new(
    [
        new("ConnectionStrings__Database", connectionString),
        new("Storage__MigrateOnStart", "true"),
        new("Fetch__AllowLoopback", "true"),
        new("Fetch__MinHostPause", "00:00:00"),
        new("Fetch__PauseFactor", "0"),
        .. settings,
    ]);

    public Process Start(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    public async Task<Ended> RunAsync(params IEnumerable<string> arguments)
    {
        var ct = TestContext.Current.CancellationToken;
        using var process = Start(arguments);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(ct);
        var error = process.StandardError.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
        return new Ended(process.ExitCode, await output, await error);
    }
}
