using System.Diagnostics;

namespace Ingest.Worker.Embedded;

/// <summary>PostgreSQL refuses to run as root: started by root, its programs run as an unprivileged account instead.</summary>
internal static class ServerAccount
{
    private static readonly string? Name = Environment.UserName != "root" ? null
        : File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres" : "nobody";

    public static ProcessStartInfo Command(string program, params IEnumerable<string> arguments)
    {
        var start = Name is null
            ? new ProcessStartInfo(program, arguments)
            : new ProcessStartInfo("runuser", ["-u", Name, "--", program, .. arguments]);
        start.WorkingDirectory = "/";
        return start;
    }

    /// <summary>Makes a folder that only the account can enter.</summary>
    public static async Task CreateFolderAsync(string path, CancellationToken ct)
    {
        Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        if (Name is not null)
        {
            await RunAsync(new ProcessStartInfo("chown", [Name, path]), ct);
        }
    }

    /// <exception cref="EmbeddedPostgresException">The command failed; the message holds its last words.</exception>
    public static async Task RunAsync(ProcessStartInfo start, CancellationToken ct)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(ct);
        var error = process.StandardError.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
        if (process.ExitCode != 0)
        {
            throw new EmbeddedPostgresException($"{string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}: {(await error + await output).Trim()}");
        }
    }
}
