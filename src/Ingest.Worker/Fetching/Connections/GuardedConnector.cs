using System.Net;
using System.Net.Sockets;

namespace Ingest.Worker.Fetching.Connections;

/// <summary>
/// Opens every connection: the name is looked up once, all its addresses are checked, and one of exactly those is connected to,
/// so that a name server that changes its answer gains nothing.
/// </summary>
internal sealed class GuardedConnector(AddressGuard guard, TimeSpan limit, Func<string, CancellationToken, Task<IPAddress[]>> lookUp)
{
    private const int MostAddresses = 4;

    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken ct)
    {
        var target = context.DnsEndPoint;
        var addresses = await PermittedAddressesAsync(target.Host, ct);
        for (var i = 0; i < addresses.Count - 1; i++)
        {
            // An address that does not answer leaves time for the next one.
            using var share = CancellationTokenSource.CreateLinkedTokenSource(ct);
            share.CancelAfter(limit / addresses.Count);
            try
            {
                return await OpenAsync(addresses[i], target.Port, share.Token);
            }
            catch (Exception e) when (e is SocketException or OperationCanceledException && !ct.IsCancellationRequested)
            {
                // The last one's failure is reported.
            }
        }

        return await OpenAsync(addresses[^1], target.Port, ct);
    }

    /// <exception cref="AddressRefusedException">One of the name's addresses may not be visited.</exception>
    public async Task<IReadOnlyList<IPAddress>> PermittedAddressesAsync(string host, CancellationToken ct)
    {
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await lookUp(host, ct);
        if (addresses.Length == 0)
        {
            throw new SocketException((int)SocketError.NoData);
        }

        if (addresses.Any(a => !guard.Permits(a)))
        {
            throw new AddressRefusedException("is not on the public internet; if it is meant, add its range to Fetch:AllowAddresses");
        }
        // IPv4 first: where IPv6 is half configured, it fails by silence.
        return [.. addresses.OrderBy(a => a.AddressFamily == AddressFamily.InterNetworkV6).Take(MostAddresses)];
    }

    private static async Task<Stream> OpenAsync(IPAddress address, int port, CancellationToken ct)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(new IPEndPoint(address, port), ct);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
