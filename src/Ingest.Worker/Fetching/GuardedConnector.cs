using System.Net;
using System.Net.Sockets;

namespace Ingest.Worker.Fetching;

/// <summary>
/// Opens every connection: the name is looked up once, all its addresses are checked, and one of exactly those is connected to,
/// so that a name server that changes its answer gains nothing.
/// </summary>
internal sealed class GuardedConnector(AddressGuard guard)
{
    private const int MostAddresses = 4;

    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken ct)
    {
        var target = context.DnsEndPoint;
        var addresses = await PermittedAddressesAsync(target.Host, ct);
        SocketException? failure = null;
        foreach (var address in addresses)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(new IPEndPoint(address, target.Port), ct);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException e)
            {
                socket.Dispose();
                failure = e;
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }

        throw failure ?? new SocketException((int)SocketError.NoData);
    }

    /// <exception cref="AddressRefusedException">One of the name's addresses may not be visited.</exception>
    public async Task<IReadOnlyList<IPAddress>> PermittedAddressesAsync(string host, CancellationToken ct)
    {
        IPAddress[] addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(host, ct);
        if (addresses.Any(a => !guard.Permits(a)))
            throw new AddressRefusedException("is not on the public internet; if it is meant, add its range to Fetch:AllowAddresses");
        // IPv4 first: where IPv6 is half configured, it fails by silence.
        return [.. addresses.OrderBy(a => a.AddressFamily == AddressFamily.InterNetworkV6).Take(MostAddresses)];
    }
}
