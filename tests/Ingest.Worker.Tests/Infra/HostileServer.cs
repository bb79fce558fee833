using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Ingest.Worker.Tests.Infra;

/// <summary>A raw TCP server on loopback that answers each request with whatever its script writes, HTTP or not.</summary>
internal sealed class HostileServer : IAsyncDisposable
{
    /// <summary>The first byte of a client that speaks TLS.</summary>
    private const char TlsHandshake = '\u0016';

    private readonly TcpListener listener;
    private readonly CancellationTokenSource stopping = new();
    private readonly Func<HostileConnection, Task> script;
    private readonly Task accepting;
    private int connections;

    /// <param name="port">0 for any that is free.</param>
    public HostileServer(Func<HostileConnection, Task> script, IPAddress? address = null, int port = 0)
    {
        this.script = script;
        listener = new TcpListener(address ?? IPAddress.Loopback, port);
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public int Connections => connections;

    /// <summary>Request heads in the order of their arrival.</summary>
    public ConcurrentQueue<string> Heads { get; } = new();

    public Uri Url(string path = "/") => new($"http://{listener.LocalEndpoint}{path}");

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await accepting;
        listener.Stop();
        stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(stopping.Token);
                Interlocked.Increment(ref connections);
                _ = Task.Run(() => ServeAsync(client));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // Stopped.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var owned = client;
        try
        {
            var stream = client.GetStream();
            var head = await ReadHeadAsync(stream);
            Heads.Enqueue(head);
            await script(new HostileConnection(stream, head, stopping.Token));
            client.Client.Shutdown(SocketShutdown.Send);
        }
        catch (Exception e) when (e is IOException or SocketException or OperationCanceledException)
        {
            // The fetcher had enough, as it should.
        }
    }

    private async Task<string> ReadHeadAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(one, stopping.Token) > 0)
        {
            head.Append((char)one[0]);
            if (head[0] == TlsHandshake)
            {
                break;
            }
        }

        return head.ToString();
    }
}
