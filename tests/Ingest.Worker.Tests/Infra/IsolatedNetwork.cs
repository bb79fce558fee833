using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Ingest.Worker.Tests.Infra;

/// <summary>
/// A namespace whose network is loopback only. A test of address checks that failed must not reach a real address, so it runs its
/// own body in there: the test executable starts itself again inside.
/// </summary>
internal static partial class IsolatedNetwork
{
    private const string Mark = "INGEST_TEST_ISOLATED";
    private const string DatabaseName = "INGEST_TEST_DATABASE";

    public static bool IsHere => Environment.GetEnvironmentVariable(Mark) == "1";

    /// <summary>The database that the test was given from outside; it is reached through a file, as no address is.</summary>
    public static string Database => Environment.GetEnvironmentVariable(DatabaseName)!;

    /// <summary>Runs one test method inside; fails with its output when it fails.</summary>
    /// <param name="database">What <see cref="Database"/> is inside.</param>
    public static async Task RunAsync(Type tests, string method, string? database = null)
    {
        var namespaces = await PermittedAsync();
        Assert.SkipWhen(namespaces is null, "Network namespaces are not permitted here (unshare -rnm).");
        var (exitCode, output) = await RunAsync(namespaces, database, Environment.ProcessPath!, "-method", $"{tests.FullName}.{method}");
        Assert.True(exitCode == 0 && output.Contains("Total: 1", StringComparison.Ordinal), output);
    }

    /// <summary>In a new namespace even loopback is down until somebody raises it.</summary>
    public static void RaiseLoopback()
    {
        const int DatagramSocket = 2, InternetFamily = 2, SetInterfaceFlags = 0x8914, UpAndRunning = 0x41;
        var request = new byte[40];
        "lo"u8.CopyTo(request);
        BitConverter.TryWriteBytes(request.AsSpan(16), (short)UpAndRunning);
        var socket = OpenSocket(InternetFamily, DatagramSocket, 0);
        Assert.Equal(0, Control(socket, SetInterfaceFlags, request));
        Assert.Equal(0, Close(socket));
    }

    /// <summary>From now on all names of this process are asked of a server at 127.0.0.1, port 53.</summary>
    public static void AskLoopbackForNames()
    {
        const ulong Bind = 4096;
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "nameserver 127.0.0.1\noptions timeout:1 attempts:1\n");
        Assert.Equal(0, Mount(file, "/etc/resolv.conf", null, Bind, 0));
        File.Delete(file);
    }

    /// <summary>By root's right, which leaves other users' files in reach and is what a changed root permits; else with a user namespace of its own, as anybody may.</summary>
    private static async Task<string?> PermittedAsync()
    {
        foreach (var namespaces in OperatingSystem.IsLinux() ? ["-nm", "-rnm"] : Array.Empty<string>())
        {
            if (await RunAsync(namespaces, null, "true") is { ExitCode: 0 })
            {
                return namespaces;
            }
        }

        return null;
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(string namespaces, string? database, string command, params string[] arguments)
    {
        var start = new ProcessStartInfo("unshare", [namespaces, command, .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment[Mark] = "1";
        start.Environment[DatabaseName] = database;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }

    [LibraryImport("libc", EntryPoint = "socket")]
    private static partial int OpenSocket(int family, int type, int protocol);

    [LibraryImport("libc", EntryPoint = "ioctl")]
    private static partial int Control(int descriptor, nint request, byte[] argument);

    [LibraryImport("libc", EntryPoint = "mount", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Mount(string source, string target, string? type, ulong flags, nint data);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);
}
