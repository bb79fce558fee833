using System.Net;

namespace Ingest.Worker.Fetching.Connections;

/// <summary>From a host's name to its addresses: as configured, or as the name system says.</summary>
internal sealed class HostNames(FetchOptions options)
{
    private readonly Dictionary<string, IPAddress> configured =
        options.Resolve.ToDictionary(h => h.Key, h => IPAddress.Parse(h.Value), StringComparer.OrdinalIgnoreCase);

    public async Task<IPAddress[]> LookUpAsync(string host, CancellationToken ct) =>
        configured.TryGetValue(host, out var address) ? [address] : await Dns.GetHostAddressesAsync(host, ct);
}
