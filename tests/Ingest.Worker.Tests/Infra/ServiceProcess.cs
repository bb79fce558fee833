using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Worker.Tests.Infra;

/// <summary>`ingest run` as a process of its own, that a test stops kindly or not.</summary>
internal sealed partial class ServiceProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly System.Text.StringBuilder log = new();

    public ServiceProcess(string connection, params IEnumerable<KeyValuePair<string, string>> settings)
    {
        process = new Executable(
        [
            new("ConnectionStrings__Database", connection),
            new("Storage__MigrateOnStart", "true"),
            new("Fetch__AllowLoopback", "true"),
            new("Fetch__MinHostPause", "00:00:00"),
            new("Fetch__PauseFactor", "0"),
            new("Health__Address", "loopback"),
            new("Health__Port", "0"),
            new("Scheduling__ReconcileEvery", "00:00:01"),
            new("Scheduling__MinRunGap", "00:00:01"),
            new("Scheduling__CheckinInterval", "00:00:02"),
            .. settings,
        ]).Start("run");
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>What it has printed so far.</summary>
    public string Log
    {
        get
        {
            lock (log)
            {
                return log.ToString();
            }
        }
    }

    /// <summary>Where it answers how it is; waits until it does.</summary>
    public Task<Uri> HealthAsync() => listening.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

    /// <summary>SIGTERM, then waits for the end.</summary>
    /// <returns>Exit code, and how long it took.</returns>
    public async Task<(int ExitCode, TimeSpan Took)> TerminateAsync()
    {
        var begun = Stopwatch.StartNew();
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(90));
        return (process.ExitCode, begun.Elapsed);
    }

    /// <summary>SIGKILL.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
    }

    private void Read(string? line)
    {
        lock (log)
        {
            log.AppendLine(line);
        }

        if (line is not null && Listening().Match(line) is { Success: true } match)
        {
            listening.TrySetResult(new Uri(match.Groups[1].Value));
        }
    }

    [GeneratedRegex("Now listening on: (http://[0-9.:]+)", RegexOptions.NonBacktracking)]
    private static partial Regex Listening();
}
