using System.Diagnostics;
using System.Globalization;

namespace Ingest.Worker.Tests.Infra;

/// <summary>Runs the real executable, as a user would, with settings in its environment.</summary>
internal sealed class Executable(params IEnumerable<KeyValuePair<string, string>> settings)
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "ingest.dll");

    /// <summary>What it printed, and how it ended.</summary>
    internal sealed record Ended(int ExitCode, string Output, string Error);

    /// <param name="Peak">Bytes resident at most, by the operating system.</param>
    internal sealed record Measured(int ExitCode, string Error, long Peak);

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

    public Process Start(params IEnumerable<string> arguments) => StartProgram("dotnet", [Program, .. arguments]);

    /// <summary>With a pseudo-terminal for its input and output, which `script` of util-linux makes and copies to and from pipes.</summary>
    public Process StartOnTerminal(params IEnumerable<string> arguments)
    {
        var quoted = new[] { "dotnet", Program }.Concat(arguments).Select(a => "'" + a.Replace("'", "'\\''", StringComparison.Ordinal) + "'");
        return StartProgram("script", ["-qec", string.Join(' ', quoted), "/dev/null"]);
    }

    private Process StartProgram(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
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

    /// <summary>As <see cref="RunAsync"/>, without its output; only on Linux, where memory is asked for as long as the process lives.</summary>
    public async Task<Measured> MeasureAsync(params IEnumerable<string> arguments)
    {
        var ct = TestContext.Current.CancellationToken;
        using var process = Start(arguments);
        process.StandardInput.Close();
        var output = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, ct);
        var error = process.StandardError.ReadToEndAsync(ct);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(2));
        var peak = 0L;
        while (PeakSoFar(process) is { } now)
        {
            peak = now;
            await timer.WaitForNextTickAsync(ct);
        }

        await output;
        await process.WaitForExitAsync(ct);
        return new Measured(process.ExitCode, await error, peak);
    }

    /// <summary>Null when the process has ended.</summary>
    private static long? PeakSoFar(Process process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process.Id}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? null : 1024 * long.Parse(line.AsSpan()["VmHWM:".Length..^" kB".Length], NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
