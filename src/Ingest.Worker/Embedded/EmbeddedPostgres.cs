using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Npgsql;

namespace Ingest.Worker.Embedded;

/// <summary>
/// A private PostgreSQL cluster in a folder of its own, on a free loopback port, made with the machine's server programs.
/// It never touches a cluster that the machine already has.
/// </summary>
internal sealed class EmbeddedPostgres : IAsyncDisposable
{
    private const string Superuser = "postgres";

    // Ends the server when the pipe to this process closes, however this process dies.
    private const string UntilInputCloses = "\"$0\" \"$@\" </dev/null & server=$!; cat >/dev/null; kill -INT $server; wait $server";

    private readonly string _binaries;
    private readonly string _folder;
    private readonly string _password;
    private Process? _process;

    private EmbeddedPostgres(string binaries, string folder, string password, int port)
    {
        (_binaries, _folder, _password, Port) = (binaries, folder, password, port);
    }

    public int Port { get; }

    public string Folder => _folder;

    private string DataFolder => Path.Combine(_folder, "data");

    /// <summary>For the cluster's superuser.</summary>
    public string ConnectionString(string database = "postgres") => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = Port,
        Username = Superuser,
        Password = _password,
        Database = database,
    }.ConnectionString;

    /// <summary>A server that lives as long as this object, at most as long as this process; its folder goes with it.</summary>
    /// <param name="settings">Server settings as "name=value".</param>
    public static async Task<EmbeddedPostgres> StartAttachedAsync(string folder, IEnumerable<string> settings, CancellationToken ct)
    {
        var server = await CreateAsync(folder, ct);
        var start = ServerAccount.Command("/bin/sh", ["-c", UntilInputCloses, server.Program("postgres"), .. server.ServerArguments(settings)]);
        start.RedirectStandardInput = true;
        start.RedirectStandardError = true;
        server._process = Process.Start(start)!;
        server._process.ErrorDataReceived += static (_, _) => { };
        server._process.BeginErrorReadLine();
        await server.WaitUntilReadyAsync(ct);
        return server;
    }

    /// <summary>A server that outlives this process, until <see cref="StopDetachedAsync"/>.</summary>
    public static async Task<EmbeddedPostgres> StartDetachedAsync(string folder, CancellationToken ct)
    {
        var server = await CreateAsync(folder, ct);
        await ServerAccount.RunAsync(
            ServerAccount.Command(
                "/bin/sh",
                "-c",
                "exec \"$0\" \"$@\" >/dev/null 2>&1 </dev/null",
                server.Program("pg_ctl"),
                "start",
                "-D",
                server.DataFolder,
                "-l",
                Path.Combine(folder, "server.log"),
                "-w",
                "-o",
                string.Join(' ', server.ServerArguments([]).Skip(2))),
            ct);
        await server.WaitUntilReadyAsync(ct);
        return server;
    }

    /// <summary>Stops what <see cref="StartDetachedAsync"/> left running in a folder, and removes the folder. Does nothing where there is none.</summary>
    public static async Task StopDetachedAsync(string folder, CancellationToken ct)
    {
        var data = Path.Combine(folder, "data");
        if (File.Exists(Path.Combine(data, "postmaster.pid")))
        {
            await ServerAccount.RunAsync(
                ServerAccount.Command(Path.Combine(ServerBinaries.Find(), "pg_ctl"), "stop", "-D", data, "-m", "fast", "-w"), ct);
        }

        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is null)
        {
            return;
        }

        NpgsqlConnection.ClearAllPools();
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<EmbeddedPostgres> CreateAsync(string folder, CancellationToken ct)
    {
        var server = new EmbeddedPostgres(ServerBinaries.Find(), folder, RandomNumberGenerator.GetHexString(32), FreePort());
        await ServerAccount.CreateFolderAsync(folder, ct);
        var passwordFile = Path.Combine(folder, "password");
        await ServerAccount.RunAsync(
            ServerAccount.Command("/bin/sh", "-c", "umask 077; printf %s \"$1\" > \"$0\"", passwordFile, server._password), ct);
        await ServerAccount.RunAsync(
            ServerAccount.Command(
                server.Program("initdb"),
                "-D",
                server.DataFolder,
                "-U",
                Superuser,
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "--auth=scram-sha-256",
                $"--pwfile={passwordFile}",
                "--no-sync"),
            ct);
        return server;
    }

    private string Program(string name) => Path.Combine(_binaries, name);

    private string[] ServerArguments(IEnumerable<string> settings) =>
    [
        "-D",
        DataFolder,
        "-p",
        Port.ToString(CultureInfo.InvariantCulture),
        "-c",
        "listen_addresses=127.0.0.1",
        "-c",
        $"unix_socket_directories={_folder}",
        .. settings.SelectMany(setting => new[] { "-c", setting }),
    ];

    private async Task WaitUntilReadyAsync(CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        await using var source = NpgsqlDataSource.Create(ConnectionString());
        while (_process is not { HasExited: true })
        {
            try
            {
                await using var connection = await source.OpenConnectionAsync(patience.Token);
                return;
            }
            catch (NpgsqlException)
            {
                // Not listening yet, or still starting up: the only way to know is to ask again.
                await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
            }
        }

        throw new EmbeddedPostgresException($"The embedded PostgreSQL in {_folder} ended while it was starting.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
